package dk.sagsgang.exchange.text.step;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bodies that are named in a step have to do with it, told by the words before and behind their names. Bodies that are named
 * one after another have the same part in it.
 */
public final class StepRoles {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Between a body and what it does: "Byrådet skal herefter endeligt". */
    private static final String AUXILIARY =
            "(?: (?:skal|vil|kan|får|forventes(?: derefter| herefter)? at|ventes at|herefter|derefter|igen|dernæst|så|nu|også|endeligt|endelig|først|løbende|eventuelt|på ny|på deres møde|på mødet))*";

    private static final Map<QuickPattern, InvolvementRole> DOES = new LinkedHashMap<>();
    private static final Map<QuickPattern, InvolvementRole> VERB_FIRST = new LinkedHashMap<>();
    private static final Map<QuickPattern, InvolvementRole> DONE = new LinkedHashMap<>();
    private static final Map<QuickPattern, InvolvementRole> OWNED = new LinkedHashMap<>();
    private static final Map<QuickPattern, InvolvementRole> ROW = new LinkedHashMap<>();
    private static final Map<QuickPattern, InvolvementRole> PURPOSE = new LinkedHashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines("steps.txt")) {
            int blank = line.meaning().indexOf(' ');
            InvolvementRole role = InvolvementRole.of(line.meaning().substring(blank + 1));
            String words = "(?:" + String.join("|", line.parts()) + ")(?!\\p{L})";
            switch (line.meaning().substring(0, blank)) {
                case "does" -> {
                    DOES.put(QuickPattern.compile("^" + AUXILIARY + " " + words, FLAGS), role);
                    VERB_FIRST.put(
                            QuickPattern.compile("(?<!\\p{L})" + words + "(?: (?:herefter|derefter|så))? $", FLAGS),
                            role);
                }
                case "done" -> DONE.put(QuickPattern.compile("(?<!\\p{L})" + words, FLAGS), role);
                case "row" -> {
                    ROW.put(QuickPattern.compile("^(?: ?[:·|,–-])* ?" + words, FLAGS), role);
                    OWNED.put(
                            QuickPattern.compile(
                                    "^(?: (?:endelige|fornyede|politiske|forventede|videre),?)* " + words, FLAGS),
                            role);
                }
                default -> PURPOSE.put(QuickPattern.compile("^[^.:;]{0,60}? til (?:den )?" + words, FLAGS), role);
            }
        }
    }

    /** Between what is done and the body that does it: "behandles igen i", "til endelig godkendelse af planen på møde i". */
    private static final QuickPattern TAIL = QuickPattern.compile(
            "(?:(?:[^.:;]{0,90}? (?:i|på|hos)|[^.:;]{0,40}? (?:af|for|til|blandt))(?: (?:den|det|de|et|møde i|mødet i))?| (?:først|igen|derefter|herefter|endeligt|særskilt))? ",
            FLAGS);

    /** Between two bodies that have the same part: "i Økonomiudvalget, Børneudvalget samt i Byrådet". */
    private static final QuickPattern JOINS = QuickPattern.compile(
            "(?:,|,? og|,? samt|,? og derefter|,? og efterfølgende|,? og herefter|,? dernæst|,? og endelig| ?/ ?| &)? ?(?:i |af |for |til |hos |den |det )?");

    /** Of the earlier ones only the time is told: "forud for Byrådets endelige vedtagelse". */
    private static final QuickPattern BEFORE_IT = QuickPattern.compile(
            "(?<!\\p{L})(?:forud for|efter|inden|før|siden|på baggrund af|jf\\.|i henhold til) $", FLAGS);

    /** What a body talks, decides or is told about. */
    private static final QuickPattern ABOUT = QuickPattern.compile("(?<!\\p{L})(?:om|hvorvidt)(?!\\p{L})");

    private static final QuickPattern DEADLINE = QuickPattern.compile("(?:\\p{L}+)?frist(?:en)?(?!\\p{L})", FLAGS);

    private static final QuickPattern MEETING_OF = QuickPattern.compile(
            "(?:^|[ -])(?:[\\p{L}-]*møde|[\\p{L}-]*seminar)(?:t|et)? (?:i|for) (?:den |det )?$", FLAGS);

    /** What a body does without that it is said what it has to do with the step: "Byrådet afholder seminar". */
    private static final QuickPattern SUBJECT =
            QuickPattern.compile("^ (?:afholder|holder|mødes|inviterer|deltager)(?!\\p{L})", FLAGS);

    /** "Derefter tager Byrådet endelig stilling". */
    private static final QuickPattern TAKES = QuickPattern.compile("(?<!\\p{L})(?:tager|træffer|tage|træffe) $", FLAGS);

    private static final QuickPattern A_STAND =
            QuickPattern.compile("^ (?:\\p{L}+ ){0,3}?(?:stilling|beslutning)(?!\\p{L})", FLAGS);

    private StepRoles() {}

    /** Those that have to do with a step, in the order in which they are named; a body without a role only where a row begins with it. */
    static List<Involvement> in(String text, List<Body> meeting, boolean row) {
        List<NamedBodies.Named> named = NamedBodies.in(text, meeting);
        List<Involvement> all = new ArrayList<>();
        for (int i = 0; i < named.size(); ) {
            int last = i;
            while (last + 1 < named.size() && joined(text, named.get(last), named.get(last + 1))) {
                last++;
            }
            group(text, named.subList(i, last + 1), row, all);
            i = last + 1;
        }
        return all;
    }

    private static boolean joined(String text, NamedBodies.Named one, NamedBodies.Named next) {
        return !one.owner() && JOINS.matches(text.substring(one.end(), next.start()));
    }

    private static void group(String text, List<NamedBodies.Named> group, boolean row, List<Involvement> all) {
        NamedBodies.Named first = group.get(0);
        NamedBodies.Named last = group.get(group.size() - 1);
        String before = text.substring(0, first.start());
        String behind = text.substring(last.end() + (last.owner() ? 1 : 0));
        boolean later = !all.isEmpty() && (ABOUT.find(before) || last.owner() && before.endsWith(" til "));
        if (later || DEADLINE.lookingAt(text)) {
            // What it is about, or for what, and not what happens on the day.
            return;
        }
        boolean begins = row && first.start() == 0;
        Optional<InvolvementRole> role = role(before, behind, last.owner(), begins);
        boolean placed = begins || row && MEETING_OF.find(before) || SUBJECT.lookingAt(behind);
        for (NamedBodies.Named each : group) {
            boolean known = all.stream()
                    .anyMatch(other ->
                            other.body().filter(body -> same(body, each.body())).isPresent());
            if (!known && (role.isPresent() || placed)) {
                all.add(Involvement.builder().body(each.body()).role(role).build());
            }
        }
    }

    private static boolean same(Body one, Body other) {
        return one.name().equalsIgnoreCase(other.name()) && one.abbreviation().equals(other.abbreviation());
    }

    private static Optional<InvolvementRole> role(String before, String behind, boolean owner, boolean begins) {
        if (owner) {
            return BEFORE_IT.find(before) ? Optional.empty() : first(OWNED, behind);
        }
        Optional<InvolvementRole> does = first(DOES, behind).or(() -> begins ? first(ROW, behind) : Optional.empty());
        if (does.isPresent()) {
            return does;
        }
        Optional<InvolvementRole> done = done(before);
        if (done.isPresent()) {
            return first(PURPOSE, behind).or(() -> done);
        }
        return TAKES.find(before) && A_STAND.lookingAt(behind)
                ? Optional.of(InvolvementRole.DECIDES)
                : first(VERB_FIRST, before);
    }

    /** What is done in a body that is named behind it; the nearest word for it counts. */
    private static Optional<InvolvementRole> done(String before) {
        int nearest = -1;
        Optional<InvolvementRole> role = Optional.empty();
        for (Map.Entry<QuickPattern, InvolvementRole> each : DONE.entrySet()) {
            Matcher word = each.getKey().matcher(before);
            while (word.find()) {
                if (word.start() > nearest && TAIL.matches(before.substring(word.end()))) {
                    nearest = word.start();
                    role = Optional.of(each.getValue());
                }
            }
        }
        return role;
    }

    private static Optional<InvolvementRole> first(Map<QuickPattern, InvolvementRole> roles, String text) {
        for (Map.Entry<QuickPattern, InvolvementRole> each : roles.entrySet()) {
            if (each.getKey().find(text)) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }
}
