package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppressions and baselines on the command line. */
class SievesTest {

    private static final String MEETING = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"agenda",
             "date":"2019-01-07","items":[
              {"key":"1","number":"1.","title":"Budget 2020-2013"},
              {"key":"2","number":"2.","title":"Plan 2021-2019"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsSuppressedDoesNotCount() throws IOException {
        Path document = write("a.json", MEETING);
        Path suppressions = suppressions("{\"rule\":\"TXT-004\",\"key\":\"2\",\"reason\":\"Trykt sådan\"}");
        Call call = Call.of("validate", "--suppressions", suppressions, document);

        assertThat(call.exit()).isZero();
        assertThat(call.lines(folder))
                .filteredOn(SievesTest::tellsMoreThanTheRoster)
                .hasSize(2)
                .last()
                .isEqualTo("1 document: 0 errors, 1 warning, 0 info, 1 suppressed");
        assertThat(Call.of("validate", "--lang", "da", "--suppressions", suppressions, document)
                        .out())
                .endsWith(", 1 undtaget\n");
    }

    @Test
    void anExpiredSuppressionIsJudgedByTheDayThatIsGiven() throws IOException {
        Path document = write("a.json", MEETING);
        Path suppressions = suppressions("{\"rule\":\"TXT-004\",\"reason\":\"Trykt sådan\",\"until\":\"2020-01-31\"}");
        Call last = Call.of("validate", "--suppressions", suppressions, "--today", "2020-01-31", document);
        Call over = Call.of("validate", "--suppressions", suppressions, "--today", "2020-02-01", document);

        assertThat(last.out()).doesNotContain("TXT-004").doesNotContain("CFG-");
        assertThat(over.lines(folder))
                .anyMatch(line -> line.startsWith("s.json:2:50: warning CFG-005 "))
                .filteredOn(line -> line.contains("TXT-004 The"))
                .hasSize(2);
    }

    @Test
    void whatTheSuppressionsThemselvesHaveWrongIsReportedInTheirFile() throws IOException {
        Path document = write("a.json", MEETING);
        Path suppressions = suppressions(
                "{\"rule\":\"TXT-999\",\"reason\":\"a\"},\n{\"rule\":\"TXT-003\",\"reason\":\"b\"},\n{\"rule\":\"TXT-004\"}");
        Call call = Call.of("validate", "--suppressions", suppressions, document);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines(folder))
                .anyMatch(line -> line.startsWith("s.json:2:9: error CFG-003 "))
                .anyMatch(line -> line.startsWith("s.json:3:1: warning CFG-004 "))
                .anyMatch(line -> line.startsWith("s.json:4:1: error CFG-006 "));
    }

    @Test
    void aBaselineIsCreatedHeldAndShrunk() throws IOException {
        Path document = write("arkiv/a.json", MEETING);
        Path baseline = folder.resolve("baseline.json");
        Call created = Call.of("validate", "--write-baseline", baseline, folder.resolve("arkiv"));

        assertThat(created.lines(folder))
                .filteredOn(SievesTest::tellsMoreThanTheRoster)
                .hasSize(3);
        assertThat(baseline).content().isEqualTo("""
                {"sagsgang":"1.0","type":"baseline","documents":[
                {"source":"arkiv/a.json","findings":[
                  {"rule":"TXT-004","key":"1","pointer":"/title"},
                  {"rule":"TXT-004","key":"2","pointer":"/title"}]}
                ]}
                """);

        Call held = Call.of("validate", "--baseline", baseline, folder.resolve("arkiv"));
        assertThat(held.exit()).isZero();
        assertThat(held.lines(folder))
                .filteredOn(SievesTest::tellsMoreThanTheRoster)
                .containsExactly("1 document: 0 errors, 0 warnings, 0 info, 2 known");

        Files.writeString(document, MEETING.replace("2021-2019", "2019-2021"));
        Call stale = Call.of("validate", "--baseline", baseline, document);
        assertThat(stale.exit()).isEqualTo(1);
        assertThat(stale.lines(folder)).first().asString().startsWith("baseline.json:4:3: error CFG-009 ");
        assertThat(stale.out()).endsWith(", 1 known, 1 gone\n");

        Call shrunk = Call.of("validate", "--write-baseline", baseline, document);
        assertThat(shrunk.exit()).isZero();
        assertThat(baseline).content().contains("\"key\":\"1\"").doesNotContain("\"key\":\"2\"");

        Files.writeString(document, MEETING);
        Call fresh = Call.of("validate", "--write-baseline", baseline, document);
        assertThat(fresh.lines(folder)).first().asString().startsWith("arkiv/a.json:4:36: warning TXT-004");
        assertThat(baseline).content().as("nothing new is taken in").doesNotContain("\"key\":\"2\"");
    }

    /** What only documents together can tell is not held to be gone where one of them is checked alone. */
    @Test
    void findingsBetweenDocumentsStayInTheBaselineWhereTheyWereNotCompared() throws IOException {
        write("arkiv/a.json", MEETING.replace("agenda", "minutes").replace("2020-2013", "2019-2020"));
        Path other = write("arkiv/b.json", MEETING.replace("agenda", "minutes"));
        Path baseline = folder.resolve("arkiv.baseline");
        Call.of("validate", "--write-baseline", baseline, folder.resolve("arkiv"));
        String before = Files.readString(baseline);
        Path suppressions = suppressions("{\"rule\":\"ARC-011\",\"reason\":\"Trykt sådan\"}");

        assertThat(before).contains("\"rule\":\"ARC-011\"");
        for (Object[] call : new Object[][] {
            {"validate", "--single", "--baseline", baseline, folder.resolve("arkiv")},
            {"validate", "--baseline", baseline, other},
            {"validate", "--single", "--suppressions", suppressions, folder.resolve("arkiv")},
            {"validate", "--suppressions", suppressions, other},
        }) {
            assertThat(Call.of(call).out()).doesNotContain("CFG-").doesNotContain(" gone");
        }
        Call.of("validate", "--single", "--write-baseline", baseline, folder.resolve("arkiv"));
        assertThat(baseline).content().isEqualTo(before);
    }

    @Test
    void aDocumentThatWasDeletedCouldLeaveTheBaseline() throws IOException {
        Path document = write("a.json", MEETING);
        Path other = write("b.json", MEETING);
        Path baseline = folder.resolve("arkiv.baseline");
        Call.of("validate", "--write-baseline", baseline, folder);

        assertThat(Call.of("validate", "--baseline", baseline, document).exit()).isZero();
        Files.delete(other);
        Call call = Call.of("validate", "--baseline", baseline, document);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("CFG-009 The baseline holds the document b.json, which no longer exists;");
    }

    @Test
    void aBrokenDocumentIsUnreadableEvenWhereThatIsKnown() throws IOException {
        Path document = write("a.json", "{");
        Path baseline = folder.resolve("arkiv.baseline");
        Call.of("validate", "--write-baseline", baseline, document);

        assertThat(Call.of("validate", "--baseline", baseline, document).exit()).isEqualTo(2);
    }

    @Test
    void aBaselineThatCannotBeReadInFullIsNotWrittenOver() throws IOException {
        Path document = write("a.json", MEETING);
        Path baseline =
                write("b.baseline", "{\"sagsgang\":\"1.0\",\"type\":\"baseline\",\"documents\":[{\"source\":\"a");
        String before = Files.readString(baseline);

        assertThat(Call.of("validate", "--write-baseline", baseline, document).exit())
                .isEqualTo(2);
        assertThat(baseline).content().isEqualTo(before);
    }

    @Test
    void sarifTellsWhatIsNew() throws IOException {
        Path document = write("a.json", MEETING);
        Path baseline = folder.resolve("arkiv.baseline");
        Call.of("validate", "--write-baseline", baseline, document);

        assertThat(Call.of("validate", "--format", "sarif", "--baseline", baseline, document)
                        .out())
                .contains("\"baselineState\": \"unchanged\"")
                .doesNotContain("\"baselineState\": \"new\"");
    }

    @Test
    void filesThatAreNowhereAreAWrongCall() {
        assertThat(Call.of("validate", "--suppressions", folder.resolve("x"), folder)
                        .err())
                .startsWith("There is no file named");
        assertThat(Call.of("validate", "--baseline", folder.resolve("x"), folder)
                        .exit())
                .isEqualTo(2);
        assertThat(Call.of("validate", "--baseline", "a", "--write-baseline", "b", folder)
                        .err())
                .startsWith("--write-baseline reads the baseline too");
    }

    private Path suppressions(String content) throws IOException {
        return write("s.json", "{\"sagsgang\":\"1.0\",\"type\":\"suppressions\",\"suppressions\":[\n" + content + "]}");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Without a roster some rules cannot be asked, of which a line tells; these tests are not about it. */
    private static boolean tellsMoreThanTheRoster(String line) {
        return !line.startsWith("Checked in part (rules): no roster");
    }
}
