package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sits in the steering group of a project and in the groups beside it, and how often they meet. */
public final class SteeringSentences implements SentenceRule {

    private static final String BESIDE_CHAIR = "(?:Sammen m|M)ed (?:hende|ham|formanden) sidder";

    private static final QuickPattern WITH_CHAIR =
            QuickPattern.compile(BESIDE_CHAIR, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Havnechef Anna Berg er formand for styregruppen": those who sit beside her sit there too. */
    private static final QuickPattern CHAIRED = QuickPattern.compile(
            "^(?!.*(?:råd|udvalg|bestyrelse|forening|(?<!styre)gruppe)(?:en|et)?s?(?!\\p{L})).*(?<!\\p{L})(?:formand(?:en)? (?:for|i) styregruppen|styregruppens formand|styregruppen ledes af)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern IN_STEERING = QuickPattern.compile(
            "^(?:I styregruppen (?:indgår|sidder|deltager)|" + BESIDE_CHAIR
                    + ")(?: også| desuden)? (.{8,400}?)\\.?$|^Styregruppen (?:består af|udgøres af) (.{8,400}?)\\.?$|^Styregruppe: (.{8,400}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern STEERING_CONSISTS = QuickPattern.compile("Styregruppen (?:består|udgøres) af ");

    private static final QuickPattern STEERING_MEETS =
            QuickPattern.compile("^Styregruppen (?:mødes|holder møde|afholder møde)r? (.{4,80}?)\\.?$");

    /** "Referencegruppen mødes efter behov", "Den politiske styregruppe mødes 4 gange om året". */
    private static final QuickPattern GROUP_MEETS = QuickPattern.compile(
            "^((?:Den \\p{L}+ )?\\p{L}+gruppen?) (?:mødes|holder møde|afholder møde)r? (.{4,60}?)\\.?$");

    /** Where or how they meet is no part of how often. */
    private static final QuickPattern ASIDE = QuickPattern.compile(
            "(?<=(?:året|årligt|måned|måneden|uge|kvartal|behov))(?:, | og (?=\\p{Ll}+[rs] ))[^.]{4,120}\\.?$");

    private static final QuickPattern STEERING_WHO_MEETS =
            QuickPattern.compile("^Styregruppen, (?:der|som) (?:mødes|holder møde) (.{4,40}?), ");

    /** "Følgegruppen består af 6 beboere og mødes efter behov": a group beside the steering group. */
    private static final QuickPattern BESIDE = QuickPattern.compile(
            "^((?:Følge|Reference|Arbejds|Projekt)gruppen) (?:består|bestod|udgøres) af ([^:]{3,200}?)(?:,? og (?:mødes|mødtes) (.{4,40}?))?\\.?$");

    /** "en byplanlægger": in a list of who is in a group it is a seat, whatever the office. */
    private static final QuickPattern ONE = QuickPattern.compile("(?:en|et) \\p{Ll}+");

    private static final QuickPattern EACH_GROUP = QuickPattern.compile(
            "^Til hvert delprojekt (?:er der tilknyttet|tilknyttes|er der nedsat|nedsættes)(?: der)? en arbejdsgruppe med (.{5,200}?)\\.?$");

    private static final QuickPattern GROUPS_ALSO =
            QuickPattern.compile("^I arbejdsgrupperne indgår (?:også )?(.{5,160}?)\\.?$");

    private static final QuickPattern GROUPS_MEET = QuickPattern.compile("^Arbejdsgrupperne mødes (.{4,80}?)\\.?$");

    private static final QuickPattern NAMED =
            QuickPattern.compile("^(Projektgruppe|Følgegruppe|Referencegruppe|Arbejdsgruppe): (.{3,300}?)\\.?$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 600) {
            return false;
        }
        boolean own = draft.group().equals("styregruppe");
        Matcher steering = IN_STEERING.matcher(text);
        boolean there = !WITH_CHAIR.lookingAt(text) || CHAIRED.find(said.before());
        if (!own && there && steering.matches() && understood(parts(first(steering)))) {
            String list = first(steering);
            draft.project()
                    .groups()
                    .steering(said.place())
                    .name(text.startsWith("Styregruppe:") ? "Styregruppe" : "Styregruppen");
            List<String> parts = parts(list);
            for (String part : parts) {
                Seat seat = SeatWords.seat(part);
                boolean area = parts.get(0).startsWith("områdets ") && part.matches("\\p{Ll}+ledere");
                draft.project()
                        .groups()
                        .steeringSeats()
                        .add(draft.at(
                                area
                                        ? seat.withFilledBy(Optional.of(Representatives.builder()
                                                .group("områdets " + part)
                                                .build()))
                                        : seat,
                                said.place()));
            }
            return true;
        }
        Matcher meets = STEERING_MEETS.matcher(ASIDE.matcher(text).replaceFirst(""));
        if (!own && meets.matches() && Rhythm.of(meets.group(1)).kind().isPresent()) {
            draft.project().groups().steering(said.place()).meetings(Rhythm.of(meets.group(1)));
            return true;
        }
        Matcher group = GROUP_MEETS.matcher(ASIDE.matcher(text).replaceFirst(""));
        if (group.matches()
                && Rhythm.of(group.group(2)).kind().isPresent()
                && draft.project().groups().meets(group.group(1), Rhythm.of(group.group(2)))) {
            return true;
        }
        Matcher who = STEERING_WHO_MEETS.matcher(text);
        if (who.find()
                && draft.project().groups().steered()
                && Rhythm.of(who.group(1)).kind().isPresent()) {
            // What they have to do goes on behind it.
            draft.project().groups().steering(said.place()).meetings(Rhythm.of(who.group(1)));
            return false;
        }
        Matcher beside = BESIDE.matcher(text);
        if (beside.matches() && draft.project().groups().steered() && beside(beside, said, draft)) {
            return true;
        }
        if (groups(text, said, draft)) {
            return true;
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            List<Seat> seats = InlineList.parts(named.group(2)).stream()
                    .map(part -> draft.at(SeatWords.seat(part), said.place()))
                    .toList();
            draft.project()
                    .groups()
                    .beside(draft.at(
                            Composition.builder()
                                    .name(named.group(1))
                                    .seats(seats)
                                    .build(),
                            said.place()));
            return true;
        }
        return false;
    }

    /** Whether a sentence says who sits in a group beside the steering group, and so not in the body itself. */
    public static boolean ofGroupBeside(String text, CommissionDraft draft) {
        boolean steering = !draft.group().equals("styregruppe") && STEERING_CONSISTS.lookingAt(text);
        return steering || draft.project().groups().steered() && BESIDE.matches(text);
    }

    /** A group beside the steering group; false where its seats or its meetings are not understood. */
    private static boolean beside(Matcher beside, Said said, CommissionDraft draft) {
        List<String> parts = parts(beside.group(2));
        Optional<Rhythm> meetings = Optional.ofNullable(beside.group(3)).map(Rhythm::of);
        if (!parts.stream().allMatch(part -> SeatWords.tellsSeat(part) || ONE.matches(part))
                || meetings.filter(rhythm -> rhythm.kind().isEmpty()).isPresent()) {
            return false;
        }
        draft.project()
                .groups()
                .beside(draft.at(
                        Composition.builder()
                                .name(beside.group(1))
                                .seats(parts.stream()
                                        .map(part -> draft.at(SeatWords.seat(part), said.place()))
                                        .toList())
                                .meetings(meetings)
                                .build(),
                        said.place()));
        return true;
    }

    /** What is said once of the working groups of all subprojects. */
    private static boolean groups(String text, Said said, CommissionDraft draft) {
        Matcher each = EACH_GROUP.matcher(text);
        Matcher also = GROUPS_ALSO.matcher(text);
        Matcher meet = GROUPS_MEET.matcher(text);
        if (each.matches() || also.matches()) {
            for (String part : InlineList.parts(each.matches() ? each.group(1) : also.group(1))) {
                draft.project().subprojects().groupSeats().add(draft.at(SeatWords.seat(part), said.place()));
            }
            return true;
        }
        if (meet.matches() && Rhythm.of(meet.group(1)).kind().isPresent()) {
            draft.project().subprojects().groupsMeet(Rhythm.of(meet.group(1)));
            return true;
        }
        return false;
    }

    /** Whether most of a list are seats; else it stays text. */
    private static boolean understood(List<String> parts) {
        long seats = parts.stream().filter(SeatWords::tellsSeat).count();
        return 2 * seats > parts.size();
    }

    private static String first(Matcher matcher) {
        for (int g = 1; g <= matcher.groupCount(); g++) {
            if (matcher.group(g) != null) {
                return matcher.group(g);
            }
        }
        return "";
    }

    /** "områdets direktør, chef og sektionsledere": what stands before the first counts for those after it. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : InlineList.parts(list)) {
            if (!parts.isEmpty() && part.matches("(?:som|der) .*")) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
                continue;
            }
            boolean bare = part.matches("(?:chef|direktør|leder)");
            parts.add(bare && !parts.isEmpty() && parts.get(0).startsWith("områdets ") ? "områdets " + part : part);
        }
        return parts;
    }
}
