package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit that a title names, with words around its name. */
class TitledUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Organisering af Havneafdelingen pr. 1. marts 2031|Havneafdelingen",
                "Organisering af Afdeling for Havn og Kyst fra 2031|Afdeling for Havn og Kyst",
                "Havne- og Kystforvaltningens organisationsdiagram - tilgængelig udgave|Havne- og Kystforvaltningen",
                "Havneafdelingens nye organisation|Havneafdelingen",
                "Havn & Kyst er blevet organiseret på ny|Havn & Kyst"
            })
    void theNameStandsWithoutTheDayAndWithoutWhatThePaperIs(String title, String name) {
        OrganisationModel model = paper(title);

        assertThat(model.units()).extracting(OrganisationUnit::name).contains(name);
        OrganisationUnit top = model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(model.statedCounts()).extracting(StatedCount::unit).containsOnly(top.key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greve Kommunes organisation",
                "Notat om budget 2031",
                "Borgernes organisering",
                "Havnen er blevet renoveret"
            })
    void otherTitlesNameNone(String title) {
        assertThat(paper(title).units()).extracting(OrganisationUnit::name).noneMatch(name -> title.startsWith(name));
    }

    @Test
    void theOnlyOneOfItsKindIsTheOneThatANounGoesOnWith() {
        OrganisationModel model = organisationModel("""
                Forslag til ny organisering af voksenområdet

                1. Baggrund

                Direktionen foreslår, at de lægges sammen til en ny afdeling, Havneafdelingen, fra den 1. oktober 2031.

                2. Den nye afdeling

                Havneafdelingen får ca. 240 medarbejdere.

                Afdelingen opdeles i to sektioner og et sekretariat.
                """);

        String key = model.units().stream()
                .filter(unit -> unit.name().equals("Havneafdelingen"))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(model.statedCounts()).extracting(StatedCount::unit).containsOnly(key);
    }

    private static OrganisationModel paper(String title) {
        return organisationModel(title + """


                Der er tre sektioner i Greve Kommune på området, og de ledes af hver sin sektionsleder.
                """);
    }
}
