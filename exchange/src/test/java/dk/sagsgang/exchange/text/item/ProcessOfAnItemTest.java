package dk.sagsgang.exchange.text.item;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.Milestone;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The steps that the sections of an item tell: in plans row by row, in sentences where it is sure what comes. */
class ProcessOfAnItemTest {

    private static List<String> steps(String heading, String... lines) {
        String html = "<h4>" + heading + "</h4><p>" + String.join("</p><p>", lines) + "</p>";
        return Items.html(html).process().stream()
                .map(ProcessOfAnItemTest::told)
                .toList();
    }

    /** "2025-05-05: Byrådet decides"; a time is told by its first and last day, what has no day by its condition. */
    private static String told(Milestone step) {
        String when = step.date()
                .map(date -> date.certain()
                        ? date.earliest().orElseThrow().toString()
                        : date.earliest().map(Object::toString).orElse("") + ".."
                                + date.latest().map(Object::toString).orElse(""))
                .orElse(step.condition());
        return when + ": "
                + step.involvements().stream().map(ProcessOfAnItemTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Involvement who) {
        String name = who.body()
                .map(body -> body.name().isEmpty() ? body.abbreviation() : body.name())
                .orElse("");
        return (name + " " + who.role().map(role -> role.code()).orElse("")).strip();
    }

    @Test
    void theRowsOfAPlanBeginWithTheirDays() {
        assertThat(steps(
                        "Tidsplan",
                        "14. januar 2025: Økonomiudvalget behandler forslaget",
                        "28. januar 2025 - Byrådet",
                        "3. februar - 31. marts 2025: Offentlig høring",
                        "Uge 20: Orientering af Børneudvalget",
                        "2. kvartal 2025. Anlægget påbegyndes",
                        "Ultimo 2025 Byrådets endelige vedtagelse"))
                .containsExactly(
                        "2025-01-14: Økonomiudvalget treats",
                        "2025-01-28: Byrådet",
                        "2025-02-03..2025-03-31: ",
                        "2025-05-12..2025-05-18: Børneudvalget informed",
                        "2025-04-01..2025-06-30: ",
                        "2025-09-01..2025-12-31: Byrådet decides");
    }

    @Test
    void theDayMayStandBehindWhatHappens() {
        assertThat(steps(
                        "Tidsplan",
                        "Behandling i Teknisk Udvalg: 7. januar 2025",
                        "Økonomiudvalget: 15. januar 2025",
                        "Byrådet, den 28. januar 2025",
                        "Offentlig høring: 3. februar – 31. marts 2025",
                        "Høringsfrist: 31. marts 2025",
                        "Klagefristen er fastsat til 1. - 29. april 2025"))
                .containsExactly(
                        "2025-01-07: Teknisk Udvalg treats",
                        "2025-01-15: Økonomiudvalget",
                        "2025-01-28: Byrådet",
                        "2025-02-03..2025-03-31: ",
                        "2025-03-31: ",
                        "2025-04-01..2025-04-29: ");
    }

    @Test
    void theCommitteeThatMeetsIsTheOneThatIsNotNamed() {
        assertThat(steps(
                        "Videre proces",
                        "Udvalget får sagen forelagt igen i april 2025.",
                        "Udvalget vil i foråret 2025 drøfte sagen.",
                        "Forvaltningen vender tilbage til udvalget med en status i maj 2025."))
                .containsExactly(
                        "2025-04-01..2025-04-30: Havneudvalget treats",
                        "2025-03-01..2025-05-31: Havneudvalget discusses",
                        "2025-05-01..2025-05-31: Forvaltningen, Havneudvalget informed");
    }

    @Test
    void aDayMayStandAloneAboveWhatHappens() {
        assertThat(steps(
                        "Procesplan",
                        "14. januar 2025",
                        "Møde i Kulturudvalget",
                        "28. januar 2025 - Økonomiudvalget",
                        "Godkender rammerne",
                        "Drøfter forslaget til investeringer"))
                .containsExactly(
                        "2025-01-14: Kulturudvalget",
                        "2025-01-28: Økonomiudvalget decides",
                        "2025-01-28: Økonomiudvalget discusses");
    }

    @Test
    void aPlanMayBeAnnouncedInTheText() {
        assertThat(steps("Sagsfremstilling", "Broen er lukket.", "Foreløbig tidsplan:", "Januar 2025: Broen åbner"))
                .containsExactly("2025-01-01..2025-01-31: ");
        assertThat(steps(
                        "Videre proces",
                        "Forventet politisk behandling:",
                        "Teknikudvalget den 7. januar 2025",
                        "Byrådet den 28. januar 2025"))
                .containsExactly("2025-01-07: Teknikudvalget", "2025-01-28: Byrådet");
    }

    @Test
    void rowsWithoutAYearGoFromDayToDay() {
        assertThat(steps(
                        "Tidsplan",
                        "1. oktober: Borgermøde",
                        "3. december: Svarfrist",
                        "28. januar: Byrådet beslutter"))
                .containsExactly("2024-10-01: ", "2024-12-03: ", "2025-01-28: Byrådet decides");
        assertThat(steps("Tidsplan i 2026", "1. februar: Start", "Marts: Slut"))
                .containsExactly("2026-02-01: ", "2026-03-01..2026-03-31: ");
        assertThat(steps("Tidsplan", "20. august: Start", "1. februar 2026: Slut"))
                .containsExactly("2025-08-20: ", "2026-02-01: ");
    }

    @Test
    void eachClauseOfASentenceIsAStep() {
        assertThat(steps(
                        "Videre proces",
                        "Høringen løber fra den 1. oktober til den 26. november 2024, hvorefter sagen forelægges Byrådet den 28."
                                + " januar 2025 til endelig vedtagelse."))
                .containsExactly("2024-10-01..2024-11-26: ", "2025-01-28: Byrådet decides");
        assertThat(steps(
                        "Videre proces",
                        "Forslaget behandles i Økonomiudvalget den 15. oktober og i Byrådet den 29. oktober."))
                .containsExactly("2024-10-15: Økonomiudvalget treats", "2024-10-29: Byrådet treats");
        assertThat(steps(
                        "Videre proces",
                        "Budgettet drøftes i fagudvalgene i oktober og herefter i Byrådet i november."))
                .containsExactly(
                        "2024-10-01..2024-10-31: Fagudvalgene discusses", "2024-11-01..2024-11-30: Byrådet discusses");
    }

    @Test
    void whatFollowsOnSomethingElseHasNoDayButACondition() {
        assertThat(steps(
                        "Videre proces",
                        "Planen sendes i høring i otte uger fra den 1. oktober 2024.",
                        "Herefter behandles den i Teknikudvalget."))
                .containsExactly("2024-10-01..: ", "herefter: Teknikudvalget treats");
        assertThat(steps("Videre proces", "Når høringen er slut, tager Byrådet stilling til planen."))
                .containsExactly("når høringen er slut: Byrådet decides");
    }

    @Test
    void bodiesThatAreNamedTogetherHaveTheSamePart() {
        assertThat(steps(
                        "Videre proces",
                        "Udkastet sendes den 1. oktober 2024 i høring hos Ældrerådet, Handicaprådet samt Hoved-MED."))
                .containsExactly("2024-10-01: Ældrerådet consulted, Handicaprådet consulted, Hoved-MED consulted");
        assertThat(
                        steps(
                                "Videre proces",
                                "Udvalget for Miljø, Natur og Klima og Økonomiudvalget orienteres om prøverne i november 2024."))
                .containsExactly(
                        "2024-11-01..2024-11-30: Udvalget for Miljø, Natur og Klima informed, Økonomiudvalget informed");
    }

    @Test
    void outsideAPlanItMustBeSureWhatComesAndWhoHasToDoWithIt() {
        assertThat(steps("Sagsfremstilling", "Byrådet skal den 29. oktober 2024 vedtage budgettet for 2025."))
                .containsExactly("2024-10-29: Byrådet decides");
        assertThat(steps("Høring", "Forslaget er i høring frem til den 18. oktober 2024."))
                .containsExactly("2024-10-17..2024-10-18: ");
        for (String sentence : List.of(
                "Byrådet vedtog den 29. oktober 2023 budgettet.",
                "Forslaget har været i høring fra den 1. juni til den 1. august 2024.",
                "Byrådet skal hvert år inden den 15. oktober vedtage budgettet.",
                "Administrationen anbefaler, at Byrådet tager stilling den 29. oktober 2024.",
                "Vejen asfalteres i oktober 2024.",
                "Der er afsat 2 mio. kr. til Byrådets beslutning i 2025.",
                "Aftalen underskrives snarest efter Byrådets godkendelse den 29. oktober 2024.",
                "Byrådet skal tage stilling til målingen, som finder sted i maj 2025.",
                "Hvis Byrådet siger nej, behandles sagen igen i 2025.")) {
            assertThat(steps("Sagsfremstilling", sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void whatWasAndWhoDecidesIsNoProcess() {
        assertThat(steps("Sagshistorik", "Byrådet behandler sagen den 29. oktober 2024."))
                .isEmpty();
        assertThat(steps("Videre proces", "Sagen afgøres af Byrådet.", "Byrådet vedtog planen den 3. juni 2024."))
                .isEmpty();
        assertThat(steps("Videre proces", "Rådet får besked om de ændringer, som Byrådet beslutter."))
                .isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheClauseWithoutItsDay() {
        assertThat(Items.html("<h4>Tidsplan</h4><p>Endelig vedtagelse i Byrådet forventes i januar 2025.</p>")
                        .process())
                .extracting(Milestone::text)
                .containsExactly("Endelig vedtagelse i Byrådet forventes");
    }
}
