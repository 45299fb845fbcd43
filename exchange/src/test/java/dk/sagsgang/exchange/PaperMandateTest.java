package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers set up, by what right, for how long and with which tasks, in the layouts of statutes, pages and projects. */
class PaperMandateTest {

    private static CaseDocument document(String paper) {
        return PaperReader.standard()
                .read(paper.getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Commission read(String paper) {
        return (Commission) document(paper);
    }

    @Test
    void aPageThatDoesNotCallItselfACommissionIsOne() {
        Commission commission = read("""
                Byrådet har nedsat et § 17, stk. 4 udvalg til at arbejde med kystsikring.

                Udvalget forbereder sager for og rådgiver Teknikudvalget.

                Politiske deltagere i § 17, stk. 4 udvalget:

                Lone Dam, Kystlisten, formand for udvalget

                Ib Krogh, Venstre
                """);

        assertThat(commission.kind()).contains(CommissionKind.SPECIAL_COMMITTEE);
        assertThat(commission.body().orElseThrow().name()).isEqualTo("§ 17, stk. 4 udvalget");
        assertThat(commission.establishedBy().orElseThrow().body().orElseThrow().name())
                .isEqualTo("Byrådet");
        assertThat(commission.mandate().orElseThrow().kinds())
                .containsExactly(MandateKind.PREPARES, MandateKind.ADVISES);
        assertThat(commission.composition().orElseThrow().seats()).hasSize(2);
    }

    @Test
    void thePageOfACouncilIsToldByWhatItSaysOfIt() {
        Commission commission = read("""
                Frivilligrådet

                Kommunalbestyrelsen besluttede den 14. november 2017 at nedsætte et Frivilligråd.

                Rådet skal tale de frivilliges sag og rådgive de politiske udvalg.

                Frivilligrådet vælges for en 4-årig periode og sammensættes af:

                a) 5 medlemmer fra foreningerne
                b) 2 medlemmer fra Kommunalbestyrelsen
                """);

        assertThat(commission.title()).isEqualTo("Frivilligrådet");
        assertThat(commission.kind()).contains(CommissionKind.ADVISORY_COUNCIL);
        assertThat(commission.statedDuration().orElseThrow().printed()).isEqualTo("4-årig periode");
        assertThat(commission.composition().orElseThrow().seats()).hasSize(2);
    }

    @Test
    void minutesOfACouncilStayAMeeting() {
        assertThat(document("""
                        Frivilligrådet
                        Referat
                        Mødedato: 4. juni 2019

                        1. Valg af formand

                        Beslutning

                        Rådet vælger Lone Dam. Rådet kan ikke behandle enkeltsager, og Skoleafdelingen er sekretariat for rådet.

                        2. Vedtægt for rådet

                        Beslutning

                        Rådet består af 9 medlemmer, som udpeges for 4 år.
                        """)).isInstanceOf(Meeting.class);
    }

    @Test
    void headingsWithoutGapsAreHeadings() {
        Commission commission = read("""
                Forretningsorden for Bygningsudvalget
                Udvalgets sammensætning
                Bygningsudvalget består af 5 medlemmer.
                Konstituering
                Udvalget vælger formand på sit første møde.
                Møder
                Der afholdes 3 møder årligt. Møderne er lukkede.
                Regler
                Lov om byfornyelse og udvikling af byer § 31.
                """);

        Composition composition = commission.composition().orElseThrow();
        assertThat(composition.heading()).isEqualTo("Udvalgets sammensætning");
        assertThat(composition.memberCount().orElseThrow().printed()).isEqualTo("5 medlemmer");
        assertThat(composition.chair()).isPresent();
        assertThat(commission.legalBasis().get(0).paragraph()).isEqualTo("31");
        assertThat(commission.sections())
                .extracting(Section::heading, section -> section.text().content())
                .contains(org.assertj.core.api.Assertions.tuple("Møder", "Møderne er lukkede."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "§ 2 Opgaver\n\n",
                "§ 2. OPGAVER\n",
                "Opgaver § 2\n\n",
                "Kapitel 2: Rådets opgaver\n\n",
                "Kapitel II - Opgaver\n\n",
                "2. Rådets opgaver\n\n",
                "Opgaver:\n\n",
                "OPGAVER\n\n"
            })
    void tasksStandUnderTheirHeadingHoweverItIsNumbered(String heading) {
        Commission commission = read("Vedtægt for Skolerådet\n\n§ 1 Formål\n\nSkolerådet er bindeled.\n\n" + heading
                + "Skolerådet har følgende opgaver:\n- at rådgive Byrådet\n- at uddele Skoleprisen\n");

        assertThat(commission.tasks())
                .extracting(task -> task.text().content())
                .containsExactly("at rådgive Byrådet", "at uddele Skoleprisen");
        assertThat(commission.purpose().content()).isEqualTo("Skolerådet er bindeled.");
    }

    @Test
    void clausesOfATaskKeepTheirNumbersAndWhatIsForbiddenIsNoTask() {
        Commission commission = read("""
                Vedtægt for Skolerådet

                Formål og opgaver

                § 1. Skolerådet har følgende opgaver:

                Stk.2. Rådet skal tale elevernes sag. Det skal styrke fællesskabet.

                Stk. 3. Rådet kan give vejledende udtalelser om skolerne.

                Stk. 4. Rådet kan ikke behandle enkeltsager. De kan dog danne grundlag for principielle spørgsmål.
                """);

        assertThat(commission.tasks()).extracting(Task::mark).containsExactly("Stk.2.", "Stk. 3.");
        assertThat(commission.mandate().orElseThrow().mayNot()).containsExactly("behandle enkeltsager");
        assertThat(commission.mandate().orElseThrow().kinds()).containsExactly(MandateKind.ADVISES);
    }

    @Test
    void aClauseWhoseNumberStandsAloneIsOneWithItsText() {
        Commission commission = read("""
                § 1 FORMÅL
                Stk. 1
                Seniorrådet er nedsat i henhold til § 30 i lov om retssikkerhed og administration på det sociale område.
                § 2 RÅDETS SAMMENSÆTNING
                Stk. 1
                Der vælges 9 medlemmer til Seniorrådet. Øvrige opstillede er stedfortrædere.
                """);

        assertThat(commission.body().orElseThrow().name()).isEqualTo("Seniorrådet");
        assertThat(commission.legalBasis().get(0).act())
                .isEqualTo("lov om retssikkerhed og administration på det sociale område");
        Composition composition = commission.composition().orElseThrow();
        assertThat(composition.memberCount().orElseThrow().printed()).isEqualTo("9 medlemmer");
        assertThat(composition.text().content()).startsWith("Stk. 1 Der vælges 9 medlemmer");
    }

    @Test
    void whatFollowsTheListOfThePurposeIsNotThePurpose() {
        Commission commission = read("""
                Vedtægt for Skolerådet

                Formål § 1

                Formålet med Skolerådet er:

                • At give eleverne et talerør
                • At rådgive Byrådet

                Stk. 2. Målgruppen er elever i alle klasser.
                """);

        assertThat(commission.purpose().content()).contains("talerør").doesNotContain("Målgruppen");
        assertThat(commission.sections())
                .singleElement()
                .satisfies(section ->
                        assertThat(section.text().content()).isEqualTo("Stk. 2. Målgruppen er elever i alle klasser."));
    }

    @Test
    void aProjectHasItsGroupsStepsAndResources() {
        Commission commission = read("""
                KOMMISSORIUM

                Projekt: Ny struktur for dagtilbud
                Dato 4. juni 2018

                FORMÅL
                Formålet med projektet er at udarbejde et forslag til ny struktur.

                AFGRÆNSNING
                Projektet omfatter ikke private ordninger.

                ORGANISERING
                Projektejer: Direktør for Børn og Unge
                Projektleder: Konsulent i Dagtilbudsstaben

                Styregruppe:
                • Direktøren for Børn og Unge (formand)
                • Dagtilbudschefen

                Arbejdsgruppe:
                • 3 ledere fra dagtilbud
                • 1 repræsentant fra FOA

                LEVERANCER
                1. Analyse
                2. Høringsnotat

                TIDSPLAN
                Juni 2018 Kommissorium godkendes
                August 2018: Analyse
                Marts 2019 – Byrådet beslutter ny struktur

                RESSOURCER
                Projektet gennemføres inden for den eksisterende ramme. Der bruges ca. 250 timer i staben.
                """);

        assertThat(commission.heading()).isEqualTo("KOMMISSORIUM");
        assertThat(commission.title()).isEqualTo("Ny struktur for dagtilbud");
        assertThat(commission.kind()).contains(CommissionKind.PROJECT_ORGANISATION);
        assertThat(commission.body()).isEmpty();
        assertThat(commission.mandate().orElseThrow().mayNot())
                .containsExactly("Projektet omfatter ikke private ordninger.");
        assertThat(commission
                        .project()
                        .orElseThrow()
                        .steeringGroup()
                        .orElseThrow()
                        .seats())
                .hasSize(2);
        assertThat(commission.project().orElseThrow().groups())
                .extracting(Composition::name)
                .containsExactly("Arbejdsgruppe");
        assertThat(commission.deliverables()).extracting(Deliverable::title).containsExactly("Analyse", "Høringsnotat");
        assertThat(commission.milestones())
                .extracting(Milestone::text)
                .containsExactly("Kommissorium godkendes", "Analyse", "Byrådet beslutter ny struktur");
        assertThat(commission
                        .economy()
                        .orElseThrow()
                        .resources()
                        .orElseThrow()
                        .staff()
                        .orElseThrow()
                        .printed())
                .isEqualTo("ca. 250 timer");
    }

    @Test
    void forHowLongItIsSetUp() {
        Commission commission = read(
                "Kommissorium for Opgaveudvalget for Fritid\n\nFunktionsperiode\n\nOpgaveudvalget fungerer fra 1. april 2019 til 31. marts 2020.\n");

        assertThat(commission.body().orElseThrow().name()).isEqualTo("Opgaveudvalget for Fritid");
        assertThat(commission.term().orElseThrow().begin().orElseThrow().earliest())
                .contains(LocalDate.of(2019, 4, 1));
        assertThat(commission.term().orElseThrow().end().orElseThrow().latest()).contains(LocalDate.of(2020, 3, 31));
    }

    @Test
    void anEndIsNoBeginning() {
        Commission commission = read(
                "Arbejdsgruppens formål\n\nAt finde viden.\n\nArbejdsgruppens sammensætning\n\nGruppen består af 6-10 personer.\n\nTidsramme\n\nArbejdsgrupperne arbejder frem til udgangen af 2021.\n");

        assertThat(commission.kind()).contains(CommissionKind.WORKING_GROUP);
        assertThat(commission.term().orElseThrow().begin()).isEmpty();
        assertThat(commission.term().orElseThrow().end()).isPresent();
    }

    @Test
    void whatIsHandedOnIsReported() {
        Commission commission = read("""
                Vedtægt for Skolerådet

                Sammensætning

                Rådet består af 4 medlemmer.

                Beretning

                Skolerådet afgiver hvert år en beretning til Børneudvalget. Rådets anbefalinger forelægges Byrådet.
                """);

        assertThat(commission.reporting())
                .extracting(report -> report.to().stream().map(Body::name).toList())
                .containsExactly(java.util.List.of("Børneudvalget"), java.util.List.of("Byrådet"));
    }

    @Test
    void aSentenceThatNamesTheStatutesIsNoTitle() {
        Commission commission = read("""
                Folkeoplysningsudvalget

                Udvalget består af 4 medlemmer, der udpeges af Byrådet.

                Jf. vedtægter for Folkeoplysningsudvalget afholder udvalget møde hvert kvartal
                """);

        assertThat(commission.title()).isEqualTo("Folkeoplysningsudvalget");
    }

    @Test
    void headingsThatAskAreHeadings() {
        Commission commission = read("""
                Sundhedsrådet - kommissorium

                Hvem sidder i rådet?
                Rådet sammensættes af:
                Formanden for Sundhedsudvalget
                En repræsentant fra de praktiserende læger

                Hvad skal rådet?
                Rådet skal:
                følge borgernes sundhed
                foreslå nye indsatser

                Hvor tit mødes rådet?
                Rådet mødes fire gange om året.

                Hvor længe virker rådet?
                Rådet virker til udgangen af 2025.
                """);

        Composition composition = commission.composition().orElseThrow();
        assertThat(composition.heading()).isEqualTo("Hvem sidder i rådet?");
        assertThat(composition.seats()).hasSize(2);
        assertThat(commission.tasks())
                .extracting(task -> task.text().content())
                .containsExactly("følge borgernes sundhed", "foreslå nye indsatser");
        assertThat(composition.meetings().orElseThrow().printed()).isEqualTo("fire gange om året");
        assertThat(commission.term().orElseThrow().end().orElseThrow().latest()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aTableThatBecameLinesIsAPlan() {
        Commission commission = read("""
                Kommissorium for arbejdsgruppen om grøn mobilitet

                Tidsplan

                Vi håber, at alle kommer i marts 2021.

                Hvad Hvornår
                Kortlægning Marts 2021
                Workshop 20. april 2021
                """);

        assertThat(commission.milestones())
                .extracting(Milestone::text, step -> step.date().orElseThrow().printed())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Kortlægning", "Marts 2021"),
                        org.assertj.core.api.Assertions.tuple("Workshop", "20. april 2021"));
    }

    @Test
    void rowsOfATableOfMembersAreSeats() {
        Commission commission = read("""
                Vedtægt for Seniorrådet

                Rådets medlemmer

                Lone Dam: Formand
                Ib Krogh: Næstformand
                Ole Friis: Medlem
                """);

        Composition composition = commission.composition().orElseThrow();
        assertThat(composition.seats()).hasSize(3);
        assertThat(composition.chair().orElseThrow().seat())
                .isEqualTo(composition.seats().get(0).key());
        assertThat(composition.deputyChair().orElseThrow().seat())
                .isEqualTo(composition.seats().get(1).key());
    }

    @Test
    void bulletsThatWereDrawnAsFullStopsAreBullets() {
        Commission commission = read("""
                Forretningsorden for Det Grønne Råd

                1. Sammensætning
                Herudover består rådet af et medlem fra hver af følgende organisationer:

                . Danmarks Jægerforbund
                . Friluftsrådet
                """);

        assertThat(commission.composition().orElseThrow().seats())
                .extracting(seat -> seat.count().orElseThrow().printed())
                .containsExactly("et medlem", "et medlem");
    }

    @Test
    void whoSetACouncilUpDoesNotAdoptItsPaper() {
        assertThat(
                        read("Vedtægt for Skolerådet\n\nSkolerådet er nedsat af Børneudvalget den 3. maj 2022.\n\nMøder\n\nRådet mødes hver måned.\n")
                                .status())
                .isEmpty();
        assertThat(
                        read("Vedtægt for Skolerådet\n\nMøder\n\nRådet mødes hver måned.\n\nVedtaget af Børneudvalget den 3. maj 2022.\n")
                                .status())
                .contains(CommissionStatus.ADOPTED);
    }

    @Test
    void theDaysOfTheMeetingsOfAYearAreComingMeetings() {
        assertThat(
                        read("Seniorrådet\n\nRådet består af 4 medlemmer, der udpeges af Byrådet.\n\nRådets møder i 2019:\n\nTorsdag den 31. januar 2019 kl. 16.00\nMandag den 1. april 2019 kl. 16.00\n\nSkoleafdelingen er sekretariat for rådet.\n")
                                .sections())
                .extracting(Section::kind)
                .contains(java.util.Optional.of(SectionKind.COMING_MEETINGS));
    }
}
