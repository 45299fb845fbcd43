package dk.sagsgang.validation.constraint;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Tells findings as violations of one document. Values go in as message parameters: nothing of a document is evaluated. */
final class Violations {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages DANISH = Messages.in(Locale.forLanguageTag("da"));

    /** A whole sentence, in the language of the validation. */
    private static final String SENTENCE = "{dk.sagsgang.validation.constraint.FollowsRules.sentence}";

    private final HostRules hostRules;
    private final Set<RuleId> ofHost;
    private final HibernateConstraintValidatorContext context;
    private boolean none = true;

    Violations(HostRules hostRules, HibernateConstraintValidatorContext context) {
        this.hostRules = hostRules;
        this.ofHost = hostRules.descriptions().stream().map(RuleDescription::id).collect(Collectors.toSet());
        this.context = context;
    }

    /** Whether none was told. */
    boolean none() {
        return none;
    }

    /** Tells that rules could not look at the document, with no finding: there is no report here to say it. */
    void add(Coverage gap) {
        next();
        sentence(ENGLISH.text(gap), DANISH.text(gap));
        ViolationPath.add("", context.buildConstraintViolationWithTemplate(SENTENCE));
    }

    void add(Finding finding) {
        next();
        context.withDynamicPayload(new FindingPayload(finding));
        ViolationPath.add(
                finding.location().pointer(), context.buildConstraintViolationWithTemplate(template(finding)));
    }

    private void next() {
        if (none) {
            context.disableDefaultConstraintViolation();
        }
        none = false;
    }

    private String template(Finding finding) {
        if (ofHost.contains(finding.rule())) {
            // The bundles that Jakarta Validation reads hold the sentences of the library only.
            sentence(ENGLISH.and(hostRules).text(finding), DANISH.and(hostRules).text(finding));
            return SENTENCE;
        }
        ENGLISH.values(finding).forEach(context::addMessageParameter);
        DANISH.values(finding).forEach((name, value) -> context.addMessageParameter(name + "_da", value));
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        return "{dk.sagsgang.rule." + finding.rule() + variant + "}";
    }

    private void sentence(String english, String danish) {
        context.addMessageParameter("sentence", english);
        context.addMessageParameter("sentence_da", danish);
    }
}
