package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** COM-038: A committee under § 17, stk. 4 cites that subsection where it cites § 17. */
public final class SpecialCommitteeCitesItsSubsection implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-038", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 17, stk. 4").andRegions("§ 13, stk. 6"));

    /** One number, maybe with what it is a number of: "5", "stk. 5", but not "4 og 5" or "1-5". */
    private static final Pattern ONE_NUMBER = Pattern.compile("\\D*+\\d++\\D*+");

    private static final Pattern FOUR = Pattern.compile("\\D*+4\\D*+");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        if (!facts.specialCommittee()) {
            return;
        }
        List<LegalReference> cited = facts.commission().legalBasis();
        if (cited.stream().anyMatch(law -> paragraphOfCommittees(law) && !another(law))) {
            return;
        }
        for (int l = 0; l < cited.size(); l++) {
            if (paragraphOfCommittees(cited.get(l))) {
                findings.at(
                        Place.ROOT.at("legalBasis", l).at("subsection"),
                        Argument.identifier(
                                "subsection", cited.get(l).subsection().strip()));
            }
        }
    }

    /** Whether it is § 17 of the act on the government of municipalities; an act that is not named is that one. */
    private static boolean paragraphOfCommittees(LegalReference law) {
        String act = (law.act().isBlank() ? law.printed() : law.act()).toLowerCase(Locale.ROOT);
        boolean other = !law.actNumber().isBlank() || (act.contains("lov") && !act.contains("styrels"));
        return law.paragraph().strip().equals("17") && !other;
    }

    /** Whether it is surely another subsection: not where none is given, nor where several are. */
    private static boolean another(LegalReference law) {
        return ONE_NUMBER.matcher(law.subsection()).matches()
                && !FOUR.matcher(law.subsection()).matches();
    }
}
