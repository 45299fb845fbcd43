package dk.sagsgang.validation.structure;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the Jakarta constraints of the records and tells violations as findings.
 *
 * <p>The provider is asked for where the violation is and which constraint it broke, never for a sentence: so no
 * expression language is needed, no locale of the JVM takes part, and no text of a document is ever interpolated.
 * Without a provider on the class path the structure is not checked, and the report says so.
 */
public final class StructureCheck {

    // No holder class: a provider that cannot be set up then says why at the first call only.
    private static volatile @Nullable StructureCheck standard;

    private final Optional<Validator> validator;

    private StructureCheck(Optional<Validator> validator) {
        this.validator = validator;
    }

    /** The check with the provider on the class path, if there is one. Costly to make, and safe to share. */
    public static StructureCheck create() {
        try {
            Validator validator = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new NoMessages())
                    .buildValidatorFactory()
                    .getValidator();
            return new StructureCheck(Optional.of(validator));
        } catch (NoProviderFoundException noProvider) {
            return new StructureCheck(Optional.empty());
        }
    }

    /**
     * The check with the provider on the class path, made at the first call and the same one ever after. Where a provider
     * comes and goes with the class loader of the thread, {@link #create} looks for it anew.
     */
    public static StructureCheck standard() {
        StructureCheck made = standard;
        return made == null ? madeOnce() : made;
    }

    private static synchronized StructureCheck madeOnce() {
        StructureCheck made = standard;
        if (made == null) {
            made = create();
            standard = made;
        }
        return made;
    }

    /** The check that looks at nothing: the host's own validator does, or nobody. */
    public static StructureCheck none() {
        return new StructureCheck(Optional.empty());
    }

    /** The check with a validator of the host, whose messages are not used. */
    public static StructureCheck with(Validator validator) {
        return new StructureCheck(Optional.of(validator));
    }

    /** The violations in a document, or that they could not be looked for. */
    public Report check(CaseDocument document) {
        if (validator.isEmpty()) {
            return Report.of(
                    List.of(), Coverage.none(Coverage.Layer.STRUCTURE, Coverage.Reason.NO_VALIDATION_PROVIDER));
        }
        List<Finding> findings = validator.get().validate(document).stream()
                .map(StructureCheck::finding)
                .toList();
        return Report.of(findings, Coverage.complete(Coverage.Layer.STRUCTURE));
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        RuleDescription rule = StructureRules.of(
                violation.getConstraintDescriptor().getAnnotation().annotationType());
        Place place = Place.ROOT;
        String last = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = place.at(node.getIndex());
            }
            // A container element has no name of its own: the index stands on the node after it.
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                last = node.getName();
                place = place.at(last);
            }
        }
        return Finding.of(
                rule.id(), rule.severity(), Location.of(place.pointer()), Argument.identifier("component", last));
    }
}
