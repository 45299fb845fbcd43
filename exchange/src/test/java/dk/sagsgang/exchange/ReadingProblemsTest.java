package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.DocumentValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingProblemsTest {

    private static final int MANY = 200_000;

    @Test
    void halfAFileIsReadUpToTheFault() {
        byte[] whole = Fixtures.own("firstagenda.json");
        Import half = read(new String(whole, 0, 3 * whole.length / 4, StandardCharsets.UTF_8));
        assertThat(rules(half)).containsExactly("DOC-004 truncated");
        assertThat(half.documents().get(0).meeting().items()).isNotEmpty();
        // What is missing is not missed in it: it is not validated.
        assertThat(half.validate(DocumentValidator.standard()).findings()).hasSize(1);
    }

    @Test
    void endTagsThatDoNotFitAreAProblemWithItsPlace() {
        Import read = read("<Publication>\n<Agendas><Agenda></Agendas></Publication>");
        assertThat(rules(read)).containsExactly("DOC-004 ");
        assertThat(read.report().findings().get(0).location().line()).contains(2);
    }

    @Test
    void otherFilesAreRefusedWithTheFormatsThatAreKnown() {
        assertThat(rules(read("{\"sagsgang\":\"1.0\"}"))).containsExactly("DOC-007 unknown");
        assertThat(rules(read("Referat af mødet"))).containsExactly("DOC-007 unknown");
        assertThat(rules(read("   "))).containsExactly("DOC-002 ");
        assertThat(rules(ExchangeReader.standard().read(Path.of("no-such-file.json"))))
                .containsExactly("DOC-001 missing");
        assertThat(rules(ExchangeReader.standard().from(ExchangeFormat.EDOC).read(Fixtures.own("acadre.xml"), "x")))
                .containsExactly("DOC-007 unknown");
    }

    @Test
    void wrongBytesAreAProblem() {
        byte[] bytes = "<Dagsorden Dagsordentype=\"Referat\">\u00c5</Dagsorden>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rules(ExchangeReader.standard().read(bytes, "x"))).containsExactly("DOC-003 ");
    }

    @Test
    void entitiesAreNeitherLookedUpNorExpanded() {
        String xml =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                        + "<Publication><Agendas><Agenda><Name>&b;&c;</Name></Agenda></Agendas></Publication>";
        Meeting meeting = read(xml).documents().get(0).meeting();
        assertThat(meeting.bodies().get(0).name()).isEqualTo("&b;&c;");
    }

    @Test
    void depthAndNumberAreBounded() {
        assertThat(rules(read("[".repeat(MANY)))).containsExactly("DOC-006 depth");
        assertThat(rules(read("<Publication>".repeat(MANY)))).containsExactly("DOC-006 depth");
        ReadLimits few = ReadLimits.STANDARD.withValues(10);
        assertThat(rules(ExchangeReader.standard().with(few).read(Fixtures.own("firstagenda.json"), "x")))
                .contains("DOC-006 items");
        assertThat(rules(ExchangeReader.standard()
                        .with(ReadLimits.STANDARD.withBytes(100))
                        .read(Fixtures.own("firstagenda.json"), "x")))
                .containsExactly("DOC-006 document");
        assertThat(rules(read("<html><table id=dagsordenDetaljer>" + "<div>".repeat(MANY))))
                .containsExactly("DOC-006 depth");
    }

    @Test
    void cellsOfOpenTagsAreReadAsText() {
        Import read = read("{\"Dagsordenpunkter\":[{\"Navn\":\"Bro\",\"Felter\":[{\"Html\":\""
                + "<p><b>x".repeat(MANY / 10) + "\"}]}]}");
        assertThat(rules(read)).containsExactly("DOC-006 depth");
        assertThat(read.documents()
                        .get(0)
                        .meeting()
                        .items()
                        .get(0)
                        .decisions()
                        .get(0)
                        .text()
                        .plain())
                .hasSizeGreaterThan(MANY / 10);
    }

    @Test
    void datesThatAreNoneAreToldAndLeftOut() {
        Import read = read("{\"Dagsordenpunkter\":[],\"Moede\":{\"MeetingBeginUtc\":\"i morgen\"}}");
        assertThat(rules(read)).containsExactly("DOC-012 date-time");
        assertThat(read.documents().get(0).meeting().start()).isEmpty();
    }

    @Test
    void formsOfOneOrManyAreTheSame() {
        Import one = read("{\"Dagsordenpunkter\":{\"Navn\":\"Bro\",\"Punktnummer\":1,\"Felter\":null}}");
        assertThat(one.documents().get(0).meeting().items().get(0).number()).isEqualTo("1");
    }

    private static Import read(String text) {
        return ExchangeReader.standard().read(text.getBytes(StandardCharsets.UTF_8), "x");
    }

    private static List<String> rules(Import read) {
        return read.report().findings().stream().map(ReadingProblemsTest::rule).toList();
    }

    private static String rule(Finding finding) {
        return finding.rule().id() + " " + finding.variant();
    }
}
