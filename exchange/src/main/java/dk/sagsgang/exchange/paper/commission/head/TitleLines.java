package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the title of a commission among the lines of its head. */
public final class TitleLines {

    private static final QuickPattern TITLE_WORDS = QuickPattern.compile(
            "(?:\\p{L}*kommissori(?:um|et|er(?:ne)?)|vedtægt(?:er)?|forretningsorden|projektaftale|projektbeskrivelse|projektgrundlag|projektkontrakt|projektplan|programbeskrivelse|programgrundlag|programaftale|projektinitieringsdokument|opgavebeskrivelse|opdragsbeskrivelse|mandatbrev|opdragsbrev|opdragspapir|opdragsnotat|projektmandat|bestillingsnotat)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NO_TITLE = QuickPattern.compile(
            "(?!(?i:" + TITLE_WORDS.pattern()
                    + ") for ).*[.] ?$|(?:Jf\\.|Se|Læs|Hent|Find|I henhold til|I medfør af|Efter|Med hjemmel i) .*|.*:$|.*\\b(?:godkendte|fastsættes|findes|afholder|fremgår)\\b.*");

    private static final QuickPattern ON_SOMETHING = QuickPattern.compile(
            "(?:kommissorium|vedtægt(?:er)?|forretningsorden) (?:for|om|vedrørende) \\p{L}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An element of a list, and no title. */
    private static final QuickPattern BULLET = QuickPattern.compile("[\u2022\u00b7*\u25aa\u25cf\u2013-] ");

    /** "Kommissorium for det Grønne Udvalg": the title that names its body. */
    static final QuickPattern OF_BODY = QuickPattern.compile(
            "(?i:kommissori(?:um|et)|vedtægt(?:er(?:ne)?|en)?|forretningsorden(?:en)?)(?: \\d{4})? for (?:det )?((?:\\p{Lu}[\\p{L}.-]*|§ ?17)[^,:(]{0,70})");

    /** "Vestby Seniorråds vedtægter": whose it is says more than that it is one. */
    private static final QuickPattern WHOSE =
            QuickPattern.compile("\\p{Lu}[\\p{L} -]{4,70}s (?i:" + TITLE_WORDS.pattern() + ")");

    private TitleLines() {}

    /** Whether a line may be the title. */
    static boolean is(String text) {
        return text.length() <= 200
                && !BULLET.lookingAt(text)
                && TITLE_WORDS.find(text)
                && !HeadingLines.sentence(text)
                && !NO_TITLE.matches(text);
    }

    /** Whether a line says what kind of paper it is and nothing else: it heads what follows, and holds nothing itself. */
    public static boolean kindOfPaper(String text) {
        return TITLE_WORDS.matches(text);
    }

    /** Whether a text says of what it is the paper where the title so far does not, or is a part of it. */
    static boolean better(String text, String title) {
        return (OF_BODY.find(text) && !OF_BODY.find(title))
                || (TITLE_WORDS.matches(title) && (ON_SOMETHING.lookingAt(text) || WHOSE.matches(text)))
                || (text.length() > 20 && title.length() > text.length() && title.endsWith(text));
    }

    /** Where in a line the words begin that may be the title; -1 where there are none. */
    static int in(String text) {
        Matcher of = ON_SOMETHING.matcher(text);
        if (of.find()) {
            return of.start();
        }
        Matcher words = TITLE_WORDS.matcher(text);
        return words.find() ? words.start() : -1;
    }
}
