package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Finding;

/**
 * What a violation of a rule carries besides its path and message: the finding, with rule id, severity and arguments.
 *
 * <pre>{@code
 * violation.unwrap(HibernateConstraintViolation.class).getDynamicPayload(FindingPayload.class).finding().rule()
 * }</pre>
 *
 * @param finding the finding
 */
public record FindingPayload(Finding finding) {}
