package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An id means one rule for ever: the list holds the ids with the names of their rules in the code. New ones are added to it with
 * {@code -Dsagsgang.write=true}, before a release at the latest; of a rule that is gone the line stays, with {@code gone} in the place of the name, so that
 * nobody gives its id again. Who calls a class otherwise, and means the same rule, changes its line.
 */
@Tag("once")
class RuleIdsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path LIST = Path.of("src", "test", "resources", "dk", "sagsgang", "validation", "rule-ids");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:RuleDescription (\\w+) =\\s*)?"
                    + "(?:RuleDescription\\s*\\.of|CaseNumberCheck\\.\\w+Rule|new SpecialCommitteeHasPost)\\(\\s*\"([A-Z]{3}-\\d{3})\"");

    @Test
    void everyIdMeansTheRuleThatItAlwaysMeant() throws IOException {
        Map<String, String> rules = rules();
        if (Boolean.getBoolean("sagsgang.write")) {
            Map<String, String> listed = new TreeMap<>(rules);
            listed.putAll(listed());
            Files.write(
                    LIST,
                    listed.entrySet().stream()
                            .map(rule -> rule.getKey() + " " + rule.getValue())
                            .toList());
        }
        Map<String, String> listed = listed();

        listed.forEach((id, name) -> {
            if (name.equals("gone")) {
                assertThat(rules).doesNotContainKey(id);
            }
        });
        listed.values().removeIf("gone"::equals);
        assertThat(listed).hasSizeGreaterThan(200);
        assertThat(rules).containsAllEntriesOf(listed);
        assertThat(Rules.catalogue().rules())
                .extracting(rule -> rule.id().id())
                .containsExactlyElementsOf(rules.keySet());
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        if (Files.exists(LIST)) {
            for (String line : Files.readAllLines(LIST)) {
                int space = line.indexOf(' ');
                listed.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return listed;
    }

    /** The ids with the classes of their rules, or the constants where a class describes several. */
    private static Map<String, String> rules() throws IOException {
        Map<String, String> rules = new TreeMap<>();
        for (Path file : sources()) {
            Matcher each = DESCRIBED.matcher(Files.readString(file));
            while (each.find()) {
                String name = file.getFileName().toString().replace(".java", "");
                boolean ofSeveral = each.group(1) != null && !each.group(1).equals("DESCRIPTION");
                rules.put(each.group(2), ofSeveral ? name + "." + each.group(1) : name);
            }
        }
        return rules;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
