package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.Figure;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Counts in running text: "34 ansøgninger", "ca. 40 nye boliger", "tre adresser". In words up to twelve only things count, since "to
 * måder" and "tre uger" are no figures, and all only where a word stands before them behind which something is counted: "bilag 2 viser" and "lokalplan 350 omfatter" name and count nothing.
 */
public final class CountWords {

    private static final String ABOUT =
            "(?:[Cc]a\\.|[Cc]irka|[Oo]mkring|[Kk]nap|[Mm]indst|[Hh]øjst|[Gg]odt|[Oo]p til|[Ii]ndtil|[Nn]æsten)";

    /** Words behind which something is counted; behind most nouns a number is a name. */
    private static final String COUNTING =
            "er|var|har|havde|får|fik|på|i|med|af|for|fra|de|der|alle|hos|og|eller|samt|til|over|under"
                    + "|holde|holder|hver|yderligere|alt|om|inden|efter|kommer|kom|giver|gav|dag|omfatter|rummer|indeholder|tæller|udgør"
                    + "|opføre|opføres|bygge|bygges|rive|etablere|etableres|oprette|oprettes|opstille|opstilles|sætter|afholdt|holdt"
                    + "|modtaget|modtog|indkommet|kommet|været|blevet|kører|anslået|registreret|brugt|fordi|at|mere end|mindre end|flere end|færre end";

    private static final String BEFORE =
            "(?:^|(?<=[(:] )|(?<=[.!?] )(?<!\\bca\\. )|(?<=\\b(?:" + COUNTING + ") )|(?=" + ABOUT + " ))";

    private static final String PLURAL = "(?:(?:nye|økonomiske|ekstra|nuværende|eksisterende|almene|private) )?(?!"
            + NoCount.WORDS + ")(?:\\p{Ll}{2,}(?:er|ere|e|ers|svar)|år|mål|svar|børn|hold|stk|liter|timer)";

    private static final String MEASURE = "(?:m2|m²|kvm|km|ha|hektar|meter|årsværk)";

    private static final String IN_WORDS =
            "(?:" + NumberStarts.NUMBER_IN_WORDS + ") (?!" + NoCount.IN_WORDS + ")" + PLURAL;

    private static final QuickPattern COUNT =
            QuickPattern.compile("(?<!\\d af )(?<!\\d ud af )" + BEFORE + "(?<count>(?:" + ABOUT + " )?(?:" + IN_WORDS
                    + "|(?!(?:19|20)\\d{2}\\b)"
                    + "(?:(?:[2-9]|[1-9]\\d{1,3}|[1-9]\\d{0,2}(?:\\.\\d{3})+) " + PLURAL
                    + "|(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,4})(?:,\\d{1,2})? ?" + MEASURE + ")))(?![\\p{L}-])");

    private static final QuickPattern YEAR = QuickPattern.compile("\\b[iI] (20\\d{2})(?![\\d-])");

    private CountWords() {}

    /** The counts of a text, in their order. */
    public static List<Figure> in(String text) {
        return in(FigureSentences.of(text));
    }

    static List<Figure> in(List<String> sentences) {
        List<Figure> figures = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> counts = new ArrayList<>();
            Matcher count = COUNT.matcher(sentence);
            NumberStarts starts = new NumberStarts(count, sentence);
            while (starts.find()) {
                counts.add(count.group("count"));
            }
            if (counts.isEmpty()) {
                continue;
            }
            Matcher year = YEAR.matcher(sentence);
            String alone = year.find() ? year.group(1) : "";
            boolean one = !alone.isEmpty() && !year.find();
            for (String printed : counts) {
                var figure = Figure.builder().count(Count.of(printed));
                if (one) {
                    figure.period(ImpreciseDate.of(alone));
                }
                figures.add(figure.build());
            }
        }
        return figures;
    }

    /** Words that end as plurals do and are none. */
    private static final class NoCount {

        private static final String IN_WORDS =
                "(?:måder|gange|dele|\\p{L}+dele|ting|uger|måneder|dage|år|timer|minutter|forskellige|slags|ønsker|mener|finder|stemmer|deltager|første|sidste|næste|parter|typer|former|\\p{Ll}+(?:ende|ede|ske|ige|øse|ive))\\b";

        private static final String WORDS =
                "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|procent|kroner|eller|efter|under|over|som|ikke|denne|dette|disse|alle|hele|begge|mere|flere|færre|skriver|viser|siger|bliver|skal|kommer|sker|tre|fire|indstilles|anbefales|godkendes|drøftes|udgår|nye|ekstra|andre|øvrige|største|dyreste|mindre|større)\\b";

        private NoCount() {}
    }
}
