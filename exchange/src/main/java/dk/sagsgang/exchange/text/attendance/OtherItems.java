package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.NameList;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Sentences under one item that say who was away from other items, came or left there, each by its number: "Bo Lund deltog ikke under
 * punkterne 12-15", "Bo Lund forlod mødet kl. 17.30 efter behandlingen af punkt 8".
 */
public final class OtherItems {

    private static final int MOST = 60;

    private static final String NUMBERS =
            "(?:behandling(?:en)? af )?(?:dagsordens ?)?(?:punkt(?:erne|et)?|pkt\\.?|sag(?:erne|en)?)\\.?(?: nr\\.?)? "
                    + "(?<numbers>\\d{1,3}(?:(?:, ?| og |, og | samt | ?[-\u2013] ?| til )\\d{1,3}){0,9})(?!\\d)"
                    + "(?:[,:]? ?[\"\u201d\u201c\u00bb][^\"\u201d\u201c\u00ab]{1,200}[\"\u201d\u201c\u00ab])?";

    private static final String WHY =
            "(?:,? (?:på grund af|grundet|pga\\.?|som følge af) (?<why>inhabilitet|" + NameList.REASONS + "))?";

    private static final QuickPattern AWAY = QuickPattern.compile(
            "^(?<names>.{3,200}?) (?:(?:deltog|deltager) (?:derfor )?ikke|(?:var|er) (?<how>fraværende|ikke til ?stede|inhabile?)) "
                    + "(?:i|under|ved|på|til|fra) " + NUMBERS + WHY + "\\.?$");

    private static final QuickPattern COMES_OR_GOES = QuickPattern.compile(
            "^(?<names>.{3,200}?) (?:(?<came>ankom|kom|tiltrådte)|(?:forlod|gik(?: fra)?)) ?(?:til )?(?:mødet|lokalet)?"
                    + "(?:,? ?kl\\. ?(?<time>\\d{1,2}[.:]\\d{2}))?(?:,? (?<when>før|inden|under|ved|efter|efter afslutningen af) "
                    + NUMBERS + ")" + WHY + "\\.?$");

    private static final QuickPattern RANGE = QuickPattern.compile("(\\d{1,3})(?: ?(?:[-\u2013]|til) ?(\\d{1,3}))?");

    private OtherItems() {}

    /** Of whom a sentence says it, each with the numbers of the items; none where it says something else. */
    public static List<Presence> read(String line, SourcePlace place) {
        if (line.length() > 400 || line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        Matcher away = AWAY.matcher(line);
        if (away.matches()) {
            String why = away.group("why") == null ? "" : away.group("why");
            String how = away.group("how") == null ? "" : away.group("how");
            Presence.Kind kind =
                    Presence.Kind.away(why.startsWith("inhabil") || how.startsWith("inhabil") ? "inhabil" : "");
            boolean reason = !why.isEmpty() && kind == Presence.Kind.ABSENT;
            return at(NamedPresences.of(away.group("names"), kind, how.isEmpty() ? why : how, place), away).stream()
                    .map(each -> reason ? each.because(why) : each)
                    .toList();
        }
        Matcher moved = COMES_OR_GOES.matcher(line);
        if (!moved.matches()) {
            return List.of();
        }
        boolean after = moved.group("when").startsWith("efter");
        Presence.Kind kind = moved.group("came") != null
                ? (after ? Presence.Kind.ARRIVED_AFTER : Presence.Kind.ARRIVED)
                : (after ? Presence.Kind.LEFT_AFTER : Presence.Kind.LEFT);
        Optional<LocalTime> time = Optional.ofNullable(moved.group("time")).flatMap(Danish::time);
        return at(NamedPresences.of(moved.group("names"), kind, "", place), moved).stream()
                .map(each -> each.at(time))
                .toList();
    }

    private static List<Presence> at(Optional<List<Presence>> presences, Matcher said) {
        List<String> numbers = numbers(said.group("numbers"));
        return presences.orElse(List.of()).stream()
                .map(each -> each.inItems(numbers))
                .toList();
    }

    private static List<String> numbers(String printed) {
        List<String> numbers = new ArrayList<>();
        Matcher range = RANGE.matcher(printed);
        while (range.find()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            for (int n = from; n <= to && numbers.size() < MOST; n++) {
                numbers.add(Integer.toString(n));
            }
        }
        return numbers;
    }
}
