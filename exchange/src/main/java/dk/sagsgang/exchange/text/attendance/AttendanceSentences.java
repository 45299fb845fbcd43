package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of several sentences that tell of attendance: the next may say who stood in for whom the one before names. */
public final class AttendanceSentences {

    private AttendanceSentences() {}

    /** Of whom the sentences of a line say what; those that say something else tell of nobody. */
    public static List<Presence> of(String line, SourcePlace place) {
        List<Presence> all = new ArrayList<>();
        List<Presence> before = List.of();
        for (String sentence : Sentences.of(line)) {
            List<Presence> said = AttendanceLines.presences(sentence, place);
            if (said.isEmpty()) {
                said = OtherItems.read(sentence, place);
            }
            said = instead(before, said);
            all.addAll(said);
            before = said;
        }
        return all;
    }

    /** "Bo Lund var fraværende. Som stedfortræder deltog Else Mark." */
    private static List<Presence> instead(List<Presence> before, List<Presence> said) {
        boolean bare = said.size() == 1
                && said.get(0).kind() == Presence.Kind.SUBSTITUTE
                && said.get(0).other().isEmpty();
        boolean away = before.size() == 1
                && before.get(0).items().isEmpty()
                && (before.get(0).kind() == Presence.Kind.ABSENT
                        || before.get(0).kind() == Presence.Kind.EXCUSED);
        return bare && away
                ? List.of(said.get(0).insteadOf(Optional.of(before.get(0).person())))
                : said;
    }
}
