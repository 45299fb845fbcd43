package dk.sagsgang.validation;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.document.NormalForm;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.engine.DocumentWithFacts;
import dk.sagsgang.validation.engine.FindingCollector;
import dk.sagsgang.validation.engine.RuleChoice;
import dk.sagsgang.validation.engine.RuleRun;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.Subject;
import dk.sagsgang.validation.structure.StructureCheck;
import dk.sagsgang.validation.structure.StructureRules;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;

/**
 * Validates documents: the structure of their records and the rules of the catalogue, under one profile.
 *
 * <pre>{@code
 * DocumentValidator validator = DocumentValidator.standard();
 * Report report = validator.validate(meeting);
 * report.findings(); // each with its rule, severity, place and arguments
 * }</pre>
 *
 * <p>A validator is immutable and safe for several threads. {@link #standard} is one and the same at every call; a validator
 * with a profile is made once and shared, and has the check of the structure in common with all others that do not name
 * one. {@link #and} adds rules of the host's own.
 */
public final class DocumentValidator {

    private final StructureCheck structure;
    private final Context context;
    private final RuleChoice choice;
    private final HostRules hostRules;
    private final RuleCatalogue catalogue;

    private DocumentValidator(StructureCheck structure, Context context, RuleChoice choice, HostRules hostRules) {
        this.structure = structure;
        this.context = context;
        this.choice = choice;
        this.hostRules = hostRules;
        this.catalogue = Rules.catalogueAnd(hostRules);
    }

    /** The validator with every rule at its own severity: the same one at every call. */
    public static DocumentValidator standard() {
        return Standard.VALIDATOR;
    }

    /** The validator with a profile and {@link StructureCheck#standard()}. */
    public static DocumentValidator with(Profile profile) {
        return with(profile, StructureCheck.standard());
    }

    /** The validator with a profile and a check of the structure of its own. */
    public static DocumentValidator with(Profile profile, StructureCheck structure) {
        return new DocumentValidator(
                structure, NormalForm.of(profile.context()), RuleChoice.of(profile), HostRules.NONE);
    }

    /**
     * The same with rules of a host, which the profile may name like all others.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public DocumentValidator and(HostRules more) {
        return new DocumentValidator(structure, context, choice, hostRules.and(more));
    }

    /**
     * The same for documents that were read from running text, such as minutes on a page: what a rule finds missing there may
     * stand in words that were not understood, so it is an info, unless the profile says how grave it is.
     *
     * <p>Minutes without a decision on a recommended case are an error of {@code DEC-001} where a system exported them,
     * and an info where they were read from a page.
     */
    public DocumentValidator ofRunningText() {
        return new DocumentValidator(structure, context, choice.ofRunningText(), hostRules);
    }

    /** The rules of a host that it asks beside those of the library. */
    public HostRules hostRules() {
        return hostRules;
    }

    /** Every rule that it knows: those of the library and those of a host. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** Everything that is wrong with a document, and how far each layer got. */
    public Report validate(CaseDocument document) {
        Report checked = structure.check(document);
        return new Report(choice.among(checked.findings(), StructureRules.ABSENCE), checked.coverage())
                .and(checkRules(document));
    }

    /** What the rules find in a document, its structure left aside. */
    public Report checkRules(CaseDocument document) {
        FindingCollector collected = FindingCollector.ofDocument(choice);
        TextCheck texts = new TextCheck(choice::wanted, collected::of);
        RuleRun run = new RuleRun(choice, collected);
        if (document instanceof Meeting meeting) {
            check(hostRules.forMeetings(), MeetingCheck.check(meeting, context, run, texts), run);
        } else if (document instanceof Commission commission) {
            check(hostRules.forCommissions(), CommissionCheck.check(commission, context, run, texts), run);
        } else if (document instanceof OrganisationModel model) {
            check(hostRules.forOrganisationModels(), OrganisationCheck.check(model, context, run, texts), run);
        }
        return new Report(collected.findings(), collected.coverage(Coverage.Layer.RULES, choice.off()));
    }

    private <D extends CaseDocument> void check(
            List<? extends Rule<Subject<D>>> rules, DocumentWithFacts<D> judged, RuleRun run) {
        if (!rules.isEmpty()) {
            Subject<D> subject = judged.subject(context);
            for (Rule<Subject<D>> rule : rules) {
                if (run.asks(rule.description(), judged.facts())) {
                    run.checkGuarded(rule, subject);
                }
            }
        }
    }

    /** How it checks the structure. */
    StructureCheck structure() {
        return structure;
    }

    /** Made at the first call. */
    private static final class Standard {

        static final DocumentValidator VALIDATOR = with(Profile.DENMARK);
    }
}
