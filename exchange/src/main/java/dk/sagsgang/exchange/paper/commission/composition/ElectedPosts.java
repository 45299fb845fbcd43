package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameParticles;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who was chosen for the posts, by name: "Rådet har konstitueret sig med Anna Berg som formand og Bo Lind (V) som næstformand". */
public final class ElectedPosts implements SentenceRule {

    private static final String NAME =
            "(?<![\\p{L}-])\\p{Lu}[\\p{L}.'-]+(?: (?:\\p{Lu}[\\p{L}.'-]*|" + NameParticles.ANY + ")){1,4}";

    private static final QuickPattern HOLDS = QuickPattern.compile(
            "(?<who>" + NAME
                    + ")(?: \\((?<party>[A-ZÆØÅ]{1,2})\\)| \\([^()]{1,40}\\))?(?:,? (?!der\\b|som\\b|er\\b|blev\\b|og\\b|mens\\b)(?:fra )?[^,.:;()]{2,50})??,? (?:som |(?:valgt|udpeget|genvalgt) (?:som|til) |(?:er|blev|bliver) (?:valgt |udpeget |genvalgt |konstitueret )?(?:som |til )?)(?<role>(?:næst)?(?:formand|forperson))\\b(?<more>.{0,60})");

    /** That somebody was chosen, and not that they are chosen now and then. */
    private static final QuickPattern CHOSEN = QuickPattern.compile(
            "\\b(?:konstitueret|konstituerede|valgt|blev|genvalgt|mens|udpeget|valgte)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "formand for Teknikudvalget": of another body. */
    private static final QuickPattern OF_ANOTHER = QuickPattern.compile(
            "^ (?:for|i) (?!" + GroupWords.GROUP + "\\b).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 500;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST || said.theme() == Theme.BACKGROUND || !CHOSEN.find(text)) {
            return false;
        }
        boolean found = false;
        Matcher holds = HOLDS.matcher(text);
        int from = 0;
        while (holds.find(from)) {
            from = holds.end("role");
            if (SeatWords.isPerson(holds.group("who")) && !OF_ANOTHER.matches(holds.group("more"))) {
                tell(holds, said, draft);
                found = true;
            }
        }
        return found;
    }

    private static void tell(Matcher holds, Said said, CommissionDraft draft) {
        Person person = Person.builder()
                .name(holds.group("who"))
                .party(Optional.ofNullable(holds.group("party")).map(PoliticalParty::ofLetter))
                .build();
        Post post = draft.at(
                Post.builder()
                        .printed(said.text().replaceFirst("\\.$", ""))
                        .filledBy(NamedPerson.builder().person(person).build())
                        .build(),
                said.place());
        boolean deputy = holds.group("role").startsWith("næst");
        Optional<Post> told = deputy
                ? draft.composition().build().deputyChair()
                : draft.composition().build().chair();
        // How the post is filled may have been told before; this is who fills it.
        Post whole = told.map(before -> draft.like(before.withFilledBy(post.filledBy()), before))
                .orElse(post);
        if (told.flatMap(Post::filledBy).isPresent()) {
            return;
        }
        if (deputy) {
            draft.composition().deputyChair(whole);
        } else {
            draft.firstChair();
            draft.composition().chair(whole);
        }
    }
}
