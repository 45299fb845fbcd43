package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** What stands around words that only say what kind of paper it is: "Kommissorium", and below it of what. */
public final class KindOfPaper {

    /** "Kommissorium     Sagsnr. 21/100": two columns of a head. */
    static final QuickPattern BESIDE = QuickPattern.compile(
            "(?<kind>(?i:kommissorium|projektgrundlag|projektbeskrivelse|notat)) (?<label>(?i:sags?(?:nr|nummer)|sag nr|dato|journal).*)");

    /** What else may stand below such words: a version, a day, who approved it, a numbered heading. */
    private static final QuickPattern NO_NAME = QuickPattern.compile(
            "(?i)(?:version|udkast|godkendt|vedtaget|revideret|dato|den \\d|side \\d|bilag|jf\\.|indhold|\\p{L}+ kommune$|\\d|§).*|.*[.:;,?]|.*\\b(?:godkendt|vedtaget)\\b.*");

    /** "Version 1.1 - godkendt af Byrådet den 1. maj 2020", "Revideret udgave". */
    private static final QuickPattern VERSION = QuickPattern.compile(
            "(?<version>Version:? \\d{1,2}(?:\\.\\d{1,2})*|Revideret udgave|\\d{1,2}\\. udgave)(?:,| [-\u2013])?(?: (?<approved>(?:godkendt|vedtaget|tiltrådt) .{4,80}))?\\.?");

    private static final String KIND =
            "(?i:kommissorium|projektbeskrivelse|projektaftale|projektgrundlag|opgavebeskrivelse|mandat|opdrag)";

    /** "KOMMISSORIUM: Analyse af havnen": what kind of paper it is, and then of what. */
    private static final QuickPattern OF_WHAT =
            QuickPattern.compile("(?<kind>" + KIND + "): (?<what>(?!for |om )\\p{Lu}.{8,140})");

    /** "VESTBY KOMMUNE – KOMMISSORIUM (version 3)": whose it is, and what kind of paper it is. */
    private static final QuickPattern OF_WHOM =
            QuickPattern.compile("\\p{Lu}[\\p{L} -]{2,40} (?i:kommune) (?:[-\u2013|] )?(?<kind>" + KIND
                    + ")(?: \\((?:[^()]*\\b(?i:version|udgave) (?<version>\\d[\\d.]*)[^()]*|[^()]{3,40})\\))?");

    /** "Punkt 11: Kommissorium for borgerpanelet": the number of the item says nothing of the paper. */
    static final QuickPattern ITEM =
            QuickPattern.compile("^(?:Punkt|Pkt\\.?|Sag|Bilag) (?:nr\\. )?\\d{1,3}[.:]? (?:[-\u2013] )?(?=\\p{Lu})");

    private static final QuickPattern LABELLED =
            QuickPattern.compile("(?i)(?:projekt|projektnavn|projekttitel|projektets navn|titel): .*");

    private static final int SHORTEST_TITLE = 8;

    private static final int LONGEST_TITLE = 120;

    private KindOfPaper() {}

    /** Whether a line below words that only say what kind of paper it is can be what it is of. */
    static boolean entitled(String text) {
        return text.length() >= SHORTEST_TITLE
                && text.length() <= LONGEST_TITLE
                && FoldedWords.capital(text)
                && text.indexOf(' ') > 0
                && !NO_NAME.matches(text)
                && !TitleLines.is(text)
                && !LABELLED.matches(text)
                && !HeadLabels.labelled(text)
                && !HeadingLines.sentence(text);
    }

    /** The words for the kind of paper where a line says besides whose it is, and nothing else; the line where it does not. */
    static String whose(String line, CommissionDraft draft) {
        Matcher whom = OF_WHOM.matcher(line);
        if (!whom.matches()) {
            return line;
        }
        if (whom.group("version") != null) {
            draft.commission().version(whom.group("version"));
        }
        return whom.group("kind");
    }

    /** The title that a line is behind the words for the kind of paper; the line where it is none. */
    static String of(String line, CommissionDraft draft) {
        Matcher what = OF_WHAT.matcher(line);
        if (!what.matches()) {
            return line;
        }
        draft.commission().heading(what.group("kind"));
        return what.group("what");
    }

    /**
     * Tells the version that a line begins with, and gives back what it says of who approved it.
     *
     * @return a sentence on that, or "" where there is none; empty where the line is of no version
     */
    public static Optional<String> version(String text, CommissionDraft draft) {
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            return Optional.empty();
        }
        draft.commission().version(version.group("version").replaceFirst("^Version:? ", ""));
        return Optional.of(
                version.group("approved") == null
                        ? ""
                        : version.group("approved").substring(0, 1).toUpperCase(Locale.ROOT)
                                + version.group("approved").substring(1));
    }
}
