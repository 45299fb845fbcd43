package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.regex.Pattern;

/** ORG-024: The ids of a unit have the form of their system. */
public final class UnitIdsWellFormed implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-024", Severity.WARNING)
            .restingOn(RuleSource.standard("OIO, GS1, CVR", RuleSource.Verified.NO))
            .withVariant("uuid", Severity.WARNING)
            .withVariant("ean", Severity.WARNING)
            .withVariant("ean-check", Severity.WARNING)
            .withVariant("p-number", Severity.WARNING);

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern EAN = Pattern.compile("[0-9]{13}");
    private static final Pattern P_NUMBER = Pattern.compile("[0-9]{10}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<ExternalId> ids = unit.unit().ids();
            for (int i = 0; i < ids.size(); i++) {
                String wrong = ids.get(i).value().isBlank() ? "" : wrong(ids.get(i));
                if (!wrong.isEmpty()) {
                    findings.at(
                            unit.place().at("ids", i).at("value"),
                            wrong,
                            unit.called("unit"),
                            Argument.identifier("id", ids.get(i).value()));
                }
            }
        }
    }

    /** What is wrong with an id, as the variant that tells it; empty where nothing is. */
    private static String wrong(ExternalId id) {
        return switch (id.normal().system()) {
            case ExternalId.OIO_UUID -> UUID.matcher(id.value().strip()).matches() ? "" : "uuid";
            case ExternalId.EAN -> ean(id.value().replace(" ", ""));
            case ExternalId.P_NUMBER ->
                P_NUMBER.matcher(id.value().replace(" ", "")).matches() ? "" : "p-number";
            default -> "";
        };
    }

    /** Thirteen digits: every second one three times, and the last makes the sum a multiple of ten. */
    private static String ean(String digits) {
        if (!EAN.matcher(digits).matches()) {
            return "ean";
        }
        int sum = 0;
        for (int d = 0; d < digits.length(); d++) {
            sum += (digits.charAt(d) - '0') * (d % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0 ? "" : "ean-check";
    }
}
