package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a sentence says that the group may not do, a line each: "Udvalget kan ikke indgå aftaler eller disponere over midler" tells two
 * things, each with its verb, and so does "Rådet kan ikke indgå aftaler og behandler ikke klager".
 */
final class MayNot {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Whom the paper sets up, or the work that it is of. */
    static final String SUBJECT = "(?:" + GroupWords.GROUP
            + "|projektet|programmet|analysen|arbejdet|task ?forcen|udvalgene|styregruppen|projektgruppen)";

    /** A sign of a sentence, also the stop of a number or of a short word. */
    static final String ANY =
            "(?:[^.]|\\.(?=[\\d,])|(?<=\\d)\\.(?= \\p{L})|(?<=\\b(?:kr|pr|ca|mio|mia|stk|nr|pkt|bl|jf|m|a))\\.)";

    /** Verbs as they stand behind another: "godkende", "ændre"; no adjective, which may end so too. */
    static final String INFINITIVE =
            "(?:(?!(?:flere|senere|tidligere|yderligere|nærmere|højere|lavere|større|bedre|videre)\\b)\\p{Ll}{3,}ere|(?:ud|op|ned|til|fra|på|i|ind|over|af|fast|frem|fore|be|ved|an|igang|iværk)?(?:gå|lukke|flytte|ændre|bevilge|lægge|holde|sætte|give|købe|sælge|gøre|slutte|tage|vise|pege|bruge|kende|dele|tale|føre|samle|bygge|ansætte|forpligte|fravige|behandle|forhandle|skride|ophæve|oprette|rette|lave|binde|sige|træffe|afgøre|kræve|betale|stille|danne))";

    /** "Udvalget kan ikke træffe beslutning om ændringer af planen". */
    private static final QuickPattern DECIDE = QuickPattern.compile(
            "(?<!\\p{L})(?:kan|må) (?:dog )?ikke (træffe (?:afgørelser?|beslutning(?:er)?) om [^.;]{4,120})", FLAGS);

    private static final QuickPattern AND_NOT = QuickPattern.compile(
            "(?:kan|må) ikke (træffe (?:afgørelser|beslutninger)(?: i [^.,]{4,60})?) og behandler ikke ([^.,]{4,80})");

    private static final String VERB =
            "(?!(?:være|have|få|bestå|blive|træffe|overstige|ske)\\b)(?<verb>\\p{Ll}+[eå](?: sig)?) ";

    /** With the verb where it is more than to deal with something. */
    private static final QuickPattern MAY_NOT = QuickPattern.compile(
            "^(?:.{3,60}? (?:behandler ikke|(?:kan|skal|må) (?:dog )?ikke (?<deals>behandle|tage stilling til|beskæftige sig med|fungere som)|tager ikke stilling til) (?<matter>"
                    + ANY + "{4,160}?)|"
                    + SUBJECT + " (?:kan|skal|må) (?:dog |derimod |heller )?ikke " + VERB
                    + "(?<what>" + ANY
                    + "{4,200}?))(?:, men .*|,? (?:og|da|for) (?:det |den )?(?:har|gør|er)\\b.*)?\\.?$",
            FLAGS);

    /** The same of the group that the sentence before is about. */
    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "^(?:det|den|de) (?:kan|skal|må) (?:dog |derimod |heller )?ikke " + VERB + "(?<what>" + ANY
                    + "{4,200}?)(?:, men .*|, (?:da|for) (?:det |den )?(?:har|gør|er)\\b.*)?\\.?$",
            FLAGS);

    /** "Enkeltsager kan rådet ikke behandle": what it is about stands before whom it is said of. */
    private static final QuickPattern MATTER_FIRST = QuickPattern.compile(
            "^(?!(?:det|den|de|her|der|dog|derfor) )\\p{L}[^.,:]{3,100} (?:kan|må|skal) " + SUBJECT
                    + " (?:derimod |dog )?ikke (?:behandle|tage stilling til|beskæftige sig med|gå ind i|blande sig i|drøfte)[^.]{0,60}\\.?$",
            FLAGS);

    private static final QuickPattern SUBJECT_FIRST = QuickPattern.compile(SUBJECT + "(?!\\p{L})", FLAGS);

    private static final QuickPattern DECIDES_NOTHING =
            QuickPattern.compile(SUBJECT + " træffer ikke beslutninger\\.?", FLAGS);

    /** "Løn er ikke en del af opgaven". */
    private static final QuickPattern NO_PART = QuickPattern.compile(
            "^.{3,120}? (?:er (?:derfor |dog )?ikke (?:en del af|omfattet af)|indgår ikke i|hører ikke (?:under|med til)|ligger uden for|falder uden for) (?:opgaven|kommissoriet|arbejdet|undersøgelsen|analysen|projektet|(?:\\p{L}+s )(?:opgave|arbejde|kompetence|beslutningskompetence|kommissorium)r?)\\.?$",
            FLAGS);

    /** "Det kan selv holde møder, men det kan ikke indgå aftaler". */
    private static final QuickPattern BUT_NOT = QuickPattern.compile(
            ", men (?:det |den |rådet |udvalget |gruppen )?(?:kan|må) (?:dog )?ikke " + VERB + "(?<what>" + ANY
                    + "{4,200}?)\\.?$",
            FLAGS);

    /** Where a further thing begins that is as little allowed. */
    private static final QuickPattern FURTHER =
            QuickPattern.compile(",? (?:og|eller) (?:(?:det|den|de) )?(?:kan|skal|må) (?:heller )?ikke | eller (?="
                    + INFINITIVE + " \\p{L}{2,})");

    /** The same, told as what it does not do: "og det behandler ikke klager"; what is no verb of doing forbids nothing. */
    private static final QuickPattern NOR_DOES = QuickPattern.compile(
            ",? og (?:(?:det|den|de) )?(?<verb>(?!(?:omfatte|gælde|ske|kræve|koste|betyde|findes|medføre)r)\\p{Ll}{3,}e)r (?:heller )?ikke (?=\\p{L}{3,})");

    private MayNot() {}

    /**
     * What a sentence says to be forbidden; empty where it forbids nothing.
     *
     * @param goesOn whether the sentence before is about the group, so that "det" is
     */
    static List<String> in(String text, boolean goesOn) {
        Matcher both = AND_NOT.matcher(text);
        if (both.find()) {
            return List.of(both.group(1), both.group(2));
        }
        Matcher decide = DECIDE.matcher(text);
        if (decide.find()) {
            return parts(decide.group(1));
        }
        Matcher not = MAY_NOT.matcher(text);
        if (not.matches()) {
            boolean wide = not.group("matter") != null;
            String verb = wide ? not.group("deals") : not.group("verb");
            return parts((verb == null ? "" : verb + " ") + not.group(wide ? "matter" : "what"));
        }
        Matcher on = GOES_ON.matcher(text);
        if (goesOn && on.matches()) {
            return parts(on.group("verb") + " " + on.group("what"));
        }
        Matcher but = BUT_NOT.matcher(text);
        if ((goesOn || SUBJECT_FIRST.lookingAt(text)) && but.find()) {
            return parts(but.group("verb") + " " + but.group("what"));
        }
        if (DECIDES_NOTHING.matches(text)) {
            return List.of("træffe beslutninger");
        }
        return NO_PART.matches(text) || MATTER_FIRST.matches(text) ? List.of(text) : List.of();
    }

    /** Whether a sentence forbids what is told of by itself. */
    static boolean matches(String text) {
        return MAY_NOT.matches(text) || MATTER_FIRST.matches(text);
    }

    private static List<String> parts(String forbidden) {
        Matcher nor = NOR_DOES.matcher(forbidden);
        if (nor.find()) {
            String further = nor.group("verb") + " " + forbidden.substring(nor.end());
            return Stream.concat(parts(forbidden.substring(0, nor.start())).stream(), parts(further).stream())
                    .toList();
        }
        return Stream.of(FURTHER.split(forbidden)).map(String::strip).toList();
    }
}
