package dk.sagsgang.validation.commission;

import dk.sagsgang.validation.rule.Rule;

/** A rule for commissions. */
interface CommissionRule extends Rule<CommissionFacts> {}
