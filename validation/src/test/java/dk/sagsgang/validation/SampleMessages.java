package dk.sagsgang.validation;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the findings in the samples say: variant, place and arguments, a line each behind the name of the sample; and where a rule
 * could not be asked in its sample. The list is
 * written by {@link SampleFindingsTest}; a sample that is not in it yet is held to the file beside it alone.
 */
final class SampleMessages {

    static final Path LIST = Path.of("src", "test", "resources", "dk", "sagsgang", "validation", "sample-messages");

    private SampleMessages() {}

    /** The line of a finding. */
    static String line(String sample, String document, Finding finding) {
        return Stream.concat(
                        Stream.of(
                                sample,
                                document,
                                finding.rule().id(),
                                finding.variant(),
                                finding.location().pointer()),
                        finding.arguments().stream().map(SampleMessages::told))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** That the rule of the sample could not be asked in it, since no roster says what it needs to know; mostly empty. */
    static List<String> unasked(String sample, Report report) {
        RuleId own = RuleId.of(sample.substring(0, sample.indexOf('/')));
        return report.gaps().stream()
                .filter(gap -> gap.rules().contains(own))
                .map(gap -> sample + " " + own + " unasked")
                .toList();
    }

    private static String told(Argument argument) {
        return argument.name() + "=" + argument.value().replaceAll("\\s", "_");
    }

    /** The lines by the names of the samples. */
    static Map<String, List<String>> listed() {
        Map<String, List<String>> listed = new HashMap<>();
        try (InputStream list = SampleMessages.class.getResourceAsStream("sample-messages")) {
            if (list != null) {
                new String(list.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> listed.computeIfAbsent(
                                        line.substring(0, line.indexOf(' ')), none -> new ArrayList<>())
                                .add(line));
            }
            return listed;
        } catch (IOException unreadable) {
            throw new IllegalStateException("The list of messages cannot be read", unreadable);
        }
    }

    static void write(List<String> lines) throws IOException {
        Files.write(LIST, lines.stream().sorted().toList(), StandardCharsets.UTF_8);
    }
}
