package dk.sagsgang.testkit.broken;

import dk.sagsgang.testkit.sample.Expected;
import dk.sagsgang.testkit.sample.ExpectedIn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Inputs that no document can be a sample of: bytes that are no text, files that are missing or too large, empty folders, papers in
 * running text.
 */
final class UnusualFiles {

    private static final String NAME = "minutes.json";

    private static final Map<String, Arbitrary<BrokenInput>> ALL = Map.of(
            "DOC-001",
            missing(),
            "DOC-003",
            encoded(),
            "DOC-006",
            tooManyDigits(),
            "DOC-015",
            empty(),
            UncertainPapers.RULE,
            UncertainPapers.all(),
            "CFG-021",
            circle());

    private UnusualFiles() {}

    static Set<String> rules() {
        return ALL.keySet();
    }

    static Optional<Arbitrary<BrokenInput>> of(String ruleId) {
        return Optional.ofNullable(ALL.get(ruleId));
    }

    static Optional<BrokenInput> sample(String ruleId) {
        return Optional.ofNullable(
                switch (ruleId) {
                    case "DOC-001" -> missing(NAME);
                    case "DOC-003" -> encoded("Byrådet", StandardCharsets.ISO_8859_1);
                    case "DOC-006" -> tooManyDigits(1500);
                    case "DOC-015" -> empty("laes-mig.txt");
                    case UncertainPapers.RULE -> UncertainPapers.sample();
                    case "CFG-021" -> circle("lokal");
                    default -> null;
                });
    }

    private static Arbitrary<BrokenInput> missing() {
        return names().map(name -> missing(name + ".json"));
    }

    private static BrokenInput missing(String name) {
        return of("DOC-001", InputKind.DOCUMENT, BrokenFile.missing(name), "");
    }

    private static Arbitrary<BrokenInput> encoded() {
        return Arbitraries.of("Byrådet", "Økonomiudvalget", "Børneudvalget")
                .flatMap(body -> Arbitraries.of(
                                StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                        .map(charset -> encoded(body, charset)));
    }

    private static BrokenInput encoded(String body, Charset charset) {
        byte[] bytes = ("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"bodies\":[{\"name\":\"" + body + "\"}]}")
                .getBytes(charset);
        String pointer = charset.equals(StandardCharsets.ISO_8859_1) ? "/bodies/0/name" : "";
        return of("DOC-003", InputKind.DOCUMENT, BrokenFile.of(NAME, bytes), pointer);
    }

    private static Arbitrary<BrokenInput> tooManyDigits() {
        return Arbitraries.integers().between(1001, 3000).map(UnusualFiles::tooManyDigits);
    }

    private static BrokenInput tooManyDigits(int digits) {
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"bodies\":[{\"name\":\"Byrådet\"}],\"memberCount\":"
                + "7".repeat(digits) + "}";
        return of("DOC-006", InputKind.DOCUMENT, BrokenFile.of(NAME, json), "/memberCount");
    }

    private static Arbitrary<BrokenInput> empty() {
        return names().map(name -> empty(name + ".txt"));
    }

    private static BrokenInput empty(String name) {
        BrokenFile other = BrokenFile.of(name, "Her er ingen dokumenter.\n");
        return new BrokenInput(
                "DOC-015",
                InputKind.FOLDER,
                List.of(other),
                "",
                List.of(new ExpectedIn("", new Expected("DOC-015", ""))));
    }

    private static Arbitrary<BrokenInput> circle() {
        return names().map(UnusualFiles::circle);
    }

    private static BrokenInput circle(String name) {
        String json =
                "{\"sagsgang\":\"1.0\",\"type\":\"profile\",\"name\":\"" + name + "\",\"extends\":\"" + name + "\"}";
        return of("CFG-021", InputKind.PROFILE, BrokenFile.of(name + ".json", json), "/extends");
    }

    private static BrokenInput of(String rule, InputKind kind, BrokenFile file, String pointer) {
        return new BrokenInput(
                rule, kind, List.of(file), "", List.of(new ExpectedIn(file.name(), new Expected(rule, pointer))));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(5).ofMaxLength(12);
    }
}
