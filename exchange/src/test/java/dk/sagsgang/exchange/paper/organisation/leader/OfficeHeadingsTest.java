package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leads the unit of a page is told by a heading that is the office, or by whom the unit has as its leader. */
class OfficeHeadingsTest {

    private static List<String> offices(String text) {
        OrganisationModel model = organisationModel(
                "Ledelse og organisation\n\nKystens Museum hører under forvaltningen. Alle kan se Kystens Museum. Kystens Museum er åbent.\n\n"
                        + text + "\n");
        return model.units().stream()
                .filter(unit -> unit.name().equals("Kystens Museum"))
                .flatMap(unit -> unit.leadership().stream())
                .flatMap((Leadership leader) -> leader.office().stream())
                .map(Office::title)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Museumsdirektør;;Direktøren er den øverste leder på museet og svarer til bestyrelsen. | Museumsdirektør",
                "Leder;;Lederen har ansvaret for husene og for budgettet. | Leder",
                "Om os;;Ledelse: Kystens Museum har museumsdirektøren som øverste leder. | museumsdirektøren"
            })
    void theOfficeIsOfTheUnitOfThePage(String text, String office) {
        assertThat(offices(text.replace(";", "\n"))).containsExactly(office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afdelingsleder;;Afdelingslederen har ansvaret for sin afdeling.",
                "Museumsdirektør;;Stillingen er beskrevet i et andet papir.",
                "Om os;;Cheferne har museumsdirektøren som leder.",
                "Om os;;Det enkelte hus har en husleder som leder.",
                "Om os;;Hver afdeling har en afdelingsleder som leder."
            })
    void whatIsToldOfOthersIsNot(String text) {
        assertThat(offices(text.replace(";", "\n"))).isEmpty();
    }
}
