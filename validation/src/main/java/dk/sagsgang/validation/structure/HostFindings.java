package dk.sagsgang.validation.structure;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;

/**
 * What a validator of the host finds, told as findings.
 *
 * <p>It is asked where the violation is and which constraint was broken, never for a sentence: no text of a document is ever
 * interpolated.
 */
final class HostFindings {

    private HostFindings() {}

    /** The violations in a document. */
    static List<Finding> of(Validator validator, Object document) {
        return validator.validate(document).stream().map(HostFindings::finding).toList();
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
