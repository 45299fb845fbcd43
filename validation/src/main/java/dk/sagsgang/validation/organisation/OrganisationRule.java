package dk.sagsgang.validation.organisation;

import dk.sagsgang.validation.rule.Rule;

/** A rule for organisation models. */
interface OrganisationRule extends Rule<OrganisationFacts> {}
