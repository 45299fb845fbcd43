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
        DOES.put(
                verb(
                        "^ (?:holdes )?(?:løbende )?(?:orienteres|orienteret|informeres|(?:får|modtager) en (?:midtvejs|mundtlig |skriftlig |kort )?(?:status|orientering)|præsenteres for)"),
                InvolvementRole.INFORMED);
        DOES.put(verb("^ (?:høres|afgiver høringssvar)"), InvolvementRole.CONSULTED);
        DOES.put(verb("^ (?:indstiller|anbefaler)"), InvolvementRole.RECOMMENDS);
        DOES.put(
                verb("^ (?:godkender|vedtager|beslutter|træffer beslutning|tager stilling|vælger|udpeger)"),
                InvolvementRole.DECIDES);
        DOES.put(verb("^ (?:behandler|evaluerer)"), InvolvementRole.TREATS);
        DOES.put(verb("^ modtager"), InvolvementRole.RECEIVES_REPORT);
        DOES.put(verb("^ (?:drøfter|taler om|taler(?= [^.]{3,60} om\\b))"), InvolvementRole.DISCUSSES);
        DOES.put(verb("^ (?:inviteres|inddrages|involveres|deltager)"), InvolvementRole.INVOLVED);
        GETS.put(
                verb(
                        "(?:godkendes|godkendt|vedtages|vedtaget|besluttes|besluttet|afgøres|godkendelse|vedtagelse|beslutning) (?:af|i) $"),
                InvolvementRole.DECIDES);
        GETS.put(verb("(?:beslutter|godkender|vedtager) $"), InvolvementRole.DECIDES);
        GETS.put(verb("drøfter $"), InvolvementRole.DISCUSSES);
        GETS.put(verb("behandler $"), InvolvementRole.TREATS);
        GETS.put(verb("(?:behandles|behandlet|\\p{L}*behandling) (?:af|i) $"), InvolvementRole.TREATS);
        GETS.put(verb("(?:drøftes|drøftet|\\p{L}*drøftelse) (?:af|i|med) $"), InvolvementRole.DISCUSSES);
        GETS.put(
                verb("(?:\\p{L}*høring|høres) (?:hos|i|af) (?:\\p{Ll}[\\p{L} ]{3,40}, )?$"), InvolvementRole.CONSULTED);
        GETS.put(
                verb("(?:\\p{L}*møde|workshop|\\p{L}*seminar|\\p{L}*dialog|interviews?) med $"),
                InvolvementRole.INVOLVED);
        GETS.put(verb("(?:forelægges|forelagt|fremlægges|fremlagt)(?: for)? $"), InvolvementRole.TREATS);
        GETS.put(verb("orientering (?:af|i) $"), InvolvementRole.INFORMED);
        GETS.put(
                verb(
                        "(?:\\p{L}*status|\\p{L}*rapport|afrapportering|statusrapportering|\\p{L}*redegørelse) (?:til|i|for) $"),
                InvolvementRole.RECEIVES_REPORT);
        GETS.put(
                verb("(?:afleverer|afleveres|overdrages|sender|sendes|afrapporteres)(?: [^.,]{1,60})? til $"),
                InvolvementRole.RECEIVES_REPORT);
    }

    private static final QuickPattern TO_BE_TOLD = verb("^ til (?:orientering|efterretning)");

    private static final QuickPattern TO_DECIDE = verb("^ til (?:endelig )?(?:godkendelse|vedtagelse|beslutning)");

    private MilestoneInvolvements() {}

    private static QuickPattern verb(String words) {
        String bound = words.startsWith("^") ? words + "(?!\\p{L})" : "(?<!\\p{L})" + words;
        return QuickPattern.compile(bound, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What stands between two bodies that do the same. */
    private static final QuickPattern JOINED =
            QuickPattern.compile("(?:,| og| samt|, og|/| &) ?(?:(?:af|i|for|til|hos) )?");

    /** Those that have a part in a step, in the order in which they are named; what is said of one is said of those named with it. */
    static List<Involvement> in(String text) {
        List<Involvement> all = new ArrayList<>();
        List<Recipients.Named> named = Recipients.named(text);
        int first = 0;
        while (first < named.size()) {
            int last = first;
            while (last + 1 < named.size()
                    && JOINED.matches(text.substring(
                            named.get(last).end(), named.get(last + 1).start()))) {
                last++;
            }
            Optional<InvolvementRole> role = role(
                    text.substring(0, named.get(first).start()),
                    text.substring(named.get(last).end()));
            for (Recipients.Named each : named.subList(first, last + 1)) {
                role.ifPresent(told -> all.add(
                        Involvement.builder().body(each.body()).role(told).build()));
            }
            first = last + 1;
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
