package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.reference.LegalReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Places in the law that a group goes by, where it is not the one by which it is there: "Medlemmerne får diæter efter ...". */
final class LegalRequirements {

    /** What is said to be so by the law, in a main clause of its own. */
    private static final QuickPattern BY_LAW = QuickPattern.compile(
            "^(?<what>\\p{Lu}[^.;:,]{8,90}?(?: efter reglerne(?= i ))?) (?:i|efter|i henhold til|i overensstemmelse med|jf\\.)(?: den| de)? $");

    private static final QuickPattern GOVERNMENT_ACT =
            QuickPattern.compile("(?i:den kommunale styrelseslov|(?:kommune)?styrelsesloven)");

    private static final QuickPattern DEMANDS =
            QuickPattern.compile("(?<!\\p{L})(\\p{L}\\p{Ll}{3,40}lov)ens ((?:regler|bestemmelser|krav) om \\p{L}+)");

    private final Set<String> told = new HashSet<>();

    void take(Said said, CommissionDraft draft) {
        Matcher demands = DEMANDS.matcher(said.text());
        while (demands.find()) {
            draft.commission()
                    .addLaws(draft.at(
                            LegalRequirement.builder()
                                    .law(LegalReference.builder()
                                            .act(demands.group(1) + "en")
                                            .build())
                                    .text(demands.group(2))
                                    .build(),
                            said.place()));
        }
        List<LegalReference> references = LawWords.in(said.text());
        if (references.size() != 1) {
            return;
        }
        LegalReference law = references.get(0);
        int at = said.text().indexOf(law.printed());
        Matcher what = BY_LAW.matcher(said.text().substring(0, Math.max(0, at)));
        boolean founding = draft.commission().build().legalBasis().stream()
                        .anyMatch(basis -> basis.paragraph().equals(law.paragraph()))
                || draft.commission().build().laws().stream()
                        .flatMap(told -> told.law().stream())
                        .anyMatch(told -> told.paragraph().equals(law.paragraph())
                                && !law.paragraph().isEmpty()
                                && told.act().equals(law.act()));
        if (!what.matches() || founding || !told.add(law.act() + law.paragraph())) {
            return;
        }
        LegalReference named = GOVERNMENT_ACT.matches(law.act()) ? law.withAct("Lov om kommunernes styrelse") : law;
        draft.commission()
                .addLaws(draft.at(
                        LegalRequirement.builder()
                                .law(named)
                                .text(what.group("what"))
                                .build(),
                        said.place()));
    }
}
