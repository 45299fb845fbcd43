package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages copied from a site and papers of units: lists without marks, labels, addresses, and who leads beside the first. */
class PageOfUnitsTest {

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Organisationen

                Kommunens administration består af syv centre, som du kan læse om på denne side.

                """ + text + "\n");
    }

    private static OrganisationUnit unit(String text) {
        return told(text).units().stream()
                .filter(unit -> unit.name().equals("Center for Havn & Kyst"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centret tager sig blandt andet af:",
                "Centret varetager:",
                "Centret har ansvar for:",
                "Opgaverne er:"
            })
    void linesCloseToEachOtherBelowAColonAreAList(String line) {
        assertThat(unit("Center for Havn & Kyst\nCentret arbejder for, at alle kan sejle.\n\n" + line
                                + "\n\nBroer, kraner og bolværk\nSejlads\nPladser til gæster (sommer)\n\nCentret ligger på kajen.\n")
                        .tasks())
                .containsExactly("Broer, kraner og bolværk", "Sejlads", "Pladser til gæster (sommer)");
    }

    @Test
    void linesApartBelowAColonAreNone() {
        assertThat(
                        unit("Center for Havn & Kyst\nCentret arbejder for, at alle kan sejle.\n\nCentret varetager:\n\nHavnen\n\nKysten\n\nCentret ligger på kajen.\n")
                                .tasks())
                .isEmpty();
    }

    @Test
    void anAddressBelowTheNameOfTheUnitIsItsOwn() {
        ContactDetails contact = unit("""
                        Center for Havn & Kyst
                        Centret arbejder for, at alle kan sejle.

                        Centerchef: Ida Holk
                        Medarbejdere: Ca. 890, heraf 45 på kajen
                        Budget i 2021: 523,4 mio. kr. netto

                        Kontakt
                        Center for Havn & Kyst
                        Havnevej 10
                        2670 Greve
                        Tlf. 00 97 61 00
                        """).contact().orElseThrow();

        assertThat(contact.street()).isEqualTo("Havnevej 10");
        assertThat(contact.postalCode()).isEqualTo("2670");
        assertThat(contact.city()).isEqualTo("Greve");
        assertThat(contact.phone()).isEqualTo("00 97 61 00");
    }

    @Test
    void labelsTellThatAHeadingInUseIsAUnitAndOfWhichSubjects() {
        OrganisationUnit unit = told("""
                        Økonomi

                        Afdelingen lægger budget, fører regnskab og følger op.

                        Leder: Økonomichef Ida Holk
                        Medarbejdere: 34
                        KLE: 00.30 Kommunens økonomi, 00.32 Regnskab
                        """).units().get(0);

        assertThat(unit.name()).isEqualTo("Økonomi");
        assertThat(unit.headCount().orElseThrow().value()).hasValue(34);
        assertThat(unit.responsibilities())
                .extracting(each -> each.kle().orElseThrow().printed() + " " + each.text())
                .containsExactly("00.30 Kommunens økonomi", "00.32 Regnskab");
        assertThat(unit.tasks()).containsExactly("lægger budget", "fører regnskab", "følger op");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Centret har to chefer. Centerchef er Ida Holk. Der er desuden tre afdelingsledere. | Centerchef | tre afdelingsledere",
                "Hvert center har en centerleder og to til tre teamledere. | centerleder | to til tre teamledere"
            })
    void thoseWhoLeadBesideTheFirstAreCounted(String text, String office, String number) {
        OrganisationUnit unit =
                unit("Center for Havn & Kyst\nCentret arbejder for, at alle kan sejle.\n\n" + text + "\n");

        assertThat(unit.leadership())
                .extracting(leader -> leader.office().map(Office::title).orElse(""))
                .startsWith(office)
                .hasSize(2);
        Leadership beside = unit.leadership().get(1);
        assertThat(beside.number().map(Count::printed)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centret har 40 ansatte og ledes af en havnechef.",
                "Centret har 40 ansatte. Centret ledes af en havnechef.",
                "Center for Havn & Kyst ledes af en havnechef. Det har 40 ansatte."
            })
    void whatSaysNothingButFactsDescribesTheUnitNoFurther(String facts) {
        OrganisationUnit unit =
                unit("Center for Havn & Kyst\nCentret sikrer, at alle kan sejle i al slags vejr. " + facts + "\n");

        assertThat(unit.description().plain()).isEqualTo("Centret sikrer, at alle kan sejle i al slags vejr.");
        assertThat(unit.headCount().orElseThrow().value()).hasValue(40);
        assertThat(unit.leadership()).hasSize(1);
    }
}
