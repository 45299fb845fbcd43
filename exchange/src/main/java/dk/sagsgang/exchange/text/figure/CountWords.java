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

    static final String ABOUT =
            "(?:[Cc]a\\.|[Cc]irka|[Oo]mkring|[Kk]nap|[Mm]indst|[Hh]øjst|[Gg]odt|[Oo]p til|[Ii]ndtil|[Nn]æsten|[Mm]ere end)";

    /** Words behind which something is counted; behind most nouns a number is a name. */
    private static final String COUNTING =
            "er|var|være|har|havde|får|fik|på|i|med|af|for|fra|de|der|alle|hos|og|eller|samt|til|over|under"
                    + "|holde|holder|hver|yderligere|alt|om|inden|efter|kommer|kom|giver|gav|dag|omfatter|rummer|indeholder|tæller|udgør"
                    + "|opføre|bygge|bygger|rive|etablere|oprette|opretter|opstille|sætter|sætte"
                    + "|kører|fordi|at|mere end|mindre end|flere end|færre end"
                    + "|rådgiver|dækker|driver|ejer|bruger|samler|huser|repræsenterer|kræver|sparer|berører|behandler|betjener"
                    + "|beskæftiger|skaber|foreslår|afholder|afholde|ansætter|ansætte|nedlægger|nedlægge|flytter|flytte|køber|sælger"
                    + "|planter|plante|laver|søger|finder|finde|ønsker|vælger|vælge|udpeger|udpege|gennemgår|gennemgik|søgte|fandt|vandt"
                    + "|afprøve|undersøge|hjælpe|automatisere|foreslå|mangler|deltog|blev|bliver|hvor|godt"
                    + "|afsat|ansat|solgt|købt|valgt|anmeldt|indsendt|nedlagt|ansøgt|planlagt|afholdt|holdt|søgt|givet|brugt"
                    + "|\\p{Ll}{2,12}(?:[^d]et|ede|[^n]es)";

    private static final String BEFORE =
            "(?:^|(?<=[(:] )|(?<=[.!?] )(?<!\\b(?:ca|stk|nr|pkt|kap|kl|pr|bl|kr|jf|d)\\. )|(?<=\\b(?:" + COUNTING
                    + ") )|(?=" + ABOUT + " ))";

    private static final String ADJECTIVE =
            "(?:(?:ekstra|nuværende|eksisterende|flere|færre|(?!(?:første|sidste|næste|eneste|samme|ene|halve|hele|gange|dage|timer|måneder|gerne|\\p{Ll}+ere) )\\p{Ll}{2,}e) )?";

    private static final String PLURAL =
            "(?:\\p{Ll}{2,}(?:er|ere|e|ers|svar|forløb|tiltag|forslag)|[\\p{Ll}-]+pladser|mål|svar|børn|hold|uheld|forsøg|stk|liter|timer|dages|ugers|måneders)";

    private static final String MEASURE = "(?:m2|m²|kvm|km/t|km|ha|hektar|meter|m|årsværk)";

    private static final String NUMBER = "(?!(?:19|20)\\d{2}\\b)(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,3})";

    private static final String IN_WORDS = "(?:" + NumberStarts.NUMBER_IN_WORDS + ") " + ADJECTIVE + "(?!"
            + NoCount.IN_WORDS + "|" + NoCount.WORDS + ")" + PLURAL;

    private static final QuickPattern COUNT =
            QuickPattern.compile("(?<!\\d af )(?<! ud af )(?<!\\b(?:alderen|fyldt|fylder|mellem) )" + BEFORE
                    + "(?<count>(?:" + ABOUT + " )?(?:" + IN_WORDS
                    + "|(?!(?:19|20)\\d{2}\\b)"
                    + "(?:(?:[2-9]|[1-9]\\d{1,3}|[1-9]\\d{0,2}(?:\\.\\d{3})+) " + ADJECTIVE + "(?!" + NoCount.WORDS
                    + ")" + PLURAL
                    + "|(?:[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,4})(?:,\\d{1,2})? ?" + MEASURE + ")))(?![\\p{L}-])");

    /** "faldet fra 142 i 2017 til 113 borgere". */
    private static final QuickPattern CHANGED = QuickPattern.compile(
            "(?:steget|faldet|vokset|øget|ændret|udvidet|nedbragt|reduceret|stiger|falder|vokser|øges|ændres|udvides|reduceres|faldt|steg|voksede) fra (?<from>"
                    + NUMBER + ") (?:i (?:19|20)\\d{2} )?til (?<count>(?:" + ABOUT + " )?" + NUMBER + "(?: (?!"
                    + NoCount.WORDS + ")"
                    + PLURAL + ")?)(?![\\p{L}\\d%-]| ?(?:kr|mio|mia|pct|procent|%)|,\\d)");

    private static final int BESIDE = 60;

    private CountWords() {}

    /** The counts of a text, in their order. */
    public static List<Figure> in(String text) {
        return in(FigureSentences.of(text));
    }

    static List<Figure> in(List<String> sentences) {
        List<Figure> figures = new ArrayList<>();
        for (String sentence : sentences) {
            List<Figure> counts = new ArrayList<>(changed(sentence));
            Matcher count = COUNT.matcher(sentence);
            NumberStarts starts = new NumberStarts(count, sentence);
            while (starts.find()) {
                counts.add(figure(count, sentence));
            }
            String year = counts.isEmpty() ? "" : FigurePeriod.alone(sentence);
            counts.stream()
                    .distinct()
                    .forEach(each -> figures.add(
                            year.isEmpty() || each.period().isPresent()
                                    ? each
                                    : each.withPeriod(ImpreciseDate.of(year))));
        }
        return figures;
    }

    private static List<Figure> changed(String sentence) {
        Matcher changed = CHANGED.matcher(sentence);
        return changed.find()
                ? List.of(
                        Figure.builder().count(Count.of(changed.group("from"))).build(), figure(changed, sentence))
                : List.of();
    }

    private static Figure figure(Matcher matcher, String sentence) {
        String behind =
                sentence.substring(matcher.end("count"), Math.min(sentence.length(), matcher.end("count") + BESIDE));
        return Figure.builder()
                .count(Count.of(matcher.group("count")))
                .basis(FigureBasis.behind(behind))
                .build();
    }

    /** Words that end as plurals do and are none. */
    private static final class NoCount {

        private static final String IN_WORDS =
                "(?:måder|gange|dele|\\p{L}+dele|ting|uger|måneder|dage|år|timer|minutter|forskellige|slags|ønsker|mener|finder|stemmer|deltager|senere|tidligere|første|sidste|næste|parter|typer|former|\\p{Ll}+(?:ende|ede|ske|ige|øse|ive))\\b";

        private static final String WORDS =
                "(?:senere|tidligere|sidste|første|næste|seneste|gerne|ville|skulle|kunne|åbne|store|små|gange|møder (?:om|årligt|hvert)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|procent|kroner|eller|efter|under|over|som|ikke|denne|dette|disse|alle|hele|begge|mere|flere|færre|skriver|viser|siger|bliver|skal|kommer|sker|tre|fire|indstilles|anbefales|godkendes|drøftes|udgår|nye|ekstra|andre|øvrige|største|dyreste|mindre|større)\\b";

        private NoCount() {}
    }
}
