package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final Path DOCUMENTS = Path.of("documents");
    private static final Path FLAWED = Path.of("flawed");

    @TempDir
    Path folder;

    @Test
    void theReferenceDocumentsHaveTrueWarningsAndNoError() {
        Call call = Call.of("validate", DOCUMENTS);

        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.lines(DOCUMENTS))
                .extracting(line -> line.replaceFirst("(\\S+:\\d+:\\d+: \\S+ \\S+) .*", "$1"))
                .containsExactly(
                        "000-boerne-og-familieudvalget-2012-12-19.json:43:21: warning ITM-008",
                        "000-boerne-og-familieudvalget-2012-12-19.json:171:9: warning REC-001",
                        "001-social-omsorg-kommissorium.json:22:5: info TXT-010",
                        "001-social-omsorg-kommissorium.json:487:12: info COM-009",
                        "002-socialafdelingen-organisationsmodel.json:776:16: info TXT-009",
                        "003-familieomraadet-kommissorium.json:18:5: info TXT-010",
                        "003-familieomraadet-kommissorium.json:383:29: warning COM-018",
                        "003-familieomraadet-kommissorium.json:830:15: info COM-011",
                        "004-socialudvalget-2019-01-07.json:137:23: info ITM-012",
                        "004-socialudvalget-2019-01-07.json:376:9: warning ITM-010",
                        "004-socialudvalget-2019-01-07.json:544:23: warning TXT-004",
                        "Checked in part (rules): no roster in the profile tells the bodies and members that these"
                                + " rules need to know: COM-020, COM-022, MTG-021.",
                        "5 documents: 0 errors, 5 warnings, 6 info");
    }

    @ParameterizedTest
    @CsvSource({
        "herning-2012, 000-boerne-og-familieudvalget-2012-12-19.json, '1 document: 0 errors, 2 warnings, 0 info'",
        "holbaek-2019, 004-socialudvalget-2019-01-07.json, '1 document: 0 errors, 2 warnings, 1 info'"
    })
    void aMunicipalitysOwnProfileFindsNoMoreInItsReferenceDocument(String profile, String document, String count) {
        Call call = Call.of("validate", "--profile", profile, DOCUMENTS.resolve(document));

        assertThat(call.exit()).isZero();
        assertThat(call.lines(DOCUMENTS)).last().isEqualTo(count);
    }

    @Test
    void theShippedProfilesAreListedAndPrinted() {
        assertThat(Call.of("profiles").out())
                .contains("denmark", "herning-2012  Herning Kommune", "holbaek-2019  Holbæk Kommune");
        assertThat(Call.of("profiles", "hedensted-2016").out())
                .startsWith("{")
                .contains("\"name\": \"hedensted-2016\"", "Lederen af HR & Analyse");
        assertThat(Call.of("profiles", "norge").exit()).isEqualTo(2);
        assertThat(Call.of("profiles", "norge").err()).startsWith("There is no profile named norge");
    }

    @Test
    void nothingInADocumentOrACallIsObeyedByATerminalOrABuildServer() throws IOException {
        Path file = folder.resolve("hostile.json");
        Files.writeString(
                file,
                "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"a\u202Eb\\u001b[31m\\n::error::c\":1,"
                        + "\"items\":[{\"key\":\"1\\n::error::x\"},{\"key\":\"1\\n::error::x\"}]}");

        Call call = Call.of("validate", file);

        assertThat(call.out()).contains("1 ::error::x").doesNotContain("\u001B", "\u202E", "\n::error");
        assertThat(Call.of("profiles", "a\u001B[31m\n::error::b").err())
                .startsWith("There is no profile named a·[31m·::error::b")
                .doesNotContain("\u001B", "\n::error");
        assertThat(Call.of("validate", "--\u001B[31m\n::error::b").err()).doesNotContain("\u001B", "\n::error");
    }

    @Test
    void aFlawedDocumentShowsAllItsFlawsAtOnce() {
        Call call = Call.of("validate", FLAWED);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.lines(FLAWED))
                .filteredOn(line -> line.startsWith("socialudvalget"))
                .extracting(line -> line.replaceFirst(".*?:(\\d+):\\d+: \\S+ (\\S+) .*", "$1 $2"))
                .containsExactly(
                        "8 MTG-001",
                        "10 DOC-009",
                        "14 ATT-001",
                        "17 ATT-003",
                        "20 TXT-004",
                        "22 ITM-007",
                        "24 TXT-003",
                        "25 ITM-010",
                        "33 DEC-001",
                        "44 ITM-004",
                        "44 ITM-011",
                        "47 ATT-003",
                        "49 ITM-002",
                        "52 DOC-012",
                        "54 DEC-004",
                        "56 STR-001",
                        "socialudvalget-2019-02-25.json: Checked in part (reading): only a part of the document could be read.");
    }

    @Test
    void messagesAreDanishOnRequest() {
        Call call = Call.of("validate", "--lang", "da", DOCUMENTS);

        assertThat(call.lines(DOCUMENTS))
                .contains(
                        "004-socialudvalget-2019-01-07.json:544:23: warning TXT-004 Årrækken 2020-2013 løber baglæns; det første år er det tidligste.",
                        "5 dokumenter: 0 fejl, 5 advarsler, 6 oplysninger");
    }

    @Test
    void theEditionOfTheCallerGoesBeforeTheDocuments() {
        Call call = Call.of("validate", "--edition", "agenda", DOCUMENTS);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out()).contains("error DEC-003");
    }

    @Test
    void aProfileMayTurnARuleOffAndAnotherUp() throws IOException {
        Path profile = write("profil.json", """
                {"sagsgang":"1.0","type":"profile","name":"streng","extends":"denmark",
                 "rules":[{"rule":"ITM-008","off":true},{"rule":"TXT-004","severity":"error"}]}
                """);
        Call call = Call.of("validate", "--profile", profile, DOCUMENTS);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .contains("error TXT-004")
                .doesNotContain("ITM-008")
                .contains("(rules)");
    }

    @Test
    void aProfileWithAnUnknownRuleIsReportedWithItsPlaceAndNothingIsValidated() throws IOException {
        Path profile = write("profil.json", """
                {"sagsgang":"1.0","type":"profile","name":"slip",
                 "rules":[{"rule":"XXX-999","off":true}]}
                """);
        Call call = Call.of("validate", "--profile", profile, DOCUMENTS);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.lines(folder).get(0)).startsWith("profil.json:2:").contains("error CFG-001");
    }

    @Test
    void aProfileThatIsNowhereIsAWrongCall() {
        Call call = Call.of("validate", "--profile", "findes-ikke", DOCUMENTS);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).startsWith("There is neither a profile nor a file named findes-ikke");
    }

    @Test
    void aTextThatIsNoPaperOfAKnownKindIsNotCalledBrokenJson() throws IOException {
        write("brev.txt", "Kære alle\n\nTak for kaffen.\n");
        Call call = Call.of("validate", folder.resolve("brev.txt"));

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.lines(folder)).anyMatch(line -> line.contains(" error DOC-007 "));
        assertThat(call.lines(folder)).noneMatch(line -> line.contains("JSON"));
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        write("a.json", "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[{\"title\":\"Et");
        write("b.json", "");
        Files.write(folder.resolve("c.json"), "{\"title\":\"på\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("d.json"), "{\"title\":\"på\"}".getBytes(StandardCharsets.UTF_16));
        write("e.json", "{\"sagsgang\":\"1.0\",\"type\":\"invoice\"}");
        write("f.json", "{\"sagsgang\":\"9.0\",\"type\":\"meeting\"}");
        write("g.json", "[".repeat(10_000));
        Files.createSymbolicLink(folder.resolve("h.json"), folder.resolve("findes-ikke.json"));
        write(
                "i.json",
                "\uFEFF{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"edition\":\"draft\",\"bodies\":[{\"name\":\"Byrådet\"}]}");
        Call call = Call.of("validate", folder);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).isEmpty();
        assertThat(call.lines(folder))
                .filteredOn(line -> line.contains(" DOC-"))
                .extracting(line -> line.replaceFirst("^(.)\\.json.* error (DOC-\\d+) .*", "$1 $2"))
                .contains(
                        "a DOC-004",
                        "b DOC-002",
                        "c DOC-003",
                        "d DOC-003",
                        "e DOC-007",
                        "f DOC-008",
                        "g DOC-006",
                        "h DOC-001")
                .noneMatch(line -> line.startsWith("i"));
        assertThat(call.out()).endsWith(" info\n").contains("9 documents: ");
    }

    @Test
    void aFileThatHoldsNoDocumentCouldNotBeRead() throws IOException {
        assertThat(Call.of("validate", write("a.json", "[]")).exit()).isEqualTo(2);
        assertThat(Call.of("validate", write("a.json", "{\"sagsgang\":\"1.0\",\"type\":7}"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aFolderWithoutDocumentsIsReported() throws IOException {
        write("noter.txt", "ingen");
        Call call = Call.of("validate", folder);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).contains("DOC-015");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        Files.createSymbolicLink(folder.resolve("sløjfe"), folder);
        write("a.json", Files.readString(DOCUMENTS.resolve("004-socialudvalget-2019-01-07.json")));
        Call call = Call.of("validate", folder);

        assertThat(call.out()).contains("a.json:544:23: warning TXT-004");
    }

    @Test
    void theReportForToolsHoldsEveryDocument() {
        Call call = Call.of("validate", "--format", "json", DOCUMENTS, FLAWED);

        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .startsWith("{\n  \"sagsgang\": \"1.0\",\n  \"type\": \"reports\",")
                .contains("\"documents\": 6")
                .contains("\"pointer\": \"/items/0/recommendations/0/points/1\"");
    }

    @Test
    void editorsAndBuildServersGetTheirOwnForms() {
        assertThat(Call.of("validate", "--format", "sarif", FLAWED).out())
                .contains("\"version\": \"2.1.0\"", "\"uri\": \"flawed/socialudvalget-2019-02-25.json\"");
        assertThat(Call.of("validate", "--format", "sarif", DOCUMENTS).out())
                .as("the second extension of a file name")
                .containsOnlyOnce("\"fixes\"")
                .contains("\"startLine\": 137", "\"endLine\": 137");
        assertThat(Call.of("validate", "--format", "junit", FLAWED).out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains("<failure type=\"DEC-001\"");
    }

    @Test
    void anExcerptShowsTheLineAndAMarkUnderThePlace() {
        Call call = Call.of("validate", "--excerpt", DOCUMENTS);

        assertThat(call.out())
                .contains("the first year is the earliest.\n"
                        + "                  \"text\": \"proces for udvalgets arbejde med budget 2020-2013 drøftes.\"\n"
                        + "                          ^\n");
        assertThat(Call.of("validate", DOCUMENTS).out()).doesNotContain("^");
        assertThat(Call.of("validate", "--excerpt", "--format", "json", DOCUMENTS)
                        .out())
                .doesNotContain("proces for udvalgets");
    }

    @Test
    void noExcerptShowsWhatMayNotBeQuoted() throws IOException {
        Path document = write("a.json", """
                {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"edition":"agenda","date":"2019-01-07",
                "items":[{"key":"1","number":"1.","title":"Plan 2020-2018 for 010190-1234"},
                {"key":"2","number":"2.","access":"open","title":"Lukket punkt: afsked"}]}
                """);
        Call call = Call.of("validate", "--excerpt", document);

        assertThat(call.out())
                .contains("TXT-001", "TXT-004", "ITM-005", "Plan 2020-2018 for ******-****")
                .doesNotContain("1234", "afsked");
    }

    @Test
    void theRuleHasAPageInBothLanguages() {
        Call english = Call.of("rules", "DEC-001");
        Call danish = Call.of("rules", "dec-001", "--lang", "da");

        assertThat(english.exit()).isZero();
        assertThat(english.out())
                .startsWith("DEC-001  In minutes every recommended point is answered\n")
                .contains(
                        "Severity: error",
                        "It rests on",
                        "With a finding: DEC-001 /items/0\n  {\n",
                        "In order:\n  {\n");
        assertThat(danish.out()).startsWith("DEC-001  ").contains("Alvor:    fejl", "Den hviler på", "I orden:");
    }

    @Test
    void anUnknownRuleIsAWrongCallThatTellsWhatIsNear() {
        Call near = Call.of("rules", "DEC-01");

        assertThat(near.exit()).isEqualTo(2);
        assertThat(near.err()).startsWith("There is no rule DEC-01; near to it are DEC-001, ");
        assertThat(Call.of("rules", "noget andet").err())
                .startsWith("There is no rule noget andet; the command rules lists all of them");
    }

    @Test
    void aCallWithoutFilesIsWrong() {
        Call call = Call.of("validate");

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("Missing required parameter");
    }

    @Test
    void theRulesAreListedInTheirOrder() {
        Call call = Call.of("rules", "--lang", "da");

        List<String> ids = call.out().lines().map(line -> line.substring(0, 7)).toList();
        assertThat(ids).isSorted().contains("DEC-001", "TXT-004", "DOC-009");
        assertThat(call.out())
                .contains("[Lov om kommunernes styrelse § 8, stk. 4; Regionsloven § 10, stk. 2]")
                .contains("[Indenrigsministeriets udtalelser 77.1.3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "organisation-model"})
    void theSchemaOfEachTypeIsPrinted(String type) {
        Call call = Call.of("schema", type);

        assertThat(call.exit()).isZero();
        assertThat(call.out()).contains("\"$id\": \"https://sagsgang.dk/schema/1.0/" + type + ".json\"");
    }

    @Test
    void theVersionIsTheReleases() {
        assertThat(Call.of("--version").out()).matches("sagsgang \\d+\\.\\d+\\.\\d+.*\\R");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
