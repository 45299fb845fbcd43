package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.validation.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The id of a rule leads to its class, or to its constant: one Javadoc begins with it, and what it stands on has that id. */
@Tag("once")
class RuleClassesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern BEGINS = Pattern.compile("/\\*\\*(?:\\R)?[ *]*([A-Z]{3}-\\d{3}): ");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:RuleDescription\\s*\\.of|CaseNumberCheck\\.\\w+Rule|new SpecialCommitteeHasPost)\\(\\s*\"([A-Z]{3}-\\d{3})\"");

    @Test
    void everyIdLeadsToItsClass() throws IOException {
        Map<String, Path> files = new HashMap<>();
        for (Path file : sources()) {
            List<String> named = all(BEGINS, file);
            assertThat(named).as(file.toString()).isEqualTo(all(DESCRIBED, file));
            named.forEach(id -> assertThat(files.put(id, file)).as(id).isNull());
        }

        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(Rules.catalogue().rules().stream()
                        .map(RuleDescription::id)
                        .map(Object::toString)
                        .toList());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> all(Pattern pattern, Path file) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
