package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.aim.StatedEffect;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what a unit is made, in the words of plans and letters, and what is said of what stays. */
class MadeOfUnitsTest {

    private static List<OrganisationUnit> units(String text) {
        return organisationModel("Ny organisation på havnen\n\nHavnen får en ny opdeling.\n\nHavn og Data\n\n" + text
                        + "\n\nHøring\n\nAlle er hørt.\n")
                .units();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sektoren opstår ved, at Politisk Sekretariat og Havn og Erhverv lægges sammen. | Havn og Data | Politisk Sekretariat; Havn og Erhverv",
                "Forvaltningen opstår ved, at Havneafdelingen, It-afdelingen og Bro og Kyst slås sammen. | Havn og Data | Havneafdelingen; It-afdelingen; Bro og Kyst",
                "Sektoren har fem ansatte. Den nuværende Havnestab videreføres, men skifter navn til Faglig Stab. | Faglig Stab | Havnestab",
                "Sektoren har fem ansatte. Strand Skole, Børnehuset Bo og Vuggestuen Ko bliver til Børnebyen Strand. | Børnebyen Strand | Strand Skole; Børnehuset Bo; Vuggestuen Ko",
                "Sektoren har fem ansatte. Strand Skole og Børnehaven Lu bliver til Børnebyen Strand. | Børnebyen Strand | Strand Skole; Børnehaven Lu"
            })
    void aUnitIsMadeOfThoseThatWereLaidTogether(String text, String name, String before) {
        OrganisationUnit unit = units(text).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(unit.predecessors()).extracting(UnitReference::name).containsExactly(before.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Løn og arbejdstid ændres ikke som følge af planen. | Løn og arbejdstid | ''",
                "Bådeværftet fortsætter uændret under havnen. | Bådeværftet | fortsætter uændret under havnen",
                "Havnene bevarer deres navne. | Havnene | bevarer deres navne"
            })
    void whatStaysIsToldWithoutItsSubject(String text, String subject, String how) {
        StatedEffect effect = organisationModel(
                        "Ny organisation på havnen\n\nHavnen får en ny opdeling.\n\nKonsekvenser\n\n" + text + "\n")
                .effects()
                .get(0);

        assertThat(effect.subject()).isEqualTo(subject);
        assertThat(effect.changes()).hasValue(false);
        assertThat(effect.text()).isEqualTo(how);
    }
}
