package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps, products, costs and those who are drawn in, told in sentences and in rows. */
class StepsAndRowsTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Havneudvalget i Vestby Kommune\n\nFormål\n\nUdvalget skal forny havnen.\n\n"
                + below.replace("/", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der er konstituerende møde den 2. november 2022.|Der er konstituerende møde|den 2. november 2022",
                "I foråret 2023 holder udvalget to borgermøder.|I foråret 2023 holder udvalget to borgermøder.|foråret 2023",
                "OKT 24 Havneudvalget godkender planen|Havneudvalget godkender planen|OKT 24",
                "Møde 1 - 20. august 2024 - Tur til kajen|Tur til kajen|20. august 2024",
                "Uge 2, 2023 – De to første både lægger til|De to første både lægger til|Uge 2, 2023"
            })
    void aStepHasItsDay(String line, String text, String day) {
        List<Milestone> steps = read("Tidsplan/\n" + line).milestones();

        assertThat(steps).extracting(Milestone::text).containsExactly(text);
        assertThat(steps.get(0).date().map(ImpreciseDate::printed)).contains(day);
        assertThat(steps.get(0).date().flatMap(ImpreciseDate::earliest)).isPresent();
    }

    @Test
    void twoStepsOfASentenceAreTwo() {
        List<Milestone> steps =
                read("Tidsplan/\nPlanen skal være klar senest den 20. marts 2020 og behandles i Teknikudvalget den 6. april 2020.")
                        .milestones();

        assertThat(steps)
                .extracting(step -> step.date().orElseThrow().printed())
                .containsExactly("senest den 20. marts 2020", "den 6. april 2020");
        assertThat(steps.get(1).involvements()).hasSize(1);
    }

    @Test
    void aDayOnALineOfItsOwnIsThatOfTheLineBelow() {
        assertThat(read("Vigtige datoer/\n3. april 2019/Første møde\n\n25. maj 2019/Tur på havnen\n\nJuni 2019/Pause")
                        .milestones())
                .extracting(Milestone::text)
                .containsExactly("Første møde", "Tur på havnen", "Pause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arbejdet afsluttes i maj 2020.",
                "Tidsplanen kan ændres i maj 2020.",
                "Udvalget fungerer til maj 2020."
            })
    void whatTellsHowLongTheWorkLastsIsNoStep(String sentence) {
        assertThat(read("Tidsplan/\n" + sentence).milestones()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udvalget afleverer en kortlægning (senest 1. maj 2024) og en plan for kajen (uge 43).|en kortlægning|en plan for kajen",
                "Udvalget afleverer en samlet rapport senest den 1. marts 2024 og to udviklingsplaner, en for hver kaj.|en samlet rapport|to udviklingsplaner, en for hver kaj"
            })
    void productsOfASentenceAreToldOneByOne(String sentence, String first, String second) {
        List<Deliverable> all = read("Rapportering/\n" + sentence).deliverables();

        assertThat(all).extracting(Deliverable::title).containsExactly(first, second);
        assertThat(all).allMatch(each -> each.deadline().isPresent());
    }

    @Test
    void whoGivesHisOpinionDoesNotGetIt() {
        Deliverable plan =
                read("Aflevering/\nForslaget til plan afleveres til Byrådet senest den 1. juni 2016 med en udtalelse fra Teknikudvalget.")
                        .deliverables()
                        .get(0);

        assertThat(plan.involvements())
                .extracting(each -> each.role().orElseThrow())
                .containsExactly(InvolvementRole.RECEIVES_REPORT, InvolvementRole.CONSULTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udgifterne til arbejdet er 250.000 kr. i 2023 og 200.000 kr. i 2024.|Udgifterne til arbejdet",
                "Udvalget har en havnepulje på 400.000 kr. i 2023 og 400.000 kr. i 2024.|havnepulje"
            })
    void amountsOfSeveralYearsAreATargetAndNoTextAsWell(String sentence, String title) {
        Economy economy = read("Økonomi/\n" + sentence).economy().orElseThrow();

        assertThat(economy.targets()).hasSize(1);
        assertThat(economy.targets().get(0).title()).isEqualTo(title);
        assertThat(economy.text().content()).isEmpty();
    }

    @Test
    void deeperElementsWithTheSameMarkArePartsOfATask() {
        assertThat(read("Opgaver/Udvalget skal/• se på havnen:/    • kajen/    • stien/• lave en plan")
                        .tasks())
                .extracting(task -> task.tasks().size())
                .containsExactly(2, 0);
    }

    @Test
    void whatIsSetAsideMayBeDrawnOnHoweverItIsSaid() {
        Economy economy = read("Økonomi/\nByrådet har sat 45.000 kr. af om året til mad og transport.")
                .economy()
                .orElseThrow();

        assertThat(economy.frame()).isEmpty();
        assertThat(economy.resources().flatMap(each -> each.amount()).isPresent())
                .isTrue();
    }

    @Test
    void whenAPageWasWrittenIsNoStep() {
        assertThat(read("Tidsplan/\nMaj 2019: Første møde\n\nSenest opdateret 2. juni 2019")
                        .milestones())
                .extracting(Milestone::text)
                .containsExactly("Første møde");
    }

    @Test
    void topicsOfASentenceAreTold() {
        assertThat(read("Opgaver/\nEmner, som udvalget kan tage op, er trafik, boliger og kunst.")
                        .topics())
                .containsExactly("trafik", "boliger", "kunst");
    }

    @Test
    void thatTheWorkIsLookedBackOnIsAStep() {
        assertThat(
                        read("Møder/\nUdvalget mødes hver måned.\n\nKompetence/\nUdvalget rådgiver Byrådet.\n\nEvaluering/\nDirektionen evaluerer udvalget i 4. kvartal 2025.")
                                .milestones())
                .extracting(Milestone::text)
                .containsExactly("Direktionen evaluerer udvalget");
    }

    @Test
    void whatIsReportedEachYearIsNoProduct() {
        assertThat(read("Rapportering/\nUdvalget afgiver hvert år en rapport til Byrådet i maj 2024.")
                        .deliverables())
                .isEmpty();
    }

    @Test
    void aTableOfProductsTellsWhoMakesThemAndByWhen() {
        List<Deliverable> all =
                read("Leverancer\tAnsvarlig\tFærdig/L1: Kort over kajen\tProjektleder\t30-04-2023/L2: Skilte\tProjektleder\tultimo maj 2023")
                        .deliverables();

        assertThat(all).extracting(Deliverable::title).containsExactly("Kort over kajen", "Skilte");
        assertThat(all.get(0).involvements().get(0).role()).contains(InvolvementRole.CARRIES_OUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Handicaprådet og Ældrerådet høres om forslagene.|Handicaprådet|Ældrerådet",
                "Vestby Forum og naboerne orienteres løbende.|Vestby Forum|naboerne"
            })
    void eachWhoIsDrawnInIsToldByHimself(String sentence, String first, String second) {
        assertThat(read("Organisering/\n" + sentence).stakeholders())
                .extracting(Stakeholder::printed)
                .containsExactly(first, second);
    }

    @Test
    void rowsTellWhoIsDrawnInAndHow() {
        List<Stakeholder> all =
                read("Interessenter/Hvem\tHvordan/Bådklubber\tDeltager i workshops/Landsbyrådet\tHøres om planen")
                        .stakeholders();

        assertThat(all).extracting(Stakeholder::printed).containsExactly("Bådklubber", "Landsbyrådet");
        assertThat(all)
                .extracting(each -> each.role().orElseThrow())
                .containsExactly(InvolvementRole.INVOLVED, InvolvementRole.CONSULTED);
    }

    @Test
    void rowsOfAmountsAreCosts() {
        Economy economy = read("Økonomi/Engangsudgift til skilte\t240.000 kr./Intern tid\t450 timer/\nIntet mere.")
                .economy()
                .orElseThrow();

        assertThat(economy.targets()).hasSize(1);
        assertThat(economy.targets().get(0).kind()).contains(TargetKind.COST);
        assertThat(economy.targets().get(0).basis()).contains(TargetBasis.ONE_OFF);
        assertThat(economy.resources().flatMap(each -> each.staff()).isPresent())
                .isTrue();
    }

    @Test
    void savingsThatRiseByYearAreALevel() {
        Economy economy = read("Økonomi/Besparelser i mio. kr./\t2025\t2026\t2027/Kajen\t0,5\t1,5\t2,0")
                .economy()
                .orElseThrow();

        assertThat(economy.targets().get(0).kind()).isEqualTo(Optional.of(TargetKind.SAVING));
        assertThat(economy.targets().get(0).basis()).isEqualTo(Optional.of(TargetBasis.YEARLY_LEVEL));
    }

    @Test
    void whatIsRecommendedIsReadAsInMeetings() {
        List<Recommendation> all =
                read("Indstilling\n\nForvaltningen indstiller til Teknikudvalget,\n1) at kommissoriet godkendes, og\n2) at der afsættes 225.000 kr. i 2024.\n\nBaggrund\n\nHavnen er gammel.")
                        .recommendations();

        assertThat(all).hasSize(1);
        assertThat(all.get(0).points()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udvalget ophører efter eftersynet af kajen i november 2025.|2025-11-30",
                "Analysen slutter den 31. oktober 2024.|2024-10-31",
                "Udvalget begynder arbejdet i april 2019. Det afsluttes i september 2020, når planen er klar.|2020-09-30"
            })
    void theDayBehindTheEndIsTheEnd(String sentence, String latest) {
        assertThat(read("Periode/\n" + sentence)
                        .term()
                        .flatMap(term -> term.end())
                        .flatMap(ImpreciseDate::latest)
                        .map(Object::toString))
                .contains(latest);
    }
}
