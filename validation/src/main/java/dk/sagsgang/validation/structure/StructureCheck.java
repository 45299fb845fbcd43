package dk.sagsgang.validation.structure;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Function;

/**
 * Checks the Jakarta constraints on the records of a document and tells what breaks them as findings.
 *
 * <p>The library goes by the constraints itself and needs no provider of Jakarta Validation for it: an item without a title is
 * {@code STR-001} at {@code /items/0/title}, as it is a violation at {@code items[0].title} in Hibernate Validator.
 */
public final class StructureCheck {

    private static final Report SOUND = Report.of(List.of(), Coverage.complete(Coverage.Layer.STRUCTURE));

    private static final StructureCheck STANDARD =
            new StructureCheck(document -> told(document, StructureWalk.findings((Record) document)));

    private static final StructureCheck NONE = new StructureCheck(
            document -> Report.of(List.of(), Coverage.none(Coverage.Layer.STRUCTURE, Coverage.Reason.LEFT_TO_HOST)));

    private final Function<CaseDocument, Report> look;

    private StructureCheck(Function<CaseDocument, Report> look) {
        this.look = look;
    }

    /** The check of the constraints that stand on the records. */
    public static StructureCheck standard() {
        return STANDARD;
    }

    /** The check that looks at nothing, since the host's own validator does; reports say so in their coverage. */
    public static StructureCheck none() {
        return NONE;
    }

    /**
     * The check by a validator of the host, which may have constraints more: those are told as {@code STR-099}. Its messages are
     * not asked for.
     */
    public static StructureCheck with(Validator validator) {
        return new StructureCheck(document -> told(document, HostFindings.of(validator, document)));
    }

    /** What is wrong with the structure of a document. */
    public Report check(CaseDocument document) {
        return look.apply(document);
    }

    private static Report told(CaseDocument document, List<Finding> found) {
        List<Finding> findings = RepeatedBlanks.toldOnce((Record) document, found);
        return findings.isEmpty() ? SOUND : Report.of(findings, Coverage.complete(Coverage.Layer.STRUCTURE));
    }
}
