package dk.sagsgang.assertions;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Severity;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about one finding: {@code assertThat(finding).breaks("ITM-004").isAt("/items/1")}. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding finding) {
        super(finding, FindingAssert.class);
    }

    /** It tells of this rule, such as {@code "ITM-004"}. */
    public FindingAssert breaks(String rule) {
        isNotNull();
        return same("rule", rule, actual.rule().id());
    }

    /** It stands at this JSON Pointer (RFC 6901), such as {@code "/items/1"}; empty for the whole document. */
    public FindingAssert isAt(String pointer) {
        isNotNull();
        return same("place", pointer, actual.location().pointer());
    }

    /** It stands in this line of the source, counted from 1. */
    public FindingAssert isInLine(int line) {
        isNotNull();
        return same("line", Optional.of(line), actual.location().line());
    }

    /** It stands in this source, such as {@code "minutes.json"}. */
    public FindingAssert isIn(String source) {
        isNotNull();
        return same("source", source, actual.location().source());
    }

    /** It is as grave as this. */
    public FindingAssert hasSeverity(Severity severity) {
        isNotNull();
        return same("severity", severity, actual.severity());
    }

    private FindingAssert same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "Expected the %s <%s> of %s, but it is <%s>",
                    what,
                    expected,
                    FoundAssert.line(actual),
                    found);
        }
        return this;
    }
}
