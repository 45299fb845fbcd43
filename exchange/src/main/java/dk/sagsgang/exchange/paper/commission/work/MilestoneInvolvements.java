package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who has a part in a step of the plan, told by the verb beside the name: who treats, decides, is told of it, or gets a report. */
final class MilestoneInvolvements {

    /** What a body does that is named before its verb. */
    private static final Map<QuickPattern, InvolvementRole> DOES = new LinkedHashMap<>();

    /** What happens to a body that is named behind its verb. */
    private static final Map<QuickPattern, InvolvementRole> GETS = new LinkedHashMap<>();

    static {
        DOES.put(verb("^ (?:orienteres|informeres)"), InvolvementRole.INFORMED);
        DOES.put(verb("^ høres"), InvolvementRole.CONSULTED);
        DOES.put(verb("^ indstiller"), InvolvementRole.RECOMMENDS);
        DOES.put(verb("^ (?:godkender|vedtager|beslutter|træffer beslutning)"), InvolvementRole.DECIDES);
        DOES.put(verb("^ (?:behandler|drøfter)"), InvolvementRole.TREATS);
        GETS.put(verb("(?:godkendes|vedtages|besluttes|afgøres) (?:af|i) $"), InvolvementRole.DECIDES);
        GETS.put(verb("(?:behandles|drøftes) (?:af|i) $"), InvolvementRole.TREATS);
        GETS.put(verb("(?:forelægges|fremlægges) $"), InvolvementRole.TREATS);
        GETS.put(
                verb("(?:afleverer|afleveres|sender|sendes|afrapporteres)(?: [^.,]{1,60})? til $"),
                InvolvementRole.RECEIVES_REPORT);
    }

    private static final QuickPattern TO_BE_TOLD = verb("^ til (?:orientering|efterretning)");

    private static final QuickPattern TO_DECIDE = verb("^ til (?:endelig )?(?:godkendelse|vedtagelse|beslutning)");

    private MilestoneInvolvements() {}

    private static QuickPattern verb(String words) {
        String bound = words.startsWith("^") ? words + "(?!\\p{L})" : "(?<!\\p{L})" + words;
        return QuickPattern.compile(bound, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Those that have a part in a step, in the order in which they are named. */
    static List<Involvement> in(String text) {
        List<Involvement> all = new ArrayList<>();
        for (Recipients.Named named : Recipients.named(text)) {
            role(text.substring(0, named.start()), text.substring(named.end()))
                    .ifPresent(role -> all.add(
                            Involvement.builder().body(named.body()).role(role).build()));
        }
        return all;
    }

    private static Optional<InvolvementRole> role(String before, String behind) {
        for (Map.Entry<QuickPattern, InvolvementRole> does : DOES.entrySet()) {
            if (does.getKey().find(behind)) {
                return Optional.of(does.getValue());
            }
        }
        for (Map.Entry<QuickPattern, InvolvementRole> gets : GETS.entrySet()) {
            if (gets.getKey().find(before)) {
                return Optional.of(
                        TO_BE_TOLD.find(behind)
                                ? InvolvementRole.INFORMED
                                : TO_DECIDE.find(behind) ? InvolvementRole.DECIDES : gets.getValue());
            }
        }
        return Optional.empty();
    }
}
