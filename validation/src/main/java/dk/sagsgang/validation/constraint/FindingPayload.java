package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Finding;

/**
 * What a violation of a rule carries besides its path and message: the finding, with rule id, severity and arguments.
 *
 * <p>{@link RuleConstraints#finding} takes it out of a violation.
 *
 * @param finding the finding
 */
public record FindingPayload(Finding finding) {}
