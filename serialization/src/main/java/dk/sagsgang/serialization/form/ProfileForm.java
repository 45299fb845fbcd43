package dk.sagsgang.serialization.form;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.ProfileRules;
import dk.sagsgang.validation.rule.RuleCatalogue;

/** The form of profiles: like that of documents, but rules and words that are not known are problems. */
public final class ProfileForm {

    /** The word for profiles in JSON. */
    public static final String TYPE = "profile";

    public static final RecordForm INSTANCE = of(Rules.catalogue());

    private ProfileForm() {}

    /** The form of profiles that may speak of these rules. */
    public static RecordForm of(RuleCatalogue catalogue) {
        return new Forms()
                .with(RuleId.class, new RuleIdForm(catalogue, ProfileRules.UNKNOWN_RULE))
                .with(SectionKind.class, new KnownWordForm<>("section", SectionKind::of, word -> word.known(), false))
                .with(CaseType.class, new KnownWordForm<>("case-type", CaseType::of, word -> word.known(), true))
                .with(BodyKind.class, new KnownWordForm<>("body-kind", BodyKind::of, word -> word.known(), true))
                .record(Profile.class);
    }
}
