package dk.sagsgang.validation.organisation.facts;

import dk.sagsgang.validation.rule.Rule;

/** A rule for organisation models. */
public interface OrganisationRule extends Rule<OrganisationFacts> {}
