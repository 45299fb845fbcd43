package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ITM-007: A case number is filled in and has a form in use.
 *
 * <p>A form that is not known is the system's, or that of a copy that lost the digits, and stands on many items: it is told once.
 */
public final class ItemCaseNumberWellFormed implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            CaseNumberCheck.formRule("ITM-007").withVariant("unknown-schemes", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Map<String, List<ItemFacts>> ofUnknownForm = new LinkedHashMap<>();
        for (ItemFacts item : meeting.items()) {
            Optional<CaseNumber> number = item.item().caseNumber();
            Optional<String> form = number.flatMap(CaseNumberCheck::unknownForm);
            if (form.isPresent()) {
                ofUnknownForm
                        .computeIfAbsent(form.get(), first -> new ArrayList<>(1))
                        .add(item);
            } else if (number.isPresent()) {
                CaseNumberCheck.form(
                        number.get(),
                        place(item),
                        findings,
                        Argument.mark("number", item.item().number()));
            }
        }
        ofUnknownForm.values().forEach(alike -> tell(alike, findings));
    }

    private static void tell(List<ItemFacts> alike, Findings findings) {
        ItemFacts first = alike.get(0);
        CaseNumber number = first.item().caseNumber().orElseThrow();
        if (alike.size() == 1) {
            CaseNumberCheck.form(number, place(first), findings);
        } else {
            findings.at(
                    place(first),
                    "unknown-schemes",
                    Argument.identifier("case", number.printed()),
                    Argument.number("times", alike.size()));
        }
    }

    private static Place place(ItemFacts item) {
        return item.place().at("caseNumber");
    }
}
