package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below the last part of a paper: place and day, greeting and who signs, the number of the case. "Rudkøbing, den 12. maj 2015"
 * over the name of the mayor is the day of the paper, and none of it is of its last part.
 */
public final class PaperFoot {

    /** No foot has more lines. */
    private static final int MOST = 9;

    private static final int LONGEST = 70;

    private static final QuickPattern PLACE_AND_DAY = QuickPattern.compile(
            "\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{1,20})?, ?(?:den|d\\.) (?<day>\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})");

    private static final QuickPattern GREETING = QuickPattern.compile(
            "(?:med )?(?:venlig|de bedste) hilsen(?:er)?|på (?:byrådets|kommunalbestyrelsens|udvalgets|rådets) vegne:?|underskrift(?:er)?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Only those who sign, by their offices: "Borgmester        Kommunaldirektør". */
    private static final QuickPattern OFFICES = QuickPattern.compile(
            "(?:(?:borgmester|kommunaldirektør|formand|direktør|fungerende borgmester)(?: ?/ ?| +|$)){1,3}",
            Pattern.CASE_INSENSITIVE);

    /** Above the offices of those who sign: their names, who they sign for, or where to. */
    private static final QuickPattern SIGNED = QuickPattern.compile(
            "[_. ]{4,}|(?:Byrådet|Kommunalbestyrelsen)(?: i .{3,40})?|\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){1,4}(?: ?/ ?\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){1,4})?");

    private PaperFoot() {}

    /** The lines without those of the foot, which are told to the draft. */
    public static List<PaperLine> left(List<PaperLine> lines, CommissionDraft draft) {
        List<PaperLine> left = lines;
        HeadLabels labels = new HeadLabels(draft);
        while (left.size() > MOST && number(left.get(left.size() - 1).printed(), draft, labels)) {
            left = left.subList(0, left.size() - 1);
        }
        int from = begin(left);
        if (from < left.size()) {
            Matcher day = PLACE_AND_DAY.matcher(left.get(from).printed());
            if (day.matches() && draft.commission().build().dated().isEmpty()) {
                labels.dated(day.group("day"));
            }
        }
        return left.subList(0, from);
    }

    /** Takes a number of the case where none is known yet. */
    private static boolean number(String text, CommissionDraft draft, HeadLabels labels) {
        return HeadLabels.numbered(text)
                && draft.commission().build().caseNumber().isEmpty()
                && labels.take(text);
    }

    /** Where the foot begins; the number of lines where there is none. */
    private static int begin(List<PaperLine> lines) {
        int last = lines.size() - 1;
        for (int at = last; at > Math.max(0, lines.size() - MOST); at--) {
            PaperLine line = lines.get(at);
            String text = line.printed();
            if (PLACE_AND_DAY.matches(text) || GREETING.matches(text)) {
                int begin = at;
                for (int above = at - 1; above > 0 && above >= at - 2; above--) {
                    String before = lines.get(above).printed();
                    begin = PLACE_AND_DAY.matches(before) || GREETING.matches(before) ? above : begin;
                }
                return begin;
            }
            if (text.length() > LONGEST
                    || text.endsWith(".")
                    || !line.mark().isEmpty()
                    || HeadingLines.sentence(text)) {
                break;
            }
        }
        int offices = lines.size();
        while (offices > MOST && OFFICES.matches(lines.get(offices - 1).printed())) {
            offices--;
        }
        if (offices < lines.size()) {
            while (offices > MOST
                    && SIGNED.matches(lines.get(offices - 1).printed())
                    && lines.size() - offices < MOST) {
                offices--;
            }
        }
        return offices;
    }
}
