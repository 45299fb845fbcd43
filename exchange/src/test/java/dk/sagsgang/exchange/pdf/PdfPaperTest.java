package dk.sagsgang.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.exchange.ExchangeFormat;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.Leftover;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A PDF is read as the paper that it shows. */
class PdfPaperTest {

    private static Import read(byte[] pdf) {
        return ExchangeReader.standard().read(pdf, "referat.pdf");
    }

    private static PrintedPages minutes() {
        return new PrintedPages()
                .bold(60, 80, "Byrådet - Referat")
                .lines(60, 110, "Dato: 4. maj 2020 kl. 17.00", "Mødested: Byrådssalen")
                .bold(60, 160, "1. Havnens regnskab")
                .bold(60, 185, "Sagsfremstilling")
                .lines(
                        60,
                        205,
                        "Havnen har aflagt sit regnskab for det forløbne år, og revisionen har ikke haft bemærk-",
                        "ninger til det. Overskuddet føres til næste år, hvor børne- og ungeområdet får en del",
                        "af det.")
                .bold(60, 265, "Beslutning")
                .lines(60, 285, "Godkendt.");
    }

    @Test
    void linesThatThePageBrokeAreParagraphsAgain() {
        Import read = read(minutes().bytes());
        assertThat(read.format()).contains(ExchangeFormat.PAPER);
        Meeting meeting = read.documents().get(0).meeting();
        assertThat(meeting.bodies().get(0).name()).isEqualTo("Byrådet");
        assertThat(meeting.items().get(0).title()).isEqualTo("Havnens regnskab");
        assertThat(meeting.items().get(0).sections().get(0).text().plain())
                .isEqualTo(
                        "Havnen har aflagt sit regnskab for det forløbne år, og revisionen har ikke haft bemærkninger til"
                                + " det. Overskuddet føres til næste år, hvor børne- og ungeområdet får en del af det.");
        assertThat(meeting.items().get(0).decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        byte[] pdf = new PrintedPages()
                .bold(60, 80, "Kommissorium for Grønt Udvalg")
                .bold(60, 110, "Baggrund")
                .lines(
                        60,
                        126,
                        "Byrådet vil have flere træer i",
                        "byen, og de skal kunne tåle det",
                        "vejr, der kommer. Udvalget skal",
                        "sige, hvor de kan stå, og hvem der",
                        "kan passe dem i de første år.")
                .bold(320, 110, "Møder")
                .lines(
                        320,
                        126,
                        "Udvalget mødes fire gange om",
                        "året. Møderne er åbne, og et",
                        "referat af hvert af dem lægges på",
                        "kommunens side senest en uge",
                        "efter, at det er holdt.")
                .bytes();
        Commission commission = (Commission) read(pdf).documents().get(0).document();
        assertThat(commission.sections().get(0).text().plain())
                .isEqualTo(
                        "Byrådet vil have flere træer i byen, og de skal kunne tåle det vejr, der kommer. Udvalget skal sige,"
                                + " hvor de kan stå, og hvem der kan passe dem i de første år.");
    }

    @Test
    void labelsBesideTheirValuesAreNoColumns() {
        byte[] pdf = new PrintedPages()
                .bold(60, 60, "Referat")
                .lines(60, 90, "Udvalg:", "Dato:", "Sted:", "Start:", "Slut:")
                .lines(180, 90, "Byrådet", "4. maj 2020", "Byrådssalen på det gamle rådhus", "17.00", "19.30")
                .bold(60, 190, "1. Havnens regnskab")
                .bold(60, 215, "Beslutning")
                .lines(60, 235, "Godkendt.")
                .bytes();
        Meeting meeting = read(pdf).documents().get(0).meeting();
        assertThat(meeting.bodies().get(0).name()).isEqualTo("Byrådet");
        assertThat(meeting.date().map(Object::toString)).contains("2020-05-04");
        assertThat(meeting.place()).isEqualTo("Byrådssalen på det gamle rådhus");
    }

    @Test
    void headsAndFeetOfPagesAreNoText() {
        PrintedPages pages = minutes().lines(60, 40, "Byrådet 4. maj 2020").lines(500, 800, "3");
        for (int i = 4; i < 7; i++) {
            pages.page()
                    .lines(60, 40, "Byrådet 4. maj 2020")
                    .bold(60, 80, (i - 2) + ". Sag om vej " + i)
                    .bold(60, 105, "Beslutning")
                    .lines(60, 125, "Godkendt.")
                    .lines(500, 800, Integer.toString(i));
        }
        Import read = read(pages.bytes());
        Meeting meeting = read.documents().get(0).meeting();
        assertThat(meeting.items()).hasSize(4);
        assertThat(meeting.items().get(1).decisions().get(0).text().plain()).isEqualTo("Godkendt.");
        assertThat(meeting.items().get(3).decisions().get(0).remark().blank()).isTrue();
        assertThat(read.account().values()).extracting(Leftover::count).containsExactly(8);
    }

    @Test
    void aSentenceGoesOnOverThePage() {
        PrintedPages pages = minutes().lines(60, 305, "Udvalget ønsker, at planen");
        pages.page().lines(60, 80, "kommer igen i juni.");
        assertThat(read(pages.bytes())
                        .documents()
                        .get(0)
                        .meeting()
                        .items()
                        .get(0)
                        .decisions()
                        .get(0)
                        .remark()
                        .plain())
                .isEqualTo("Udvalget ønsker, at planen kommer igen i juni.");
    }

    @Test
    void aPlaceIsThatOfTheTextDrawn() {
        Location place = read(minutes().bytes()).documents().get(0).places().get("/items/0");
        assertThat(place.source()).isEqualTo("referat.pdf");
        assertThat(place.line()).contains(6);
        assertThat(place.column()).contains(1);
    }

    @Test
    void wordsOfAPdfAreThoseOfTheSameTextAsTyped() {
        String typed =
                "Byrådet - Referat\n\nDato: 4. maj 2020 kl. 17.00\nMødested: Byrådssalen\n\n1. Havnens regnskab\n\n"
                        + "Sagsfremstilling\n\nHavnen har aflagt sit regnskab for det forløbne år, og revisionen har ikke haft bemærkninger"
                        + " til det. Overskuddet føres til næste år, hvor børne- og ungeområdet får en del af det.\n\nBeslutning\n\nGodkendt.\n";
        assertThat(read(minutes().bytes()).documents().get(0).document())
                .isEqualTo(read(typed.getBytes(StandardCharsets.UTF_8))
                        .documents()
                        .get(0)
                        .document());
    }

    @Test
    void lockedPdfsAreRefusedByName() throws IOException {
        for (byte[] pdf : List.of(minutes().locked("hemmelig"), minutes().locked(""))) {
            assertThat(problems(read(pdf))).containsExactly("DOC-001.locked");
        }
    }

    @Test
    void damagedPdfsAreRefusedOrReadAsFarAsTheyGo() {
        byte[] whole = minutes().bytes();
        assertThat(problems(read("%PDF-1.7\n1 0 obj << nonsense".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly("DOC-001.damaged");
        for (int cut = 10; cut < whole.length; cut += whole.length / 40) {
            assertThat(read(Arrays.copyOf(whole, cut)).report()).isNotNull();
        }
    }

    @Test
    void aPdfOfPicturesSaysThatItHasNoText() {
        assertThat(problems(read(new PrintedPages().page().bytes()))).containsExactly("DOC-002.pictures");
    }

    private static List<String> problems(Import read) {
        assertThat(read.documents()).isEmpty();
        return read.report().findings().stream()
                .map(finding -> finding.rule() + "." + finding.variant())
                .toList();
    }
}
