package dk.sagsgang.validation.part;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNumberCheckTest {

    @ParameterizedTest
    @CsvSource({
        "27.00.00-P05-1-16,",
        "12/27845,",
        "27.00.00-P05-16, malformed",
        "' 27.00.00-P05-16', malformed",
        "27.00.00P05, unknown-scheme",
        "sag nr. 27.00.00-P05-16, unknown-scheme",
        "xx.xx.xx-P20-xx-xx, placeholder"
    })
    void theFormTellsWhatIsWrong(String printed, String variant) {
        Variants found = new Variants();
        CaseNumberCheck.form(CaseNumber.of(printed), Place.ROOT.at("caseNumber"), found);

        assertThat(found.told).isEqualTo(variant == null ? List.of() : List.of("/caseNumber " + variant));
    }

    @ParameterizedTest
    @CsvSource({"27.00.00-P05-1-16,", "00.00.00-P19-117-11, subject", "27.00.00-P99-1-16, facet", "12/27845,"})
    void thePlanTellsWhatItDoesNotHave(String printed, String variant) {
        Variants found = new Variants();
        CaseNumberCheck.plan(CaseNumber.of(printed), Place.ROOT.at("caseNumber"), found);

        assertThat(found.told).isEqualTo(variant == null ? List.of() : List.of("/caseNumber " + variant));
    }

    private static final class Variants implements Findings {

        private final List<String> told = new ArrayList<>();

        @Override
        public void at(Place place, Argument... arguments) {
            at(place, "", arguments);
        }

        @Override
        public void at(Place place, String variant, Argument... arguments) {
            told.add(place.pointer() + " " + variant);
        }

        @Override
        public void lacksRoster() {
            told.add("roster");
        }

        @Override
        public void beyondLimit() {
            told.add("limit");
        }
    }
}
