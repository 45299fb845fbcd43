package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a site prints above the title of a page: its motto, its menu, the names of its sister sites. Its words come back in no text of
 * the page, as those of a title do: above "Ny struktur i Greve Kommune" and a text about Greve stands "I folkets tjeneste".
 */
public final class SiteLines {

    private static final QuickPattern PROSE = QuickPattern.compile(
            "(?:\\S+ ){5}.*[.:?]|(?=.*(?<![\\p{L}-])(?:og|i|af|er|til|på|med|der|som|en|et|den|at|for)(?![\\p{L}-])).{100,}");

    /** A line that leads to another page or a file: "Hent organisationsdiagram (pdf)". */
    private static final QuickPattern LINK = QuickPattern.compile(
            "(?:Hent|Se|Download|Åbn|Find) [^.]{0,70}(?:diagram(?:met)?|organisationsplan(?:en)?|pdf|vindue)(?![\\p{L}-])[^.]{0,40}|Læs (?:mere )?om [^.:]{3,50}\\.?|(?:Læs|Se) (?:mere|også)");

    /** What stands below the picture at the top: "Ledelsen skal være slankere. Arkivfoto: Ida Holk". */
    private static final QuickPattern CAPTION =
            QuickPattern.compile(".{0,400}(?:[Ff]oto|[Pp]ressebillede)(?::? [^.]{0,40}|[ .])?");

    /** Where a page stands in its site: "Forside / Om kommunen / Organisation", "Intranet > Nyheder". */
    private static final QuickPattern PATH = QuickPattern.compile(
            "(?:Forside|Hjem|Intra(?:net(?:tet)?)?|Du er her:?.{0,20}?|Start(?:side)?|Borger|Om kommunen|Kommunen)(?: ?(?:>|/|\u00bb|\u203a|\\|) ?\\p{Lu}[^>/|.]{2,50}){1,6}");

    private static final QuickPattern MUNICIPALITY =
            QuickPattern.compile("(?:Velkommen til )?\\p{Lu}[\\p{L}-]+ [Kk]ommune");

    /** What a paper of an organisation is called, which no site has above its pages. */
    private static final QuickPattern TITLE = QuickPattern.compile(
            "(?:(?:Forslag|Oplæg) til |Ny (?:organis|ledelses|struktur)|(?:Organisations(?:plan|model)|Styringsmodel|Administrationsgrundlag)(?:len|en|et)? (?:for|i) |Organisering(?:en)? af |(?:Justering|Ændring|Omlægning) af |Spørgsmål og svar om )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WORD = QuickPattern.compile("[^\\p{L}]+");

    /** Words that every site has, and every text. */
    private static final Set<String> COMMON = Set.of("kommune", "kommunen", "borger", "borgere", "erhverv", "politik");

    /** How the nouns for units begin. */
    private static final List<String> UNITS =
            List.of("afdel", "forvalt", "sektion", "sekreta", "cent", "stab", "team", "enhed", "kontor");

    private static final int LONGEST_NAME = 60;

    private static final int MOST = 25;

    private static final int SHORTEST_WORD = 5;

    private static final int BEGINNING = 7;

    private SiteLines() {}

    /** The lines from the title on; all of them where the first is of the page. */
    public static List<PaperLine> without(List<PaperLine> all) {
        List<PaperLine> lines = all.stream()
                .filter(line -> !LINK.matches(line.text()) && !PATH.matches(line.text()))
                .dropWhile(line -> CAPTION.matches(line.text()))
                .toList();
        int text = 0;
        while (text < lines.size() && !PROSE.matches(lines.get(text).text())) {
            text++;
        }
        if (text == 0 || text > MOST || text == lines.size() || mark(lines.get(0))) {
            return lines;
        }
        Set<String> told = words(lines.subList(text, lines.size()));
        for (int i = 0; i < text; i++) {
            boolean alone = i == 0
                    || lines.get(i).gap()
                    || i + 1 < lines.size() && lines.get(i + 1).gap();
            if (!mark(lines.get(i)) && alone && topic(lines.get(i), told)) {
                int title = i;
                return IntStream.range(0, lines.size())
                        .filter(at -> at >= title
                                || OrganisationHead.day(lines.get(at).text())
                                || OrganisationHead.caseNumber(lines.get(at).text()))
                        .mapToObj(lines::get)
                        .toList();
            }
        }
        return lines;
    }

    private static boolean mark(PaperLine line) {
        return !line.mark().isEmpty();
    }

    /** Whether a line has a word of the text below. */
    private static boolean topic(PaperLine line, Set<String> told) {
        return TITLE.lookingAt(line.text())
                || !MUNICIPALITY.matches(line.text())
                        && (words(List.of(line)).stream()
                                        .anyMatch(word -> !COMMON.contains(word) && told.contains(word))
                                || noun(FoldedWords.folded(line.text()), told));
    }

    /** "Skoleafdelingen" above "Afdelingen har 45 medarbejdere": the text goes on with the noun of the name. */
    private static boolean noun(String name, Set<String> told) {
        return name.length() < LONGEST_NAME
                && UNITS.stream()
                        .filter(name::contains)
                        .anyMatch(noun -> told.stream().anyMatch(word -> word.startsWith(noun)));
    }

    /** The long words of lines, each by its beginning, so that its endings do not count. */
    private static Set<String> words(List<PaperLine> lines) {
        Set<String> words = new HashSet<>();
        for (PaperLine line : lines) {
            for (String word : WORD.split(FoldedWords.folded(line.text()))) {
                if (word.length() >= SHORTEST_WORD) {
                    words.add(word.substring(0, Math.min(BEGINNING, word.length())));
                }
            }
        }
        return words;
    }
}
