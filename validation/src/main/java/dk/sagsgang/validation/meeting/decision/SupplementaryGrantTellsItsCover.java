package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.GrantWords;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * DEC-030: A supplementary grant tells how the expense is covered.
 *
 * <p>Any word on it anywhere on the item is enough; that the words say where the money comes from is a matter of judgement.
 */
public final class SupplementaryGrantTellsItsCover implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-030", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 40, stk. 3").andRegions("§ 21, stk. 4"))
            .ofAbsence()
            .in(Edition.AGENDA, Edition.MINUTES)
            .forCouncils();

    private static final Pattern INCOME =
            Pattern.compile("negativ tillægsbevilling|indtægtsbevilling|tillægsbevilling på -");

    private static final Pattern COVER = Pattern.compile(
            "finansier|kasse|likvid|dækkes|dækning|modpost|modsvar|modregn|omplacer|overfør|flyt|mindreforbrug|mindreudgift|indtægt"
                    + "|reserve|pulje|ramme|neutral|rådighedsbeløb|afsat|afsættes|lån|tilskud|opsparing|buffer|takst|anlægsfond"
                    + "|vedlagte bilag|fremgår af bilag");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (item.open()
                    && grants(item, meeting)
                    && !COVER.matcher(item.words().small()).find()) {
                findings.at(item.place(), Argument.mark("number", item.item().number()));
            }
        }
    }

    private static boolean grants(ItemFacts item, MeetingFacts meeting) {
        for (PointFacts point : item.points().all()) {
            if (grants(point.point().text().plain())) {
                return true;
            }
        }
        for (DecisionFacts decision : meeting.decisionsHere(item)) {
            if (grants(decision.decision().text().plain())) {
                return true;
            }
        }
        return false;
    }

    private static boolean grants(String text) {
        return GrantWords.supplementary(text)
                && !INCOME.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
