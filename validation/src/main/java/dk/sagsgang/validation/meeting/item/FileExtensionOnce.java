package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-012: A file name has its extension once. */
public final class FileExtensionOnce implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-012", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int a = 0; a < item.item().attachments().size(); a++) {
                String name = item.item().attachments().get(a).fileName();
                if (!name.isEmpty() && doubled(name)) {
                    Place place = item.place().at("attachments", a).at("fileName");
                    findings.at(
                            place,
                            Suggestion.cut(place.pointer(), name.lastIndexOf('.'), name.length()),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    private static boolean doubled(String name) {
        int last = name.lastIndexOf('.');
        int before = last > 0 ? name.lastIndexOf('.', last - 1) : -1;
        if (before < 0 || last == name.length() - 1) {
            return false;
        }
        String first = name.substring(before + 1, last).strip();
        String second = name.substring(last + 1).strip();
        return first.length() > 1
                && first.equalsIgnoreCase(second)
                && first.chars().anyMatch(Character::isLetter);
    }
}
