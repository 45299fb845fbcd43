package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of contents of a paper, and which titles of the text it says. */
public final class OrganisationContents {

    private static final int FEWEST_LETTERS = 6;

    private static final int LONGEST = 120;

    /** No contents are longer; they are looked through for every title. */
    private static final int LONGEST_CONTENTS = 20_000;

    /** Before the capital of an entry; inside of one stand small letters, and capitals alone in a run of capitals. */
    private static final QuickPattern BETWEEN = QuickPattern.compile(
            "(?<=[\\p{Ll}\\d])(?<!(?:^| )\\d{1,2})(?<!\\b(?:og|af|for|i|til|med|på|om|Center|Bilag)) (?=\\p{Lu})|(?<=\\p{Lu}{3}) (?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?<!Bilag) (?=\\d{1,2}(?:\\.\\d)*\\.? \\p{Lu})|(?<=\\p{Ll}) (?=\\p{Lu}{3})");

    /** In a run of capitals an entry ends behind its page, and behind words that are a title by themselves. */
    private static final QuickPattern CAPITALS = QuickPattern.compile(
            "(?<=\\.{2} ?\\d{1,3}) (?=\\p{Lu})|(?<=(?:^| )(?:FORORD|RESUME|RESUMÉ|SAMMENFATNING|INDLEDNING|BAGGRUND|FORMÅL|KONKLUSION)) (?!(?:OG|FOR|AF|TIL|MED|I|\\d) )(?=\\p{Lu})");

    private OrganisationContents() {}

    /** The mark of the elements of a list that lost its own. */
    private static final String NOT_PRINTED = "\u2023 ";

    /** Whether a heading is the one of the contents. */
    public static boolean heading(String title) {
        String words = FoldedWords.heading(title);
        return words.equals("indhold") || words.equals("indholdsfortegnelse") || words.equals("indholdsoversigt");
    }

    /** The index of the heading of the contents on a page that is one line; -1 without one. */
    public static int at(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (heading(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** What stands on the page of the contents, folded, behind their heading. */
    public static String words(List<PaperLine> lines, int at) {
        String all = at < 0 ? "" : String.join(" ", entries(lines, at)).toLowerCase(Locale.ROOT);
        return all.length() > LONGEST_CONTENTS ? "" : all;
    }

    /** The lines of the contents that stand on the same line of the source as their heading. */
    public static List<String> entries(List<PaperLine> lines, int at) {
        List<String> entries = new ArrayList<>();
        int row = lines.get(at).row();
        for (PaperLine line : lines.subList(at + 1, lines.size())) {
            if (line.row() != row) {
                break;
            }
            entries.add(line.printed());
        }
        return entries;
    }

    /** Where the longest title ends that begins at an index of a text and that the contents say too; 0 without one. */
    public static int said(String contents, String text, int from) {
        if (contents.isEmpty()) {
            return 0;
        }
        int longest = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int to = from + FEWEST_LETTERS; to <= limit; to++) {
            if (to < text.length() && text.charAt(to) != ' ') {
                continue;
            }
            String words = text.substring(from, to).toLowerCase(Locale.ROOT);
            int at = contents.indexOf(words);
            if (at < 0) {
                break;
            }
            boolean begins = at == 0 || contents.charAt(at - 1) == ' ';
            boolean ends =
                    at + words.length() == contents.length() || " .".indexOf(contents.charAt(at + words.length())) >= 0;
            // The contents may go on with another title: below a title the text begins with a capital.
            boolean goesOn = to + 1 < text.length() && Character.isLowerCase(text.codePointAt(to + 1));
            if (begins && ends && !goesOn) {
                longest = to;
            }
        }
        return longest;
    }

    /** The contents as they are kept: the lines as printed; where they lost their breaks, an entry from each capital on. */
    public static List<String> kept(List<PaperLine> lines) {
        boolean flat = lines.stream().anyMatch(line -> line.kind() == PaperLine.Kind.ROW);
        if (!flat) {
            return lines.stream().map(PaperLine::printed).toList();
        }
        String all = lines.stream()
                .map(line -> line.printed().replace(NOT_PRINTED, ""))
                .collect(Collectors.joining(" "));
        return Arrays.stream(BETWEEN.split(all))
                .flatMap(entry -> Arrays.stream(CAPITALS.split(entry)))
                .toList();
    }
}
