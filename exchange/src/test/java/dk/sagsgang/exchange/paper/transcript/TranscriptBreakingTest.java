package dk.sagsgang.exchange.paper.transcript;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.plain.PlainLines;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.meeting.AgendaItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines begin that a transcript has run into one a page: headings, marks, labels, sentences, the items of a list. */
class TranscriptBreakingTest {

    private static List<String> lines(String page) {
        return lines("Papir", page);
    }

    private static List<String> lines(String name, String page) {
        String text = "Download \"" + name + "\"\n\nTranskript\n\n1 " + page + "\n";
        return PlainLines.of(new SourceText("paper.txt", text)).lines().stream()
                .map(line -> (line.headed() ? "# " : "") + line.printed())
                .toList();
    }

    @Test
    void aHeadingStandsBetweenTheEndOfALineAndACapital() {
        assertThat(
                        lines(
                                "Planen er ny. Rådets opgaver Rådet rådgiver byrådet. Ansvar og snitflader Kontoret svarer på breve. Hvem er med? Gruppen har fem medlemmer. HVAD KOSTER DET Intet. 3. Samarbejdspartnere Gruppen mødes to gange."))
                .containsExactly(
                        "Planen er ny.",
                        "# Rådets opgaver",
                        "Rådet rådgiver byrådet.",
                        "# Ansvar og snitflader",
                        "Kontoret svarer på breve.",
                        "# Hvem er med?",
                        "Gruppen har fem medlemmer.",
                        "# HVAD KOSTER DET",
                        "Intet.",
                        "3. Samarbejdspartnere",
                        "Gruppen mødes to gange.");
    }

    @Test
    void wordsInsideASentenceAreNoHeading() {
        String page =
                "Forvaltningen talte med Økonomi Nord om det, og Byrådet vedtog et budget Lunde havde ventet på, jf. Opgaver Bind 2. Formand Anne Holm bød velkommen. Direktionen i Vestby Kommune er ny.";

        assertThat(lines(page)).containsExactly(page);
    }

    @Test
    void bulletsDashesAndCountedWordsBeginLines() {
        assertThat(lines("Rådet har tre opgaver ▪ høres om planer ▪ besøger havnen"))
                .containsExactly("Rådet har tre opgaver", "▪ høres om planer", "▪ besøger havnen");
        assertThat(lines("Gruppen skal: – følge byggeriet – læse planer – svare borgere"))
                .containsExactly("Gruppen skal:", "– følge byggeriet", "– læse planer", "– svare borgere");
        assertThat(lines("Arbejdet har to dele. Del 1. Kortlægning af stier Del 2. Forslag til broer"))
                .containsExactly("Arbejdet har to dele.", "Del 1. Kortlægning af stier", "Del 2. Forslag til broer");
        assertThat(lines("Rådet er nedsat af byrådet. 2.1 Rådet har til formål at rådgive. 2.2 Rådet holder møder."))
                .containsExactly(
                        "Rådet er nedsat af byrådet.",
                        "2.1 Rådet har til formål at rådgive.",
                        "2.2 Rådet holder møder.");
    }

    @Test
    void aDashInASentenceAndANumberInOneBeginNone() {
        for (String page : List.of(
                "Mødet blev holdt kl. 17. Mellem møderne ses gruppen ikke.",
                "Reglerne i § 4 og i punkt 2. Oversigten ligger i sagen.",
                "Der er 2,5 Mb i hver fil, og 3.1 Mb i den sidste.")) {
            assertThat(lines(page)).as(page).containsExactly(page);
        }
    }

    @Test
    void whatIsToBeDoneBehindAColonIsAListWhereEachBeginsAlike() {
        assertThat(
                        lines(
                                "Udvalget har til opgave at: Beskrive havnens behov Udpege tre pladser, der er egnede Afprøve én idé"))
                .containsExactly(
                        "Udvalget har til opgave at:",
                        "• Beskrive havnens behov",
                        "• Udpege tre pladser, der er egnede",
                        "• Afprøve én idé");
        String people = "Deltagere: Anne Holm, Bo Lund og Ib Dahl samt Else Mark";
        assertThat(lines(people)).containsExactly(people);
    }

    @Test
    void labelsAndSentencesBeginLinesBehindSmallWords() {
        assertThat(lines("Havnen er fuld af både Tovholder: havnefogeden Der er møde hver uge"))
                .containsExactly("Havnen er fuld af både", "Tovholder: havnefogeden", "Der er møde hver uge");
        assertThat(lines("Der er plads til både og biler Gruppen mødes hver uge"))
                .containsExactly("Der er plads til både og biler", "Gruppen mødes hver uge");
    }

    @Test
    void theNameOfTheFileTellsTheLinesAtTheTop() {
        assertThat(lines(
                        "NOTAT. Mandat for broerne i Lunde Nord",
                        "NOTAT Mandat for broerne i Lunde Nord Broerne er gamle, og byrådet har bedt om en plan."))
                .containsExactly(
                        "NOTAT",
                        "Mandat for broerne i Lunde Nord",
                        "Broerne er gamle, og byrådet har bedt om en plan.");
    }

    @Test
    void theItemsThatAListAtTheTopNamesAreFoundAgain() {
        assertThat(meeting(
                                "Download \"Referat\"\n\nTranskript\n\n1 Referat Lunde Seniorråd Torsdag den 4. juni 2015 Dagsorden: 1. Godkendelse af dagsorden 2. Meddelelser fra formanden Nye stole til salen 4. Mødeplan for efteråret 5. Eventuelt Pkt. 1 Godkendelse af dagsorden Dagsordenen blev godkendt. Pkt. 2 Meddelelser fra formanden Formanden har været i Vestby.\n\n2 Pkt. 3 Nye stole til salen Salen får tolv nye stole. Pkt. 4 Mødeplan for efteråret Planen blev lagt. Pkt. 5 Eventuelt Intet.\n")
                        .items())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Godkendelse af dagsorden",
                        "Meddelelser fra formanden",
                        "Nye stole til salen",
                        "Mødeplan for efteråret",
                        "Eventuelt");
    }
}
