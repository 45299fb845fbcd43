package dk.sagsgang.testkit;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Texts;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Reports with their findings, for whoever renders, stores or compares them.
 *
 * <p>{@code Reports.anyFinding()} draws findings such as one of DEC-001 at {@code /items/1}.
 */
public final class Reports {

    private Reports() {}

    /** Any report. */
    public static Arbitrary<Report> anyReport() {
        return Combinators.combine(Mix.upTo(6, anyFinding()), Mix.upTo(4, anyCoverage()), Mix.upTo(2, anySetAside()))
                .as((findings, coverage, setAside) -> new Report(findings, coverage, setAside))
                .withoutEdgeCases();
    }

    /** Any finding that does not count, with a reason or without. */
    public static Arbitrary<SetAside> anySetAside() {
        return Combinators.combine(anyFinding(), Arbitraries.of(SetAside.Cause.class), Arbitraries.of("", "Aftalt"))
                .as(SetAside::new)
                .withoutEdgeCases();
    }

    /** Any finding, of rules that exist and of others; drawn from few places, so that several meet at one. */
    public static Arbitrary<Finding> anyFinding() {
        return Combinators.combine(
                        Arbitraries.of("DEC-001", "ITM-002", "TXT-004", "OWN-123")
                                .map(RuleId::of),
                        Arbitraries.of("", "key", "mark"),
                        Arbitraries.of(Severity.class),
                        Mix.mostly(Arbitraries.of("", "/items/9", "/items/10").map(Location::of), anyLocation()),
                        Mix.few(anyArgument()),
                        anySuggestion().optional(0.2))
                .as(Finding::new)
                .withoutEdgeCases();
    }

    /** Any place: of a document built in memory, or of one that was read from a source. */
    public static Arbitrary<Location> anyLocation() {
        Arbitrary<Optional<Integer>> number =
                Arbitraries.integers().between(0, 3).optional(0.5).withoutEdgeCases();
        return Combinators.combine(Arbitraries.of("", "", "minutes.json", "a b.json"), anyPointer(), number, number)
                .as(Location::new)
                .withoutEdgeCases();
    }

    /** Any JSON Pointer into a document that may have components the library does not know. */
    static Arbitrary<String> anyPointer() {
        List<String> steps = List.of("items", "0", "2", "9", "10", "1a", "-1", "00", "title", "~1", "");
        return Mix.upTo(3, Arbitraries.of(steps)).map(path -> path.isEmpty() ? "" : "/" + String.join("/", path));
    }

    /** Any value of a message. */
    public static Arbitrary<Argument> anyArgument() {
        Arbitrary<String> values = Mix.mostly(
                Arbitraries.of("1", "2.", "2019-01-07", "approved", "Socialudvalget", "x], y"), Texts.anyText());
        return Combinators.combine(Arbitraries.of("number", "date", "x"), Arbitraries.of(Argument.Kind.class), values)
                .as(Argument::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Suggestion> anySuggestion() {
        return Combinators.combine(anyPointer(), Arbitraries.of("7", "\"a\""), Arbitraries.of(Suggestion.Action.class))
                .as((pointer, json, action) -> switch (action) {
                    case REMOVE -> Suggestion.remove(pointer);
                    case REPLACE -> Suggestion.replace(pointer, json);
                    case CUT -> Suggestion.cut(pointer, 0, json.length());
                });
    }

    /** How far any layer got. */
    public static Arbitrary<Coverage> anyCoverage() {
        return Combinators.combine(
                        Arbitraries.of(Coverage.Layer.class),
                        Arbitraries.of(Coverage.Reason.class),
                        Arbitraries.of(Coverage.Extent.class),
                        Mix.few(Arbitraries.of("DEC-001", "RTE-003").map(RuleId::of)))
                .as((layer, reason, extent, rules) -> switch (extent) {
                    case COMPLETE -> Coverage.complete(layer);
                    case PARTIAL -> Coverage.partial(layer, reason, rules);
                    case NONE -> Coverage.none(layer, reason);
                })
                .withoutEdgeCases();
    }
}
