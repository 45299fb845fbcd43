package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.project.MeetingRhythm;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.time.Rhythm;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who owns and manages a project, where it is anchored, who takes part in it. */
public final class ProjectPosts implements SentenceRule {

    private static final QuickPattern ROLE = QuickPattern.compile("^(Projektejere?|Projektleder): (.{3,300}?)\\.?$");

    /** "Projektejer er Økonomiudvalget." */
    private static final QuickPattern ROLE_IS =
            QuickPattern.compile("^(Projektejer|Projektleder)(?:en)? er:? ([^.;]{4,100})\\.?$");

    /** "Projektlederen har det daglige ansvar". */
    private static final QuickPattern MANAGES = QuickPattern.compile(
            "^Projektlederen (?:og projektgruppen [^.]{0,80})?(?:(?:har|står for|varetager|leder) .*\\b(?:ansvar|ledelse|projektet|projektgruppen)\\b.*|er sekretær .*|(?:af)?rapporterer .*|refererer til .*|udarbejder .*|giver .*)");

    private static final QuickPattern ANCHORED = QuickPattern.compile(
            "^(?:(De \\p{L}+ delprojekter)|Projektet|Arbejdet) (?:er )?forankre(?:s|t) i (\\p{Lu}[\\p{L} ]{3,60}?)(?:,? mens (\\p{Lu}[\\p{L} ]{3,60}?) (?:løbende )?(?:understøtter|bistår)\\b.*)?\\.?$");

    private static final QuickPattern PARTICIPANTS = QuickPattern.compile(
            "^I projektet (?:involveres|inddrages|deltager) (.{5,160}?)(?:, da .*|, idet .*|, fordi .*)?\\.?$");

    private static final QuickPattern MEET = QuickPattern.compile("^(\\p{Lu}.{3,60}?) mødes (.{4,60}?)\\.?$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 600) {
            return false;
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
        if (MANAGES.matches(text)
                && (draft.project().groups().steered() || draft.project().led())) {
            draft.project()
                    .mentioned(draft.at(
                            Post.builder()
                                    .printed("Projektlederen")
                                    .filledBy(OfficeHolder.builder()
                                            .office(Office.of("Projektlederen"))
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
        Optional<Filling> holder = SeatWords.holder(who);
        if (holder.isEmpty()) {
            return false;
        }
        Post filled = draft.at(post.withFilledBy(holder), said.place());
        if (role.equals("Projektleder")) {
            draft.project().manager(filled);
        } else {
            draft.project().project().addOwners(filled);
        }
        return true;
    }

    private static void role(String name, String words, Said said, CommissionDraft draft) {
        switch (name) {
            case "Projektejer", "Projektejere" ->
                draft.project()
                        .project()
                        .addOwners(draft.at(
                                Post.builder()
                                        .printed(words)
                                        .filledBy(SeatWords.holder(words))
                                        .build(),
                                said.place()));
            case "Projektleder" ->
                draft.project()
                        .manager(draft.at(
                                Post.builder()
                                        .printed(words)
                                        .filledBy(SeatWords.holder(words))
                                        .build(),
                                said.place()));
            default -> throw new IllegalArgumentException(name);
        }
    }
}
