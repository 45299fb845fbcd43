package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.time.Rhythm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that say by the words over them that they are of criteria, of products or of those who are drawn in, whatever the heading. */
public final class WorkLists {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "Projektet er lykkedes, når:", "Vi er i mål, hvis". */
    private static final QuickPattern CRITERIA = QuickPattern.compile(
            ".*\\b(?:(?:er|har) (?:\\p{L}+ ){0,2}?(?:lykkedes|en succes|i mål|nået sit mål)|lykkes|(?:har |er )?løst (?:sin|deres|sine) opgaver?),? (?:når|hvis)(?: vi)?(?: kan se)?,?(?: at)?:?$"
                    + "|.*\\bsucceskriteri(?:er|erne|et|um)(?: for [^:]{3,60})?(?: er| omfatter)?(?: følgende)?:$",
            FLAGS);

    /** "Udvalget afleverer:", "Arbejdet skal resultere i følgende:". */
    private static final QuickPattern PRODUCTS = QuickPattern.compile(
            "(?!.*\\btil (?:udvalget|rådet|gruppen)\\b).*\\b(?:afleverer|aflevere|leverer|levere|munder? ud i|resulterer? i|leverancer(?:ne)? er|produkter(?:ne)? er|følgende (?:leverancer|produkter))(?: følgende)?:?$"
                    + "|(?:det )?(?:kommer|skal) (?:der )?(?:komme )?ud af (?:arbejdet|projektet|undersøgelsen|analysen):$|(?:arbejdet|projektet|undersøgelsen|analysen) (?:fører|skal føre) (?:frem )?til(?: følgende)?:$",
            FLAGS);

    private static final QuickPattern DRAWN_IN = QuickPattern.compile(
            "(?:følgende|disse|desuden|derudover|herudover)\\b[^:.]{0,60}?\\b(?<verb>inddrages|involveres|høres|orienteres|informeres)\\b[^:.]{0,40}:",
            FLAGS);

    private static final QuickPattern STAKEHOLDERS = QuickPattern.compile(
            "(?:(?:centrale|vigtigste|øvrige|primære|projektets) )?interessenter(?:ne)?(?: er)?:?", FLAGS);

    private static final QuickPattern LABELLED = QuickPattern.compile(".{2,40}: .*");

    private static final int LONGEST_NAME = 90;

    private WorkLists() {}

    /** Takes a list that is one of them into the draft; false where it is none. */
    public static boolean take(List<PaperLine> lines, Theme theme, String announcing, CommissionDraft draft) {
        String folded = FoldedWords.folded(announcing);
        if (theme != Theme.COMPOSITION && CRITERIA.matches(folded)) {
            lines.forEach(line -> draft.commission()
                    .addSuccessCriteria(
                            draft.at(Criteria.of(line.numbered() ? line.mark() : "", line.text()), line.place())));
            return true;
        }
        if (theme != Theme.COMPOSITION && PRODUCTS.matches(folded)) {
            lines.forEach(
                    line -> draft.commission().addDeliverables(draft.at(Deliverables.of(line.text()), line.place())));
            return true;
        }
        Matcher drawn = DRAWN_IN.matcher(folded);
        boolean told = drawn.matches();
        boolean names =
                lines.stream().allMatch(line -> line.text().length() <= LONGEST_NAME && !LABELLED.matches(line.text()));
        if (names && (told || STAKEHOLDERS.matches(folded))) {
            Optional<InvolvementRole> role =
                    told ? Optional.of(Stakeholders.role(drawn.group("verb"))) : Optional.empty();
            Optional<Rhythm> rhythm = folded.contains("løbende") ? Optional.of(Rhythm.of("løbende")) : Optional.empty();
            lines.forEach(line -> Stakeholders.add(line.text(), role, rhythm, line.place(), draft));
            return true;
        }
        return false;
    }
}
