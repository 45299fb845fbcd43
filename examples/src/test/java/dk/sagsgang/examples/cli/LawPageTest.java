package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/law.md has a row for each place in law of each rule, and no others. */
@Tag("once")
class LawPageTest {

    private static final Path PAGE = Path.of("..", "docs", "law.md");
    private static final Set<RuleSource.Kind> OF_LAW = Set.of(RuleSource.Kind.LAW, RuleSource.Kind.OPINION);
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([A-Z]{3}-\\d{3}) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+)"
                    + " \\| (yes|no) \\| <(https://[^|>]+)> \\|$");
    private static final Pattern RULE = Pattern.compile("\\b[A-Z]{3}-\\d{3}\\b");

    @Test
    void eachRuleWithASourceInLawHasARowForEachOfItsPlacesAndTheReverse() throws IOException {
        List<String> expected = ofLaw().stream()
                .flatMap(rule -> rule.source().places().stream()
                        .map(place -> rule.id() + " | " + place.act() + " | " + place.section() + " | "
                                + (rule.source().verified() == RuleSource.Verified.YES ? "yes" : "no")))
                .toList();

        assertThat(expected).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(rows().stream()
                        .map(row -> row.group(1) + " | " + row.group(2) + " | " + row.group(3) + " | " + row.group(6)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aRuleThatBeginsOnADaySaysSoInItsRows() throws IOException {
        List<MatchResult> rows = rows();
        for (RuleDescription rule : ofLaw()) {
            rule.from()
                    .ifPresent(first -> assertThat(rows).as(rule.id().id()).anySatisfy(row -> {
                        assertThat(row.group(1)).isEqualTo(rule.id().id());
                        assertThat(row.group(5)).contains(first.toString());
                    }));
        }
    }

    @Test
    void theSamePlaceSaysTheSameInEachRow() throws IOException {
        rows().stream()
                .collect(Collectors.groupingBy(row -> row.group(2) + row.group(3)))
                .forEach((place, rows) -> assertThat(rows.stream()
                                .map(row -> row.group(4) + row.group(5) + row.group(7))
                                .distinct())
                        .as(place)
                        .hasSize(1));
    }

    @Test
    void thePageNamesOnlyRulesThatExist() throws IOException {
        Set<String> known =
                Rules.catalogue().rules().stream().map(rule -> rule.id().id()).collect(Collectors.toSet());

        assertThat(RULE.matcher(Files.readString(PAGE)).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(known).contains(named));
    }

    private static List<RuleDescription> ofLaw() {
        return Rules.catalogue().rules().stream()
                .filter(rule -> OF_LAW.contains(rule.source().kind()))
                .toList();
    }

    private static List<MatchResult> rows() throws IOException {

        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }
}
