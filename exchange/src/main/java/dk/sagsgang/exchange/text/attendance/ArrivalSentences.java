package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Danish;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sentences that say who came or left, and when: "Bo Lund forlod mødet kl. 17.30 efter behandlingen af punktet". */
final class ArrivalSentences {

    private static final QuickPattern COMES_OR_GOES = QuickPattern.compile(
            "^(.{3,200}?) (?:(?<came>ankom|kom|tiltrådte)|(?<left>forlod|gik fra)) (?:til )?(?:mødet|lokalet)?"
                    + "(?:,? ?kl\\. ?(?<time>\\d{1,2}[.:]\\d{2}))?(?:,? (?<when>før|inden|under|ved|efter|efter afslutningen af) "
                    + AttendedMatter.WORDS + ")\\.?$");

    private ArrivalSentences() {}

    /** Of whom a sentence says it; empty where it says something else. */
    static Optional<List<Presence>> read(String line, SourcePlace place) {
        Matcher matcher = COMES_OR_GOES.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean after = matcher.group("when").startsWith("efter");
        Presence.Kind kind = matcher.group("came") != null
                ? (after ? Presence.Kind.ARRIVED_AFTER : Presence.Kind.ARRIVED)
                : (after ? Presence.Kind.LEFT_AFTER : Presence.Kind.LEFT);
        Optional<LocalTime> time = Optional.ofNullable(matcher.group("time")).flatMap(Danish::time);
        return NamedPresences.of(matcher.group(1), kind, "", place)
                .map(said -> said.stream().map(each -> each.at(time)).toList());
    }
}
