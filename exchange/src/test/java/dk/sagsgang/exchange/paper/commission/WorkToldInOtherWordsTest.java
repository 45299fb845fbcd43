package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.commission.work.Stakeholder;
import dk.sagsgang.commission.work.Task;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Rhythm;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products, criteria, those who are drawn in, reports, ends and powers, told in the words and under the headings of many papers. */
class WorkToldInOtherWordsTest {

    private static Commission read(String below) {
        return commission(
                "Kommissorium for Havneudvalget i Vestby Kommune\n\nFormål\n\nUdvalget rådgiver Byrådet om havnen.\n\n"
                        + below.replace("/", "\n\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opgaver og leverancer/Udvalget afleverer:/Et katalog over kajer\nEn plan for stierne",
                "Leverancer/- Et katalog over kajer\n- En plan for stierne",
                "Resultat/Arbejdet munder ud i et katalog over kajer og en plan for stierne.",
                "Opgaver/Arbejdet skal resultere i følgende:/- Et katalog over kajer\n- En plan for stierne"
            })
    void whatTheWorkComesToIsHandedOver(String below) {
        assertThat(read(below).deliverables())
                .extracting(product -> product.title().toLowerCase(java.util.Locale.ROOT))
                .containsExactly("et katalog over kajer", "en plan for stierne");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Rapport om kajerne \u2013 senest 1. maj 2020/- Kort|senest 1. maj 2020",
                "- Rapport om kajerne (1. maj 2020)/- Kort|1. maj 2020",
                "Et katalog, som afleveres til Byrådet senest den 1. maj 2020.|senest den 1. maj 2020",
                "Den samlede rapport skal være færdig senest den 1. maj 2020.|senest den 1. maj 2020",
                "Udvalget afleverer et katalog til Byrådet senest den 1. maj 2020.|senest den 1. maj 2020"
            })
    void aProductHasItsDay(String product, String day) {
        Deliverable first = read("Leverancer/" + product).deliverables().get(0);

        assertThat(first.deadline().map(ImpreciseDate::printed)).contains(day);
        assertThat(first.title()).doesNotContain("2020");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kvalitetsmål/1. Havnen er åben hele året\n2. Antallet af både er steget",
                "Projektets mål/Projektet er lykkedes, når:/• Havnen er åben hele året\n• Antallet af både er steget",
                "Mål for arbejdet/Vi ved, at udvalget lykkes, når:/- Havnen er åben hele året\n- Antallet af både er steget",
                "Hvornår er vi lykkedes/Arbejdet er lykkedes, hvis Havnen er åben hele året, og hvis Antallet af både er steget."
            })
    void whatShowsThatTheWorkWentWellIsACriterion(String below) {
        assertThat(read(below).successCriteria())
                .extracting(criterion -> criterion.text().content())
                .containsExactly("Havnen er åben hele året", "Antallet af både er steget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centrale interessenter/Følgende skal inddrages undervejs:/- Ældrerådet\n- Lokale bådklubber",
                "Samarbejde/Følgende inddrages løbende:/- Ældrerådet\n- Lokale bådklubber"
            })
    void aListOfThoseWhoAreDrawnInIsOfStakeholders(String below) {
        List<Stakeholder> all = read(below).stakeholders();

        assertThat(all).extracting(Stakeholder::printed).containsExactly("Ældrerådet", "Lokale bådklubber");
        assertThat(all).allMatch(each -> each.role().equals(Optional.of(InvolvementRole.INVOLVED)));
        assertThat(all.get(0).body()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektlederen afrapporterer hvert kvartal til styregruppen.||styregruppen|hvert kvartal",
                "Direktionen får en skriftlig status to gange om året.|en skriftlig status|Direktionen|to gange om året",
                "Udvalget afgiver hvert år inden udgangen af marts en beretning til byrådet om sit arbejde.|en beretning om sit arbejde|byrådet|hvert år inden udgangen af marts",
                "Udvalget afgiver hvert forår en beretning til byrådet.|en beretning|byrådet|hvert forår",
                "Referaterne forelægges Havneudvalget efter hvert møde.|Referaterne|Havneudvalget|efter hvert møde"
            })
    void aReportIsWhatIsReportedToWhomAndHowOften(String sentence, String what, String to, String often) {
        List<Reporting> all = read("Afrapportering/" + sentence).reporting();

        assertThat(all).hasSize(1);
        assertThat(all.get(0).text()).isEqualTo(what == null ? "" : what);
        assertThat(all.get(0).to()).extracting(Body::name).containsExactly(to);
        assertThat(all.get(0).rhythm().map(Rhythm::printed)).contains(often);
    }

    @Test
    void twoWhoAreReportedToInTurnAreTwoReports() {
        List<Reporting> all =
                read("Afrapportering/Der afrapporteres månedligt til styregruppen og hvert kvartal til Havneudvalget.")
                        .reporting();

        assertThat(all)
                .flatExtracting(Reporting::to)
                .extracting(Body::name)
                .containsExactly("styregruppen", "Havneudvalget");
        assertThat(all)
                .extracting(each -> each.rhythm().map(Rhythm::printed).orElse(""))
                .containsExactly("månedligt", "hvert kvartal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget fungerer til den 31. december 2021.",
                "Udvalget nedlægges, når rapporten er behandlet, dog senest den 31. december 2021.",
                "Udvalget ophører, når havnen er indviet den 31. december 2021.",
                "Udvalget begynder sit arbejde den 1. maj 2020 og afslutter det senest den 31. december 2021."
            })
    void theDayByWhichItEndsIsTheEnd(String sentence) {
        Term term = read("Periode/" + sentence).term().orElseThrow();

        assertThat(term.end().flatMap(ImpreciseDate::latest)).contains(LocalDate.of(2021, 12, 31));
        assertThat(term.end().flatMap(ImpreciseDate::earliest))
                .satisfiesAnyOf(
                        day -> assertThat(day).isEmpty(), day -> assertThat(day).contains(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void whenAnEarlierProjectRanIsNoTermOfThisOne() {
        assertThat(read("Indledning/Udvalget bygger videre på projektet \"Åben kaj\", som løb fra 2016 til 2018.")
                        .term())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kompetence/Udvalget kan ikke træffe beslutning om ændringer af lokalplaner.",
                "Rammer/Udvalget kan ikke træffe beslutning om ændringer af lokalplaner."
            })
    void aDecisionThatItMayNotTakeIsNamed(String below) {
        assertThat(read(below).mandate().orElse(Mandate.EMPTY).mayNot())
                .containsExactly("træffe beslutning om ændringer af lokalplaner");
    }

    @Test
    void whatItDecidesAndWhoDecidesTheRestAreToldApart() {
        Mandate mandate = read("Kompetence/Udvalget kan beslutte at købe bistand. Større ændringer afgøres af Byrådet.")
                .mandate()
                .orElseThrow();

        assertThat(mandate.mayDecide()).containsExactly("beslutte at købe bistand");
        assertThat(mandate.decidedBy().map(Body::name)).contains("Byrådet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s.  %s", "%s. %s"})
    void headingsMayBeCountedByLetters(String form) {
        for (List<String> numbers : List.of(List.of("A", "B", "C"), List.of("I", "II", "III"))) {
            Commission commission = commission("Kommissorium for Havneudvalget i Vestby Kommune\n\n"
                    + String.format(form, numbers.get(0), "Baggrund")
                    + "\n\nHavnen er gammel, og flere kajer er lukket for biler og både.\n\n"
                    + String.format(form, numbers.get(1), "Formål")
                    + "\n\nUdvalget skal gøre havnen tryg for alle, der bruger den.\n\n"
                    + String.format(form, numbers.get(2), "Opgaver")
                    + "\n\nUdvalget skal:\n\n- tælle bådene\n- måle kajerne\n");

            assertThat(commission.purpose().content()).startsWith("Udvalget skal gøre havnen tryg");
            assertThat(commission.sections())
                    .extracting(Section::heading)
                    .containsExactly(numbers.get(0) + ". Baggrund");
            assertThat(commission.tasks()).hasSize(2);
        }
    }

    @Test
    void aDayWithoutAYearIsOfTheYearBeforeItOrOfTheHeading() {
        Commission commission = read(
                "Arbejdsplan for 2018/23. maj: Første møde\nUltimo oktober: Udkast drøftes\nJanuar: Planen trykkes");

        assertThat(commission.milestones())
                .extracting(step -> step.date().flatMap(ImpreciseDate::earliest).orElseThrow())
                .containsExactly(LocalDate.of(2018, 5, 23), LocalDate.of(2018, 10, 21), LocalDate.of(2019, 1, 1));
    }

    @Test
    void aTrackIsATaskWithItsNumber() {
        Commission commission = read(
                "Opgaver/Spor 1 - Kajer/Alle kajer gennemgås, og de dårligste måles først af dykkere./Spor 2 - Stier/Der laves et kort over stierne ved vandet, som alle kan bruge.");

        assertThat(commission.tasks()).extracting(Task::mark).containsExactly("Spor 1", "Spor 2");
        assertThat(commission.tasks()).extracting(Task::title).containsExactly("Kajer", "Stier");
    }

    @Test
    void deeperLinesOfATaskAreItsParts() {
        Commission commission = read(
                "Opgaver/Udvalget skal/• tælle bådene\n• foreslå nye steder, herunder\n    - ved kajen\n    - ved broen\n• skrive en plan");

        assertThat(commission.tasks()).hasSize(3);
        assertThat(commission.tasks().get(1).tasks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bilag:/- Kort over havnen\n- Regnskab 2019", "Bilag 1: Kort over havnen/Bilag 2: Regnskab 2019"
            })
    void papersThatAreEnclosedAreAttachments(String below) {
        assertThat(read(below).attachments())
                .extracting(PaperReference::title)
                .containsExactly("Kort over havnen", "Regnskab 2019");
    }

    @Test
    void principlesAreGuideposts() {
        Commission commission = read("Principper for arbejdet/* Havnen er for alle.\n* Ingen båd flyttes uden grund.");

        assertThat(commission.guideposts()).hasSize(1);
        assertThat(commission.guideposts().get(0).guideposts()).hasSize(2);
    }
}
