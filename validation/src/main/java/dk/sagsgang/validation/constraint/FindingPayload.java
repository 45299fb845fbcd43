package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Finding;

/**
 * What a violation of a rule carries besides its path and message: the finding, with rule id, severity and arguments.
 *
 * <p>{@link RuleConstraints#finding} takes it out of a violation.
 *
 * <p>The violation of DEC-001 carries the finding at {@code /items/1}, an error.
 *
 * @param finding the finding, such as {@code TXT-004} at {@code /items/0/title}
 */
public record FindingPayload(Finding finding) {}
