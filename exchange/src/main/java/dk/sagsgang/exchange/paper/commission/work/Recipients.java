package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bodies that a sentence names, and those among them that something goes to. */
public final class Recipients {

    private static final String WORD = "[\\p{L}]+";

    /** A name: the words before it that a hyphen or a determiner binds to it, and the noun that says what it is. */
    static final String NAME = "(?:(?:[Dd]en|[Dd]et|[Dd]e) (?:(?!(?:\\p{L}+es|i|til|af|om|for|er|har|skal)(?!\\p{L}))"
            + WORD + " ){0,2}?)?(?:" + WORD
            + "-,? ?(?:og |& )?){0,3}(?:" + WORD
            + " & )?(?:(?:[Uu]dvalget|[Rr]ådet|[Nn]ævnet) for (?:\\p{Lu}[\\p{L}-]*(?:,| og| &)? ?){1,5}"
            + "|[\\p{L}-]*(?:udvalg(?:et|ene)?|byråd(?:et)?|rådet|bestyrelsen|borgerrepræsentationen|magistraten|styregruppen?|følgegruppen|arbejdsgruppen|direktion(?:en|erne)|chefgruppen|ministeriet|regionsrådet|task ?forcen|brugergruppen|projektgruppen|(?:byråd|elevråd|forældreråd|lokalråd)(?:ene)?|(?:kommunal|skole|brugerråds|center|havne|institutions|forældre)?bestyrelser(?:ne)?|direktioner)|"
            + WORD
            + "-MED(?:-udvalg(?:et)?)?|HMU|MED-udvalget)(?!\\p{L})";

    private static final QuickPattern ANY =
            QuickPattern.compile("(?<![\\p{L}-])(" + NAME + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern BEFORE = QuickPattern.compile(
            "(?:(?<!\\p{L})(?:til|for|giver|give|orienterer|orientere|sender|forelægges|fremlægges|orienteres|får|modtager)|, ?|(?<!-) og|(?<!-) samt)(?: \\p{L}+s)?(?: både)? $",
            Pattern.CASE_INSENSITIVE);

    /** What somebody does who is reported to. */
    private static final QuickPattern GETS = QuickPattern.compile(
            " (?:får|modtager|orienteres|informeres|præsenteres for|holdes orienteret|holdes løbende orienteret)(?!\\p{L})");

    /** Words for the group whose paper it is. */
    private static final Set<String> ITSELF = Set.of("udvalget", "rådet", "udvalg", "arbejdsgruppen", "råd");

    private Recipients() {}

    /**
     * A body where it is named.
     *
     * @param start where the name begins
     * @param end where it ends
     * @param body the body
     */
    record Named(int start, int end, Body body) {}

    /** The bodies that a sentence names, but for the group itself, in printed order, each once. */
    public static List<Body> bodies(String sentence) {
        return named(sentence).stream().map(Named::body).distinct().toList();
    }

    /** All bodies that are named, but for the group itself. */
    static List<Named> named(String text) {
        List<Named> all = new ArrayList<>();
        Matcher name = ANY.matcher(text);
        while (name.find()) {
            String printed = name.group(1).strip();
            if (!ITSELF.contains(FoldedWords.folded(printed))) {
                all.add(new Named(name.start(), name.start() + printed.length(), body(printed)));
            }
        }
        return all;
    }

    /** "på økonomiudvalgets møde": whoever meets there gets it. */
    private static final QuickPattern AT_MEETING = QuickPattern.compile(
            "(?<=(?:på|i) )([\\p{L}-]*(?:udvalget|rådet|bestyrelsen|direktionen|styregruppen))s (?:\\p{L}+ )?møde(?:r|rne|t)?(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Those that something is given, sent or laid before; one behind another by "og" goes with it. */
    static List<Named> in(String text) {
        List<Named> to = new ArrayList<>();
        int last = -1;
        for (Named each : named(text)) {
            String before = text.substring(0, each.start());
            boolean joined = before.matches("(?s).*(?:,| og| samt) $") || before.endsWith(" og til ");
            boolean subject = before.isBlank() && GETS.lookingAt(text.substring(each.end()));
            boolean follows = last >= 0 && each.start() - last <= 9;
            if (subject || each.start() > 0 && BEFORE.find(before) && (!joined || follows)) {
                to.add(each);
                last = each.end();
            }
        }
        Matcher meeting = AT_MEETING.matcher(text);
        while (to.isEmpty() && meeting.find()) {
            if (!ITSELF.contains(FoldedWords.folded(meeting.group(1)))) {
                to.add(new Named(meeting.start(1), meeting.end(1), body(meeting.group(1))));
            }
        }
        return to;
    }

    private static final QuickPattern WORKS_COUNCIL =
            QuickPattern.compile(".*-MED(?:-udvalg(?:et)?)?|HMU|MED-udvalget", Pattern.CASE_INSENSITIVE);

    private static Body body(String printed) {
        Body body = BodyWords.kinded(printed);
        if (WORKS_COUNCIL.matches(printed)) {
            return body.withKind(BodyKind.WORKS_COUNCIL);
        }
        String folded = FoldedWords.folded(printed);
        return body.kind().isEmpty() && folded.matches(".*styregruppen?")
                ? body.withKind(BodyKind.STEERING_GROUP)
                : body;
    }
}
