package dk.sagsgang.exchange.text.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.text.item.ItemText;
import dk.sagsgang.exchange.text.item.Items;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.Vote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenProposalsTest {

    private static ItemText decided(String... lines) {
        return Items.html("<h4>Beslutning</h4><p>" + String.join("</p><p>", lines) + "</p>");
    }

    @Test
    void anAmendmentThatWasVotedOnIsARecommendationOfWhoMadeIt() {
        ItemText item = decided(
                "C stillede ændringsforslag om, at broen males.",
                "For stemte: C og Ø",
                "Imod stemte: V og A",
                "Godkendt.");

        assertThat(item.recommendations()).hasSize(1);
        Recommendation proposal = item.recommendations().get(0);
        assertThat(proposal.kind()).contains(RecommendationKind.AMENDMENT);
        assertThat(proposal.recommendingParty().orElseThrow().letter()).isEqualTo("C");
        assertThat(proposal.verb()).isEqualTo("stillede");
        assertThat(proposal.text().plain()).isEqualTo("at broen males.");
        Vote vote = item.decisions().get(0).votes().get(0);
        assertThat(vote.about()).isEqualTo(proposal.key()).isNotEmpty();
        assertThat(vote.ballots()).hasSize(4);
    }

    @Test
    void eachOfSeveralHasItsOwnVote() {
        ItemText item = decided(
                "C stillede ændringsforslag om, at broen males.",
                "For stemte: C",
                "Imod: A",
                "V stillede forslag om, at havnen graves ud.",
                "For stemte: V, C",
                "Imod: F",
                "Undlod: A");

        assertThat(item.recommendations())
                .extracting(each -> each.kind().orElseThrow().code())
                .containsExactly("amendment", "proposal");
        List<Vote> votes = item.decisions().get(0).votes();
        assertThat(votes)
                .extracting(Vote::about)
                .containsExactlyElementsOf(
                        item.recommendations().stream().map(Recommendation::key).toList());
        assertThat(votes.get(1).ballots()).hasSize(4);
    }

    @Test
    void whatIsProposedMayStandOnTheLinesBelow() {
        ItemText item =
                decided("Ida Krat (F) stillede følgende forslag:", "At broen males rød.", "For stemte: F", "Imod: A");

        assertThat(item.recommendations()).hasSize(1);
        assertThat(item.recommendations().get(0).recommender().orElseThrow().name())
                .isEqualTo("Ida Krat");
        assertThat(item.recommendations().get(0).text().plain()).isEqualTo("At broen males rød.");
    }

    @Test
    void severalMayMakeOneTogether() {
        ItemText item = decided(
                "A og F foreslog, at broen males.",
                "Forslaget blev sat til afstemning.",
                "For stemte: A og F",
                "Imod: V");

        Recommendation proposal = item.recommendations().get(0);
        assertThat(proposal.kind()).contains(RecommendationKind.PROPOSAL);
        assertThat(proposal.recommenders()).hasSize(2);
        assertThat(item.decisions().get(0).votes().get(0).about()).isEqualTo(proposal.key());
    }

    @Test
    void aVoteInTheSentenceBehindIsAboutIt() {
        ItemText item = decided("Ændringsforslag fra SF: Broen males. Forslaget faldt med 3 stemmer for og 5 imod.");

        assertThat(item.recommendations())
                .extracting(each -> each.text().plain())
                .containsExactly("Broen males.");
    }

    @Test
    void whatNobodyVotedOnStaysTextOfTheDecision() {
        assertThat(decided("C stillede ændringsforslag om, at broen males.", "Godkendt.")
                        .recommendations())
                .isEmpty();
    }

    @Test
    void aVoteOnTheRecommendationIsNotAboutAProposalBeforeIt() {
        ItemText item = decided(
                "C foreslog, at broen males.",
                "Indstillingen blev herefter sat til afstemning.",
                "For stemte: V",
                "Imod: C");

        assertThat(item.recommendations()).isEmpty();
        assertThat(item.decisions().get(0).votes()).extracting(Vote::about).containsExactly("");
    }

    @Test
    void whoIsNotNamedMadeNone() {
        assertThat(decided("Et mindretal stillede forslag om, at broen males.", "For stemte: C", "Imod: V")
                        .recommendations())
                .isEmpty();
        assertThat(decided("Der blev stillet ændringsforslag om, at broen males.", "For stemte: C", "Imod: V")
                        .recommendations())
                .isEmpty();
    }

    @Test
    void whatWasProposedElsewhereIsNoRecommendationOfThisItem() {
        ItemText item = Items.html(
                "<h4>Beslutning i Kulturudvalget den 01-09-2024</h4><p>C stillede ændringsforslag om, at broen males.</p>"
                        + "<p>For stemte: C</p><p>Imod: V</p>");

        assertThat(item.recommendations()).isEmpty();
    }

    @Test
    void whatIsVotedOnIsNamedWhereItIsNotTheRecommendation() {
        assertThat(votes(
                        "Enhedslisten stillede følgende ændringsforslag (ÆF1): \"at tillægsbevillingen forhøjes\".",
                        "ÆF1 blev forkastet med 8 stemmer imod 3. 1 medlem undlod at stemme.",
                        "Indstillingen blev herefter godkendt uden afstemning."))
                .containsExactly("ÆF1 for 3 against 8 abstained 1 rejected");
        assertThat(votes(
                        "Der blev stemt om model C, som Ø havde fremsat. 4 stemte for (N+Ø), 13 stemte imod (A+C+V), og 1 undlod at stemme (R). Forslaget bortfaldt.",
                        "Herefter godkendt."))
                .containsExactly("model C for 4 against 13 abstained 1 rejected");
        assertThat(votes(
                        "Ændringsforslaget blev sat under afstemning. For stemte 2 (C og V), imod stemte 7. Ændringsforslaget faldt dermed.",
                        "Godkendt."))
                .containsExactly("Ændringsforslaget for 2 against 7 abstained - rejected");
        assertThat(votes(
                        "Ændringsforslag fra Dansk Folkeparti (O) om, at broen udskydes, blev bragt til afstemning. For stemte 4 (O og D). Imod stemte 23. Ændringsforslaget faldt hermed.",
                        "Godkendt."))
                .containsExactly("Ændringsforslag fra Dansk Folkeparti (O) for 4 against 23 abstained - rejected");
    }

    @Test
    void bothSidesMayBeCountedWithTheirPartiesInBrackets() {
        assertThat(votes("Godkendt. 4 stemte for (V), og 7 stemte imod (A+C)."))
                .containsExactly(" for 4 against 7 abstained - -");
        assertThat(votes("Godkendt. 16 stemte for, 2 stemte imod (N)."))
                .containsExactly(" for 16 against 2 abstained - -");
    }

    @Test
    void aVoteOnTheRecommendationNamesNothing() {
        assertThat(votes("Indstillingen blev forkastet med 8 stemmer imod 3."))
                .containsExactly(" for 3 against 8 abstained - -");
        assertThat(votes("Der blev stemt om indstillingen. 9 stemte for, 2 stemte imod (O).", "Godkendt."))
                .containsExactly(" for 9 against 2 abstained - -");
        assertThat(votes("Forslaget blev forkastet med 12 stemmer imod 7."))
                .containsExactly(" for 7 against 12 abstained - -");
    }

    private static List<String> votes(String... lines) {
        return decided(lines).decisions().get(0).votes().stream()
                .map(vote -> vote.subject() + " for " + told(vote.inFavour()) + " against " + told(vote.against())
                        + " abstained " + told(vote.abstained()) + " "
                        + vote.outcome().map(Outcome::code).orElse("-"))
                .toList();
    }

    private static String told(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("-");
    }
}
