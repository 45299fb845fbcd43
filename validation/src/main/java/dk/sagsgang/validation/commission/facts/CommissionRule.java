package dk.sagsgang.validation.commission.facts;

import dk.sagsgang.validation.rule.Rule;

/** A rule for commissions. */
public interface CommissionRule extends Rule<CommissionFacts> {}
