package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Amount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text without any list: a paragraph for each unit, which it calls by its name and by the noun for it. */
class UnitParagraphsTest {

    private static OrganisationModel model(String text) {
        return organisationModel("Forslag til ny organisering af havneområdet\n\nDe nye afdelinger\n\n" + text
                + "\n\nHøring\n\nForslaget sendes i høring.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Havnestøtten driver broer, kraner og pladser. Den får et budget på 38 mio. kr. Afdelingen ledes af en driftschef.",
                "Havnestøtten varetager broer, kraner og pladser. Afdelingen får et budget på 38 mio. kr. og ledes af en driftschef.",
                "Havnestøtten samler broer, kraner og pladser. Afdelingen har et budget på 38 mio. kr. Den ledes af en driftschef."
            })
    void whatAParagraphCallsByANameAndByANounIsAUnit(String paragraph) {
        OrganisationUnit unit = model(paragraph).units().get(0);

        assertThat(unit.name()).isEqualTo("Havnestøtten");
        assertThat(unit.kind()).hasValue(UnitKind.DEPARTMENT);
        assertThat(unit.budget().orElseThrow().amount().map(Amount::printed)).hasValue("38 mio. kr.");
        assertThat(unit.leadership().get(0).office().map(Office::title)).hasValue("driftschef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Modellen samler alle tilbud. Afdelingen ledes af en driftschef.",
                "Organiseringen rummer mange muligheder. Afdelingen skal bruge dem.",
                "Ledelsen varetager mange opgaver. Staben skal hjælpe den.",
                "Havnestøtten driver broer, kraner og pladser hele året rundt."
            })
    void whatEveryPaperIsAboutIsNoUnit(String paragraph) {
        assertThat(model(paragraph).units())
                .extracting(OrganisationUnit::name)
                .doesNotContain("Modellen", "Organiseringen", "Ledelsen", "Havnestøtten");
    }

    @Test
    void theOneOfAKindThatWasCountedIsCalledByItsNoun() {
        OrganisationModel model = organisationModel("""
                Administrationsgrundlag for Greve Kommune

                § 3. Administrationen består af to fagcentre og et fælles sekretariat.

                § 4. Grundlaget er vedtaget af Kommunalbestyrelsen den 22. juni 2010.

                § 5. Sekretariatet betjener kommunalbestyrelsen og udvalgene. Sekretariatet varetager:
                a) dagsordener og referater
                b) løn og personale

                § 9. Grundlaget træder i kraft den 1. juli 2010 og erstatter grundlaget, som Kommunalbestyrelsen vedtog den 14. december 2006.
                """);

        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Sekretariatet");
        assertThat(model.units().get(0).tasks()).containsExactly("dagsordener og referater", "løn og personale");
        assertThat(model.replaces().orElseThrow().date()).hasValue(LocalDate.of(2006, 12, 14));
    }

    @Test
    void twoThatAreLaidTogetherUnderANewNameGoBeforeIt() {
        OrganisationModel model = model("""
                Fremover er der to afdelinger:

                - Byggeri & Plan med 24 medarbejdere under ledelse af Ida Holk
                - Trafik & Veje med 41 medarbejdere under ledelse af afdelingschef Bo Ravn

                Byggesagsafdelingen lægges sammen med Planafdelingen og hedder fremover Byggeri & Plan.""");

        OrganisationUnit first = model.units().get(0);
        assertThat(first.name()).isEqualTo("Byggeri & Plan");
        assertThat(first.leadership().get(0).person().map(Person::name)).hasValue("Ida Holk");
        assertThat(first.predecessors())
                .extracting(UnitReference::name)
                .containsExactlyInAnyOrder("Byggesagsafdelingen", "Planafdelingen");
        assertThat(model.units().get(1).leadership().get(0).office().map(Office::title))
                .hasValue("afdelingschef");
    }
}
