package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.reference.PaperReference;
import java.util.regex.Matcher;

/** The papers that are enclosed: a list below "Bilag", or lines such as "Bilag 1: Nøgletal". */
public final class EnclosedPapers {

    private static final QuickPattern HEADING =
            QuickPattern.compile("bilag(?:soversigt|sliste)?(?: til (?:kommissoriet|notatet|sagen))?:?");

    private static final QuickPattern LINE =
            QuickPattern.compile("^Bilag(?: ?\\d{1,2}| [A-H])?[.:] (\\p{Lu}.{3,160}?)\\.?$");

    /** Where in a paper: "Budgetaftale 2021-2024, afsnit 4.2". */
    private static final QuickPattern PART =
            QuickPattern.compile("^(.{3,120}?), ((?:afsnit|kapitel|side|s\\.|punkt|§) ?\\d[\\d.]*)$");

    private static final int LONGEST = 160;

    private EnclosedPapers() {}

    /** Takes a part that lists them; false where it is none. */
    public static boolean take(PaperPart part, CommissionDraft draft) {
        boolean listed = HEADING.matches(FoldedWords.folded(part.title()))
                && !part.lines().isEmpty()
                && part.lines().stream()
                        .allMatch(line -> line.text().length() <= LONGEST && !HeadingLines.sentence(line.text()));
        if (listed) {
            part.lines().forEach(line -> add(line.text(), line, draft));
        }
        return listed;
    }

    /** Takes a line that names one; false where it is none. */
    public static boolean line(PaperLine line, CommissionDraft draft) {
        Matcher enclosed = LINE.matcher(line.printed());
        boolean one = enclosed.matches() && !HeadingLines.sentence(enclosed.group(1));
        if (one) {
            add(enclosed.group(1), line, draft);
        }
        return one;
    }

    private static void add(String title, PaperLine line, CommissionDraft draft) {
        Matcher numbered = LINE.matcher(title);
        String bare = numbered.matches() ? numbered.group(1) : title;
        Matcher part = PART.matcher(bare);
        draft.commission()
                .addAttachments(draft.at(
                        PaperReference.builder()
                                .title(part.matches() ? part.group(1) : bare)
                                .part(part.matches() ? part.group(2) : "")
                                .build(),
                        line.place()));
    }
}
