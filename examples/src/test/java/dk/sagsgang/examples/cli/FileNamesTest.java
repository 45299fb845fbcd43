package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** Files of any name, under locales whose encoding has not all letters: each under a name of its own, or a clear refusal. */
@EnabledOnOs(OS.LINUX)
class FileNamesTest {

    private static final String MEETING = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes",
             "date":"2019-01-07","items":[{"key":"1","number":"1","title":"Budget 2020-2013"}]}
            """;

    /** Twins: by encoding, by composition, by what a terminal or XML cannot show, by what separates elsewhere. */
    private static final List<String> NAMES = List.of(
            "m%C3%A5de.json",
            "m%C3%B8de.json",
            "m%C3%B6de.json",
            "mo%CC%88de.json",
            "m%F8de.json",
            "m%E5de.json",
            "a%01b.json",
            "a%02b.json",
            "a%0Ab.json",
            "a%09b.json",
            "a%20b.json",
            "a%5Cb.json",
            "a/b.json",
            "a:b.json",
            "a%3F%2A%22%3C%3E%7Cb.json");

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : NAMES) {
            Path file = Forked.file(folder, "arkiv/" + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, MEETING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void everyFileHasANameOfItsOwnInEveryForm(String locale) throws Exception {
        Forked text = Forked.of(folder, locale, "sagsgang validate arkiv");
        List<Forked> others = Forked.each(
                folder,
                locale,
                "",
                List.of(
                        "validate --format json arkiv",
                        "validate --format sarif ./arkiv",
                        "validate --format junit arkiv",
                        "validate --excerpt arkiv"));
        Forked json = others.get(0);
        Forked sarif = others.get(1);
        Forked junit = others.get(2);
        Forked excerpt = others.get(3);

        assertThat(text.out().lines().filter(line -> line.contains("TXT-004")))
                .hasSameSizeAs(NAMES)
                .doesNotHaveDuplicates()
                .anyMatch(line -> line.startsWith("arkiv/møde.json:2:"))
                .anyMatch(line -> line.startsWith("arkiv/m\ufffdF8de.json:2:"));
        assertThat(values("source", json)).hasSameSizeAs(NAMES);
        assertThat(values("uri", sarif))
                .containsExactlyInAnyOrderElementsOf(NAMES.stream()
                        .map(name -> "arkiv/" + name.replace(":", "%3A").replace("%2A", "*"))
                        .toList());
        NodeList suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(junit.out().getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite");
        assertThat(IntStream.range(0, suites.getLength())
                        .mapToObj(i -> suites.item(i)
                                .getAttributes()
                                .getNamedItem("name")
                                .getTextContent()))
                .hasSameSizeAs(NAMES)
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.endsWith(")"));
        assertThat(excerpt.out().lines().filter(line -> line.contains("\"title\":")))
                .hasSameSizeAs(NAMES);
    }

    /** The different values of a property in indented JSON. */
    private static Set<String> values(String property, Forked json) {
        return Pattern.compile("\"" + property + "\": \"(.*?)\"")
                .matcher(json.out())
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void namesThatLookTheSameAreToldApart() throws Exception {
        List<Forked> calls =
                Forked.each(folder, "C.UTF-8", "", List.of("validate --lang da arkiv", "validate --lang da arkiv/a"));

        assertThat(calls.get(0).err())
                .isEqualTo("arkiv/möde.json: 2 filer har navne, der ser ens ud: arkiv/mo<U+0308>de.json,"
                        + " arkiv/m<U+00F6>de.json\n");
        assertThat(calls.get(1).err()).isEmpty();
    }

    /** What is known of one file is not known of its twin, and a baseline is the same under every locale. */
    @Tag("once")
    @Test
    void aBaselineHoldsEachFileForItself() throws Exception {
        for (String locale : List.of("C", "C.UTF-8")) {
            List<Forked> calls = Forked.each(
                    folder,
                    locale,
                    "",
                    List.of(
                            "validate --write-baseline " + locale + ".json arkiv",
                            "validate --baseline C.json arkiv",
                            "validate --baseline C.json arkiv/a"));

            assertThat(calls.get(0).exit()).isZero();
            assertThat(calls.get(1).out()).endsWith(NAMES.size() + " known\n").doesNotContain("TXT-004", "CFG-");
            assertThat(calls.get(2).out()).doesNotContain("CFG-");
        }
        assertThat(folder.resolve("C.json")).hasSameTextualContentAs(folder.resolve("C.UTF-8.json"));
        for (String twin : List.of("a%5Cb.json", "m%F8de.json", "a%01b.json", "m%C3%B6de.json")) {
            Files.delete(Forked.file(folder, "arkiv/" + twin));
        }
        assertThat(Forked.of(folder, "C", "sagsgang validate --baseline C.json arkiv")
                        .out()
                        .lines()
                        .filter(line -> line.contains("CFG-")))
                .hasSize(4);
    }

    @Tag("once")
    @Test
    void aSuppressionSpeaksOfTheFileThatItNames() throws Exception {
        Files.writeString(folder.resolve("s.json"), """
                {"sagsgang":"1.0","type":"suppressions","suppressions":[
                  {"rule":"TXT-004","source":"møde.json","reason":"Trykt sådan"},
                  {"rule":"TXT-004","source":"arkiv/a/b.json","reason":"Trykt sådan"},
                  {"rule":"TXT-004","source":"a\ufffd01b.json","reason":"Trykt sådan"}]}
                """);
        for (String locale : List.of("C", "C.UTF-8")) {
            assertThat(Forked.of(folder, locale, "sagsgang validate --suppressions s.json arkiv")
                            .out())
                    .endsWith(", 3 suppressed\n")
                    .contains("arkiv/m\ufffdF8de.json:2", "arkiv/a\ufffd5Cb.json:2", "arkiv/a\ufffd02b.json:2")
                    .doesNotContain("arkiv/møde.json:2", "arkiv/a/b.json:2", "arkiv/a\ufffd01b.json:2", "CFG-");
        }
    }

    @Test
    void aLetterThatTheLocaleLacksIsAWrongCall() throws Exception {
        List<String> calls = List.of(
                "validate $N",
                "validate --profile $N arkiv",
                "validate --baseline $N arkiv",
                "validate --suppressions $N arkiv",
                "validate --write-baseline $N arkiv",
                "validate --format json --suppressions $N arkiv",
                "fix $N",
                "fix arkiv/a/b.json --out $N",
                "chart $N",
                "chart arkiv/a/b.json --out $N");

        assertThat(Forked.each(folder, "C", "N=$(printf 'arkiv/m\\303\\270de.json'); ", calls))
                .hasSameSizeAs(calls)
                .allSatisfy(call -> {
                    assertThat(call.exit()).isEqualTo(2);
                    assertThat(call.out()).isEmpty();
                    assertThat(call.err())
                            .contains("can be the name of no file here", "ANSI_X3.4-1968", "LC_ALL=C.UTF-8")
                            .doesNotContain("Exception", "fault of sagsgang");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "validate, '', the name of a file is empty",
        "validate, 'a\0b.json', names have no NUL character",
        "fix, 'a\0b.json', names have no NUL character",
        "chart, 'a\0b.json', names have no NUL character",
    })
    void whatIsNoNameIsAWrongCall(String command, String name, String reason) {
        Call call = Call.of(command, name);

        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains(reason).doesNotContain("Exception", "\0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--profile", "--baseline", "--write-baseline", "--suppressions"})
    void anOptionThatIsNoNameIsAWrongCall(String option) {
        for (String name : List.of("", "a\0b.json")) {
            Call call = Call.of("validate", option, name, "documents");

            assertThat(call.exit()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).contains("name").doesNotContain("Exception", "\0", "fault of sagsgang");
        }
    }

    /** As Windows refuses them, which has no such characters in names. */
    @ParameterizedTest
    @CsvSource({"a*b.json, 1, *", "a:b.json, 1, :", "a?.json, 1, ?", "a|b, 1, |", "'mappe /b', 5, ' '"})
    void whatTheSystemHasNotInNamesIsSaid(String name, int index, String character) {
        assertThat(FileArgument.refusal(new InvalidPathException(name, "Illegal char", index)))
                .isEqualTo("'" + name + "' can be the name of no file here: this system has no '" + character
                        + "' in names at this place");
    }

    /** A baseline may name files that no system can have. */
    @Test
    void aBaselineOfImpossibleNamesIsToldAsHeldInVain() throws IOException {
        Path baseline = Files.writeString(folder.resolve("b.json"), """
                {"sagsgang":"1.0","type":"baseline","documents":[
                  {"source":"a\ufffd00b.json","findings":[{"rule":"TXT-004","pointer":"/items/0/title"}]},
                  {"source":"møde*?.json","findings":[{"rule":"TXT-004","pointer":"/items/0/title"}]}]}
                """);
        Call call = Call.of(
                "validate", "--baseline", baseline, folder.resolve("arkiv").resolve("a"));

        assertThat(call.err()).isEmpty();
        assertThat(call.lines(folder).stream().filter(line -> line.contains("CFG-")))
                .hasSize(2);
    }
}
