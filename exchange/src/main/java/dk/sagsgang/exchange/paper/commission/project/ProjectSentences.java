package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.project.MeetingRhythm;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The organisation of a project: owners, manager, steering group, groups, where it is anchored. */
public final class ProjectSentences implements SentenceRule {

    private static final QuickPattern IN_STEERING = QuickPattern.compile(
            "^I styregruppen indgår (.{8,400}?)\\.?$|^Styregruppen (?:består af|udgøres af) (.{8,400}?)\\.?$|^Styregruppe: (.{8,400}?)\\.?$",
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

    private static final QuickPattern MEET = QuickPattern.compile("^(\\p{Lu}.{3,60}?) mødes (.{4,60}?)\\.?$");

    private static final QuickPattern ROLE = QuickPattern.compile(
            "^(Projektejere?|Projektleder|Projektgruppe|Følgegruppe|Referencegruppe|Arbejdsgruppe): (.{3,300}?)\\.?$");

    /** "Projektejer er Økonomiudvalget." */
    private static final QuickPattern ROLE_IS =
            QuickPattern.compile("^(Projektejer|Projektleder) er (\\p{Lu}[^.;]{3,80})\\.?$");

    /** "Projektlederen har det daglige ansvar". */
    private static final QuickPattern MANAGES = QuickPattern.compile(
            "^Projektlederen (?:og projektgruppen [^.]{0,80})?(?:har|står for|varetager|leder) .*\\b(?:ansvar|ledelse|projektet)\\b.*");

    private static final QuickPattern ANCHORED = QuickPattern.compile(
            "^(?:(De \\p{L}+ delprojekter)|Projektet|Arbejdet) (?:er )?forankre(?:s|t) i (\\p{Lu}[\\p{L} ]{3,60}?)(?:,? mens (\\p{Lu}[\\p{L} ]{3,60}?) (?:løbende )?(?:understøtter|bistår)\\b.*)?\\.?$");

    private static final QuickPattern PARTICIPANTS = QuickPattern.compile(
            "^I projektet (?:involveres|inddrages|deltager) (.{5,160}?)(?:, da .*|, idet .*|, fordi .*)?\\.?$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 600) {
            return false;
        }
        Matcher steering = IN_STEERING.matcher(text);
        if (steering.matches() && understood(parts(first(steering)))) {
            String list = first(steering);
            draft.project().steering(said.place()).name("Styregruppen");
            List<String> parts = parts(list);
            for (String part : parts) {
                Seat seat = SeatWords.seat(part);
                boolean area = parts.get(0).startsWith("områdets ") && part.matches("\\p{Ll}+ledere");
                draft.project()
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
        if (meets.matches() && Rhythm.of(meets.group(1)).kind().isPresent()) {
            draft.project().steering(said.place()).meetings(Rhythm.of(meets.group(1)));
            return true;
        }
        Matcher group = GROUP_MEETS.matcher(ASIDE.matcher(text).replaceFirst(""));
        if (group.matches()
                && Rhythm.of(group.group(2)).kind().isPresent()
                && draft.project().meets(group.group(1), Rhythm.of(group.group(2)))) {
            return true;
        }
        Matcher who = STEERING_WHO_MEETS.matcher(text);
        if (who.find()
                && draft.project().steered()
                && Rhythm.of(who.group(1)).kind().isPresent()) {
            // What they have to do goes on behind it.
            draft.project().steering(said.place()).meetings(Rhythm.of(who.group(1)));
            return false;
        }
        Matcher beside = BESIDE.matcher(text);
        if (beside.matches() && draft.project().steered() && beside(beside, said, draft)) {
            return true;
        }
        if (groups(text, said, draft)) {
            return true;
        }
        Matcher anchored = ANCHORED.matcher(text);
        if (anchored.matches()) {
            draft.project().project().addAnchoredIn(BodyWords.kinded(anchored.group(2)));
            if (anchored.group(3) != null) {
                draft.project().project().addSupportedBy(BodyWords.kinded(anchored.group(3)));
            }
            if (anchored.group(1) != null) {
                Count stated = Count.of(anchored.group(1).replaceFirst("^De ", ""));
                draft.project().project().statedSubprojects(stated.withPrinted(anchored.group(1)));
            }
            return true;
        }
        Matcher participants = PARTICIPANTS.matcher(text);
        if (participants.matches()) {
            draft.project().project().addParticipants(participants.group(1));
            return true;
        }
        Matcher role = ROLE.matcher(text);
        if (role.matches()) {
            role(role.group(1), role.group(2), said, draft);
            return true;
        }
        if (MANAGES.matches(text) && draft.project().steered()) {
            draft.project()
                    .manager(draft.at(
                            Post.builder()
                                    .printed("Projektlederen")
                                    .filledBy(OfficeHolder.builder()
                                            .office(Office.of("projektleder"))
                                            .build())
                                    .build(),
                            said.place()));
            return false;
        }
        Matcher is = ROLE_IS.matcher(text);
        if (is.matches() && isFilled(is.group(1), is.group(2), said, draft)) {
            return true;
        }
        Matcher meet = MEET.matcher(text);
        if (meet.matches()
                && text.startsWith("Projekt")
                && Rhythm.of(meet.group(2)).kind().isPresent()) {
            draft.project()
                    .project()
                    .addMeetings(MeetingRhythm.builder()
                            .who(meet.group(1))
                            .rhythm(Rhythm.of(meet.group(2)))
                            .build());
            return true;
        }
        return false;
    }

    /** Whether a sentence says who sits in a group beside the steering group, and so not in the body itself. */
    public static boolean ofGroupBeside(String text, CommissionDraft draft) {
        boolean steering = !draft.group().equals("styregruppe") && STEERING_CONSISTS.lookingAt(text);
        return steering || draft.project().steered() && BESIDE.matches(text);
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
                .project()
                .addGroups(draft.at(
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
                draft.project().groupSeats().add(draft.at(SeatWords.seat(part), said.place()));
            }
            return true;
        }
        if (meet.matches() && Rhythm.of(meet.group(1)).kind().isPresent()) {
            draft.project().groupsMeet(Rhythm.of(meet.group(1)));
            return true;
        }
        return false;
    }

    /** Who owns or manages the project; a body owns it by its members. False where it is not told who that is. */
    private static boolean isFilled(String role, String who, Said said, CommissionDraft draft) {
        Post post = Post.builder().printed(said.text()).build();
        Optional<Body> body = BodyWords.only(who);
        if (body.isPresent() && role.equals("Projektejer")) {
            MembersOfBody members =
                    MembersOfBody.builder().body(BodyWords.kinded(who)).build();
            draft.project().project().addOwners(draft.at(post.withFilledBy(Optional.of(members)), said.place()));
            return true;
        }
        if (SeatFilling.of(who).isEmpty()) {
            return false;
        }
        Post filled = draft.at(post.withFilledBy(SeatFilling.of(who)), said.place());
        if (role.equals("Projektleder")) {
            draft.project().manager(filled);
        } else {
            draft.project().project().addOwners(filled);
        }
        return true;
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

    private static void role(String name, String words, Said said, CommissionDraft draft) {
        switch (name) {
            case "Projektejer", "Projektejere" ->
                draft.project()
                        .project()
                        .addOwners(draft.at(
                                Post.builder()
                                        .printed(words)
                                        .filledBy(SeatFilling.of(words))
                                        .build(),
                                said.place()));
            case "Projektleder" ->
                draft.project()
                        .manager(draft.at(
                                Post.builder()
                                        .printed(words)
                                        .filledBy(SeatFilling.of(words))
                                        .build(),
                                said.place()));
            default -> {
                List<Seat> seats = InlineList.parts(words).stream()
                        .map(part -> draft.at(SeatWords.seat(part), said.place()))
                        .toList();
                draft.project()
                        .project()
                        .addGroups(draft.at(
                                Composition.builder().name(name).seats(seats).build(), said.place()));
            }
        }
    }
}
