package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Location;
import dk.sagsgang.validation.DocumentValidator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each component of a paper knows the very words that it was read from. */
class SpansTest {

    private static final String MINUTES = """
            Socialudvalget - Referat

            Dato:   7. januar  2019 kl. 16.00

            Mødested: Kanalen 2,   lokale 1

            1. Godkendelse af dagsorden

            Indstilling

            Direktøren indstiller, at dagsordenen godkendes

            Beslutning

            Godkendt.

            2. Plan for havnen

            Indstilling

            Direktøren indstiller, at

            1. planen   vedtages, så at udbyg-
            ningen af havnen kan begynde
            2. den sendes i høring

            Beslutning

            Ad. 1. Vedtaget.
            Ad. 2. Udsat. Udvalget vil se tallene.
            """;

    @Test
    void wordsOfTheHeadAreThoseThatSayIt() {
        assertThat(words(MINUTES, PaperKind.MEETING, "/date")).isEqualTo("7. januar  2019");
        assertThat(words(MINUTES, PaperKind.MEETING, "/start")).isEqualTo("kl. 16.00");
        assertThat(words(MINUTES, PaperKind.MEETING, "/place")).isEqualTo("Kanalen 2,   lokale 1");
        assertThat(words(MINUTES, PaperKind.MEETING, "/edition")).isEqualTo("Referat");
    }

    @Test
    void wordsOfADecisionGoFromItsHeadingToItsLast() {
        assertThat(words(MINUTES, PaperKind.MEETING, "/items/0/decisions/0")).isEqualTo("Beslutning\n\nGodkendt.");
        assertThat(words(MINUTES, PaperKind.MEETING, "/items/1/decisions/0/points/0"))
                .isEqualTo("Ad. 1. Vedtaget.");
        assertThat(words(MINUTES, PaperKind.MEETING, "/items/0/recommendations/0/points/0"))
                .isEqualTo("at dagsordenen godkendes");
    }

    @Test
    void wordsOverABrokenLineAreThoseOnBothLines() {
        assertThat(words(MINUTES, PaperKind.MEETING, "/items/1/recommendations/0/points/0"))
                .isEqualTo("1. planen   vedtages, så at udbyg-\nningen af havnen kan begynde");
    }

    @Test
    void wordsOfAPageAreFoundBetweenItsMarkup() {
        String page = "<html><body><h1>Byr&aring;det - Referat</h1><p><b>Dato:</b> 7.&nbsp;januar 2019</p>"
                + "<h2>1. Havnen</h2><h3>Beslutning</h3><p>God<i>kendt</i> &amp; vedtaget.</p></body></html>";
        assertThat(words(page, PaperKind.MEETING, "/date")).isEqualTo("7.&nbsp;januar 2019");
        assertThat(words(page, PaperKind.MEETING, "/items/0/decisions/0"))
                .startsWith("Beslutning")
                .endsWith("God<i>kendt</i> &amp; vedtaget.");
    }

    @Test
    void wordsOfAFactInASentenceAreThatSentence() {
        String paper =
                "Kommissorium for Grønt Udvalg\n\nSammensætning\n\nUdvalget består af 3 medlemmer. Udvalget mødes "
                        + "4 gange om året. Udvalgets funktionsperiode er til udgangen af 2018.\n";
        Import read = read(paper, PaperKind.COMMISSION);
        assertThat(read.documents().get(0).spans().values())
                .extracting(span -> between(paper, span))
                .contains("Udvalgets funktionsperiode er til udgangen af 2018.");
    }

    @Test
    void whatAFactWasReadFromIsMarkedOnThePage() {
        String page = Explanation.html(read(MINUTES, PaperKind.MEETING), Locale.forLanguageTag("da"));
        assertThat(page).contains("Dato:   <mark>7. januar  2019</mark> <mark>kl. 16.00</mark>");
        assertThat(page).contains("<code>/date</code> 2019-01-07 <q>7. januar  2019</q>");
    }

    @Test
    void aLineOfThePageIsToldFromOneWithoutAHome() {
        String page = "<html><body><nav>Borger Erhverv</nav><h1>Byr&aring;det - Referat</h1><p>Dato: 7. januar 2019</p>"
                + "<h2>1. Havnen</h2><h3>Beslutning</h3><p>Godkendt.</p></body></html>";
        String lines = page.replace("</nav>", "</nav>\n");
        assertThat(Explanation.html(read(lines, PaperKind.MEETING), Locale.forLanguageTag("da")))
                .contains("<tr class=\"aside\"><td class=\"n\">1</td><td class=\"s\">siden</td>");
    }

    @Test
    void whatBecameADayATimeOrACodeIsNoLeftover() {
        String paper = "Byrådet\nReferat\nMandag den 4. maj 2020 kl. 17\n\n1. Havnen\n\nBeslutning\n\nGodkendt.\n";
        assertThat(read(paper, PaperKind.MEETING).account().words()).isEmpty();
        // The fourth of May 2020 was no Tuesday: the day stands as it is printed, for a rule to tell.
        Import tuesday = read(paper.replace("Mandag", "Tirsdag"), PaperKind.MEETING);
        assertThat(tuesday.account().words()).isEmpty();
        assertThat(tuesday.documents().get(0).meeting().dated().orElseThrow().printed())
                .isEqualTo("Tirsdag den 4. maj 2020");
        assertThat(tuesday.documents()
                        .get(0)
                        .validate(DocumentValidator.standard())
                        .findings())
                .extracting(finding -> finding.rule().id())
                .contains("TXT-008");
    }

    @Test
    void aTextThatStandsOnceInItsComponentIsFoundThere() {
        String paper = "Byrådet\nReferat\n4. maj 2020 kl. 17\n\n"
                + "1. Havnen\n\nSagsnr.: 20/1234\n\nBeslutning\n\nGodkendt.\n\n2. Den nye vej\n\nSagsnr.: 20/1235\n\nBeslutning\n\nGodkendt.\n";
        assertThat(words(paper, PaperKind.MEETING, "/items/1/caseNumber")).isEqualTo("20/1235");
        assertThat(words(paper, PaperKind.MEETING, "/items/1/title")).isEqualTo("Den nye vej");
    }

    @Test
    void wordsThatStandTwiceInTheirComponentTellNoPlace() {
        String paper =
                "Byrådet\nReferat\n4. maj 2020 kl. 17\n\n1. Havnen\n\nSagsfremstilling\n\nSag 20/1234 følger op på sag 20/1234.\n\n"
                        + "Sagsnr.: 20/1234\n\nBeslutning\n\nGodkendt.\n";
        Import read = read(paper, PaperKind.MEETING);
        assertThat(read.documents().get(0).spans()).doesNotContainKey("/items/0/caseNumber");
    }

    @Test
    void everySpanEndsBehindItsBeginning() {
        for (PaperKind kind : PaperKind.values()) {
            read(MINUTES, kind)
                    .documents()
                    .get(0)
                    .spans()
                    .forEach((pointer, span) -> assertThat(span.end().compareTo(span.begin()))
                            .as(kind + pointer)
                            .isNotNegative());
        }
    }

    private static Import read(String paper, PaperKind kind) {
        return PaperReader.standard().as(kind).read(paper.getBytes(StandardCharsets.UTF_8), "x");
    }

    private static String words(String paper, PaperKind kind, String pointer) {
        SourceSpan span = read(paper, kind).documents().get(0).spans().get(pointer);
        assertThat(span).as(pointer).isNotNull();
        return between(paper, span);
    }

    private static String between(String paper, SourceSpan span) {
        return paper.substring(offset(paper, span.begin()), offset(paper, span.end()));
    }

    private static int offset(String paper, Location location) {
        int at = 0;
        for (int line = 1; line < location.line().orElseThrow(); line++) {
            at = paper.indexOf('\n', at) + 1;
        }
        return at + location.column().orElseThrow() - 1;
    }
}
