package dk.sagsgang.exchange.paper.organisation.decision;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below a title that say no more than what was decided have their place in the model, and are no text. */
class HeadDecisionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vedtaget af Byrådet den 28. november 2031, pkt. 214",
                "Godkendt af Direktionen den 3. marts 2031",
                "Gælder fra 1. januar 2032",
                "Vedtaget af Byrådet den 28. november 2031\nGælder fra 1. januar 2032",
                "________________"
            })
    void suchLinesAreNoText(String lines) {
        assertThat(text(paper(lines))).doesNotContain("Vedtaget", "Godkendt", "Gælder", "____");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vedtaget af Byrådet den 28. november 2031, og derefter lavet om",
                "Gælder fra 1. januar 2032 for havnene, hvis de er bygget"
            })
    void whatSaysMoreStaysText(String line) {
        assertThat(text(paper(line))).contains(line);
    }

    private static OrganisationModel paper(String lines) {
        return organisationModel("""
                GREVE KOMMUNE

                Den administrative organisation i havnene

                %s

                Ledelse

                Havnene er spredt, og alle bidrager til at holde dem åbne for dem, der sejler.
                """.formatted(lines));
    }

    private static String text(OrganisationModel model) {
        StringBuilder all = new StringBuilder();
        for (Section section : model.sections()) {
            all.append(section.heading()).append('\n');
            FormattedText text = section.text();
            all.append(text.content()).append('\n').append(String.join("\n", section.bullets()));
        }
        return all.toString();
    }
}
