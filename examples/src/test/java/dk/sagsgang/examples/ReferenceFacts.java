package dk.sagsgang.examples;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The facts of a reference document, listed by hand from the original: its line, its words (restated where they are running
 * prose or the name of a person), and where they stand in the JSON, or why they have no place there.
 */
final class ReferenceFacts {

    private static final Path FOLDER = Path.of("src", "test", "resources", "facts");
    private static final int COLUMNS = 4;
    private static final int LONGEST = 90;

    private ReferenceFacts() {}

    /** The facts of the original whose JSON this file is. */
    static List<Fact> of(Path document) throws IOException {
        String number = document.getFileName().toString().substring(0, 3);
        return Files.readAllLines(FOLDER.resolve(number + ".tsv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(Fact::of)
                .toList();
    }

    /** All texts, numbers and switches of a JSON file by their pointers. */
    static Map<String, String> scalars(Path document) throws IOException {
        Map<String, String> scalars = new LinkedHashMap<>();
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(document))) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token.isScalarValue()) {
                    scalars.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
                }
                token = parser.nextToken();
            }
        }
        return scalars;
    }

    /** The page's account of the facts of a document. */
    static String account(List<Fact> facts) {
        List<Fact> homeless = facts.stream().filter(fact -> !fact.home()).toList();
        String table = facts.stream()
                .filter(Fact::home)
                .map(fact -> row(fact.line(), fact.words(), "`" + fact.pointer() + "`", fact.value()))
                .collect(joining());
        String without = homeless.isEmpty()
                ? ""
                : "\nWithout a component, and why:\n\n| line | in the original | why |\n|---|---|---|\n"
                        + homeless.stream()
                                .map(fact -> row(fact.line(), fact.words(), fact.value()))
                                .collect(joining());
        return facts.size() + " facts, " + (facts.size() - homeless.size()) + " of them in a component.\n"
                + "\n| line | in the original | place | value |\n|---|---|---|---|\n" + table + without;
    }

    private static String row(String... cells) {
        return "| "
                + String.join(
                        " | ", List.of(cells).stream().map(ReferenceFacts::cell).toList()) + " |\n";
    }

    private static String cell(String words) {
        String line = words.replaceAll("\\s+", " ").replace("|", "\\|");
        return line.length() <= LONGEST || line.startsWith("`") || line.endsWith(".")
                ? line
                : line.substring(0, LONGEST).strip() + " …";
    }

    /**
     * One fact.
     *
     * @param line the line of the original, or several
     * @param words what it says
     * @param pointer where it stands in the JSON; empty where it has no component
     * @param value what stands there; of a fact without a component, why it has none
     */
    record Fact(String line, String words, String pointer, String value) {

        static Fact of(String row) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("A fact has four columns: " + row);
            }
            return new Fact(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean home() {
            return !pointer.isEmpty();
        }
    }
}
