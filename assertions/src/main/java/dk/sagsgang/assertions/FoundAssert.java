package dk.sagsgang.assertions;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be asserted of anything in which something is found.
 *
 * <p>A finding is written as its rule and its place, {@code "ITM-004 at /items/1"}; one about the whole document as its rule
 * alone, {@code "DOC-002"}.
 *
 * @param <S> the assertion itself
 * @param <A> what is asserted about
 */
public abstract class FoundAssert<S extends FoundAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Messages messages = Messages.in(Locale.ENGLISH);

    FoundAssert(A actual, Class<?> self) {
        super(actual, self);
    }

    /** What is found. */
    abstract Report found();

    /** Exactly these are found, in any order; one that is found twice stands here twice. */
    public S hasExactly(String... findings) {
        isNotNull();
        List<String> missing = new ArrayList<>(List.of(findings));
        List<Finding> surplus = new ArrayList<>();
        for (Finding finding : found().findings()) {
            if (!missing.remove(line(finding))) {
                surplus.add(finding);
            }
        }
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw failure(
                    "Expected exactly the findings%s%nnot found:%s%nnot expected:%s",
                    lines(List.of(findings)), lines(missing), told(surplus));
        }
        return myself;
    }

    /** This is found, whatever else is. */
    public S has(String finding) {
        isNotNull();
        if (found().findings().stream().map(FoundAssert::line).noneMatch(finding::equals)) {
            throw failure("Expected the finding%s%nbut found:%s", lines(List.of(finding)), told(found().findings()));
        }
        return myself;
    }

    /** Nothing is found by this rule, such as {@code "DEC-001"}. */
    public S hasNone(String rule) {
        return hasNot("no finding of " + rule, finding -> finding.rule().id().equals(rule));
    }

    /** Nothing is found at all, not even for information. */
    public S hasNothing() {
        return hasNot("no finding", finding -> true);
    }

    /** No error is found; warnings may be. */
    public S hasNoErrors() {
        return hasNot("no error", finding -> finding.severity() == Severity.ERROR);
    }

    /** Neither an error nor a warning is found; what is only worth knowing may be. */
    public S isValid() {
        return hasNot("no error and no warning", finding -> finding.severity() != Severity.INFO);
    }

    private S hasNot(String expected, Predicate<Finding> unwanted) {
        isNotNull();
        List<Finding> found = found().findings().stream().filter(unwanted).toList();
        if (!found.isEmpty()) {
            throw failure("Expected %s, but found:%s", expected, told(found));
        }
        return myself;
    }

    /** A finding as the arguments of these assertions write it. */
    static String line(Finding finding) {
        String pointer = finding.location().pointer();
        return pointer.isEmpty() ? finding.rule().id() : finding.rule().id() + " at " + pointer;
    }

    private String told(List<Finding> findings) {
        return lines(findings.stream()
                .map(finding -> line(finding) + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                        + messages.text(finding))
                .toList());
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? " none" : "\n  " + String.join("\n  ", lines);
    }
}
