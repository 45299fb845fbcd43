package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.RhythmUnit;
import dk.sagsgang.time.Term;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long a group works, what it reports to whom, by which plan, and which laws it goes by. */
class PlansAndReportsTest {

    private static Commission read(String sentences) {
        return (Commission) PaperReader.standard()
                .read(
                        ("Kommissorium for Vestby Trafikråd\n\nFormål\n\nRådet rådgiver Byrådet om trafik.\n\n"
                                        + sentences + "\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Reporting report(String sentences) {
        List<Reporting> all = read(sentences).reporting();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aReportIsTheSameWhoeverWritesItAndWhateverItIsCalled() {
        Reporting secretary = report(
                "Afrapportering\n\nSekretæren skriver hvert år en kort redegørelse til teknik- og miljøudvalget.");
        Reporting council = report("Økonomi\n\nRådet sender hvert år i april en beretning til byrådet om sit arbejde.");
        Reporting months = report("Arbejdsform\n\nHver februar udgiver rådet en årsberetning, som sendes til byrådet.");

        assertThat(secretary.to()).extracting(Body::name).containsExactly("teknik- og miljøudvalget");
        assertThat(secretary.rhythm().orElseThrow().printed()).isEqualTo("hvert år");
        assertThat(council.to()).containsExactly(Body.of("byrådet", BodyKind.COUNCIL));
        assertThat(council.rhythm().orElseThrow().printed()).isEqualTo("hvert år i april");
        assertThat(months.rhythm().flatMap(Rhythm::unit)).contains(RhythmUnit.YEAR);
    }

    @Test
    void allWhoGetAReportAreTold() {
        assertThat(report("Afrapportering\n\nUdvalget sender hvert år en redegørelse til Byrådet og Ældreudvalget.")
                        .to())
                .extracting(Body::name)
                .containsExactly("Byrådet", "Ældreudvalget");
    }

    @Test
    void aReportThatTheGroupOnlyLooksAtIsNotItsOwn() {
        Commission commission = read("Arbejdsform\n\nRådet drøfter hvert år politiets redegørelse om uheld i byen.");

        assertThat(commission.reporting()).isEmpty();
        assertThat(commission.sections()).extracting(Section::heading).contains("Arbejdsform");
    }

    @Test
    void theTermBeginsWhenThePaperTakesEffectAndNotWhenItWasApproved() {
        Term term =
                read("Ikrafttræden\n\nVedtægten er godkendt af Byrådet den 25. april 2022 og træder i kraft den 1. maj 2022.")
                        .term()
                        .orElseThrow();
        assertThat(term.begin().orElseThrow().printed()).isEqualTo("den 1. maj 2022");

        assertThat(read("Baggrund\n\nUdvalget er nedsat af Byrådet den 12. november 2019.")
                        .term())
                .isEmpty();
    }

    @Test
    void anEndThatIsNoDayIsToldInItsWordsUntilADayIsTold() {
        assertThat(read("Periode\n\nUdvalget ophører, når planen er vedtaget.")
                        .term()
                        .flatMap(Term::end)
                        .orElseThrow()
                        .printed())
                .isEqualTo("når planen er vedtaget");
        assertThat(read("Udpegning\n\nMedlemmerne vælges for byrådets valgperiode.")
                        .term()
                        .flatMap(Term::end)
                        .orElseThrow()
                        .printed())
                .isEqualTo("for byrådets valgperiode");
        assertThat(
                        read("Periode\n\nUdvalget ophører, når planen er vedtaget. Udvalget slutter senest den 1. juni 2021.")
                                .term()
                                .flatMap(Term::end)
                                .orElseThrow()
                                .printed())
                .contains("1. juni 2021");
    }

    @Test
    void whoHasAPartInAStepIsToldByTheVerbBesideTheName() {
        Commission commission = read("""
                Tidsplan

                Maj 2018: Handleplan forelægges Magistraten til orientering
                Juni 2018: Planen vedtages af Byrådet
                Juli 2018: Udvalget afleverer rapporten til Kommunalbestyrelsen
                August 2018: Borgermøde i Vestby Hallen
                """);

        assertThat(commission.milestones())
                .extracting(step -> step.involvements().stream()
                        .flatMap(each -> each.role().stream())
                        .toList())
                .containsExactly(
                        List.of(InvolvementRole.INFORMED),
                        List.of(InvolvementRole.DECIDES),
                        List.of(InvolvementRole.RECEIVES_REPORT),
                        List.of());
    }

    @Test
    void aLawThatAMemberIsPaidByIsNoneThatTheGroupIsSetUpBy() {
        Commission commission = read("Økonomi\n\nEksterne medlemmer får diæter efter styrelseslovens § 16 a.");

        assertThat(commission.legalBasis()).isEmpty();
        assertThat(commission.laws()).hasSize(1);
        assertThat(commission.laws().get(0).text()).isEqualTo("Eksterne medlemmer får diæter");
        assertThat(commission.laws().get(0).law().orElseThrow().paragraph()).isEqualTo("16 a");
    }

    @Test
    void aCriterionKeepsTheFiguresByWhichItIsSeen() {
        Commission commission = read("""
                Succeskriterier

                - mindst 300 borgere har deltaget i et møde
                - der er gennemført fem midlertidige forsøg
                - alle skoler er med
                """);

        assertThat(commission.successCriteria())
                .extracting(criterion -> criterion.figures().size())
                .containsExactly(1, 1, 0);
    }

    @Test
    void whatAGroupMayLookAtAreTopicsAndWhatItShallDoAreTasks() {
        Commission topics = read("Opgave\n\nUdvalget skal især se på:\n\n- hvordan byerne kan mødes\n- transport\n");
        Commission tasks = read("Opgave\n\nUdvalget skal:\n\n- holde to møder\n- skrive en plan\n");

        assertThat(topics.topics()).containsExactly("hvordan byerne kan mødes", "transport");
        assertThat(topics.tasks()).isEmpty();
        assertThat(tasks.topics()).isEmpty();
        assertThat(tasks.tasks()).hasSize(2);
    }
}
