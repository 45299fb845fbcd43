package dk.sagsgang.validation.organisation;

import java.util.List;

/** The rules for organisation models, in the order of their ids. */
final class OrganisationRules {

    static final List<OrganisationRule> ALL =
            List.of(new UnitKeysDiffer(), new ParentUnitExists(), new UnitIsNotUnderItself());

    private OrganisationRules() {}
}
