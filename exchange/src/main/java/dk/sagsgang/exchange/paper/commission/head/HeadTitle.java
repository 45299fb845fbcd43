package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a commission while its head is read: the best of the lines so far, and beside it the first that names a group. After
 * "KOMMISSORIUM" and "Kommissorium for Trafikrådet" the second is the title, and the first what kind of paper it is; where no line says
 * that it is a commission, "Trafikrådet" alone is the title.
 */
final class HeadTitle {

    private static final QuickPattern YEARS = QuickPattern.compile("20\\d{2} ?[-\u2013] ?20\\d{2}");

    /** "Projekt: Ny struktur for dagtilbud" is the title where the line above only says what kind of paper it is. */
    private static final QuickPattern PROJECT =
            QuickPattern.compile("(?i:Projekt|Projektnavn|Projekttitel|Projektets navn|Titel): (.{5,150})");

    /** "Opgaveudvalg: Fremtidens ældrepleje". */
    private static final QuickPattern FOR_TASK =
            QuickPattern.compile("Opgaveudvalg(?:et)?(?::| [-\u2013]) \\p{Lu}[^.:]{4,80}");

    private static final QuickPattern SHORT_TITLE =
            QuickPattern.compile("\\p{L}+(?: ?\\(\\p{L}+\\))?", Pattern.UNICODE_CASE);

    /** "Vedtægterne for Vestby Landsbyråd er vedtaget af ...": where no line is the title, the words that would be. */
    private static final QuickPattern IN_SENTENCE = QuickPattern.compile(
            "((?:Vedtægterne|Vedtægten|Kommissoriet|Forretningsordenen) for \\p{Lu}[\\p{L} -]{2,60}?) (?:er|blev) (?:\\p{L}+ )?(?:vedtaget|godkendt)\\b");

    private static final QuickPattern NUMBER_ALONE = QuickPattern.compile("§ ?\\d{1,2}[.:]?");

    private static final int LONGEST_TITLE = 80;

    private final CommissionDraft draft;
    private String title = "";
    private String named = "";

    HeadTitle(CommissionDraft draft) {
        this.draft = draft;
    }

    /** Whether no line so far is the title. */
    boolean isEmpty() {
        return title.isEmpty();
    }

    /** A line that is the title, whatever stood before. */
    void set(String text) {
        title = text;
    }

    /** Says what kind of paper it is; what is said first counts. */
    void kindOfPaper(String words) {
        if (draft.commission().build().heading().isEmpty()) {
            draft.commission().heading(words);
        }
    }

    /** Takes the first line of a paper where it is no more than the group that the paper is of. */
    boolean group(String first) {
        if (!named.isEmpty() || !draft.isGroup(first)) {
            return false;
        }
        named = first;
        return true;
    }

    /** The name of a group on a line of its own is the title where no other line is. */
    boolean candidate(String text) {
        if (!GroupWords.name(text) && !FOR_TASK.matches(text)) {
            return false;
        }
        named = named.isEmpty() ? text : named;
        return true;
    }

    /** Takes "Projekt: Ny struktur for dagtilbud" where the title so far is none or a single word. */
    boolean project(String text) {
        Matcher project = PROJECT.matcher(text);
        if (!project.matches() || !title.isEmpty() && !SHORT_TITLE.matches(title)) {
            return false;
        }
        if (!title.isEmpty()) {
            draft.commission().heading(title);
        }
        title = project.group(1);
        return true;
    }

    /** Takes "2022-2025" below the title, which goes on with it. */
    boolean years(String text, String before) {
        if (title.isEmpty() || !YEARS.matches(text) || !title.equals(before)) {
            return false;
        }
        title = title + " " + text;
        return true;
    }

    /** Takes a line that says that it is the title, and says so better than the title so far. */
    boolean take(String printed) {
        boolean open = title.isEmpty() || TitleLines.kindOfPaper(title);
        String text = open ? KindOfPaper.of(printed, draft) : printed;
        boolean behind = !text.equals(printed) && !TitleLines.kindOfPaper(text);
        if (!behind && !TitleLines.is(text) || !title.isEmpty() && !TitleLines.better(text, title)) {
            return false;
        }
        if (TitleLines.kindOfPaper(title)) {
            kindOfPaper(title);
        }
        title = text;
        return true;
    }

    /** Takes the first heading below words that only say what kind of paper it is: it says of what it is. */
    boolean below(String heading) {
        if (!TitleLines.kindOfPaper(title) || Theme.of(heading) != Theme.OTHER || !KindOfPaper.entitled(heading)) {
            return false;
        }
        kindOfPaper(title);
        title = heading;
        return true;
    }

    /**
     * The title, when all lines have been seen.
     *
     * @param first the first line of the paper
     * @param firstHeading the first heading, where there is one
     */
    String told(String first, Optional<String> firstHeading) {
        boolean bare = TitleLines.kindOfPaper(title) && !named.isEmpty();
        if (title.isEmpty() && named.isEmpty() && !draft.group().isEmpty()) {
            named = first;
        }
        boolean owned = GroupWords.owner(first).isPresent();
        boolean heads = !first.isEmpty()
                && first.length() <= LONGEST_TITLE
                && (owned || !first.matches("(?!§ ?17)§.*|.*[.:]"))
                && !HeadDays.decided(first)
                && !HeadingLines.sentence(first);
        String other = firstHeading
                .filter(heading -> !heading.isEmpty() && !NUMBER_ALONE.matches(heading))
                .orElse(heads ? first : "");
        Matcher sentence = IN_SENTENCE.matcher(first);
        if (title.isEmpty() && sentence.lookingAt()) {
            title = sentence.group(1);
        }
        return KindOfPaper.ITEM
                .matcher(!title.isEmpty() && !bare ? title : named.isEmpty() ? other : named)
                .replaceFirst("")
                .replaceFirst("(?<=\\p{Ll})(?<! i) \\p{Lu}[\\p{L}-]+ Kommune(?: \\p{Lu}.*)?$|(?<=\\d)\\.$", "");
    }
}
