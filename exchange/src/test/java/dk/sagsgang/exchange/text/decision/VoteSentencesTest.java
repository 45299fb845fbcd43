package dk.sagsgang.exchange.text.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.text.item.Items;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes in running text, as many municipalities word them. */
class VoteSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anders Holm (V) og Bo Lund (V) undlod, og Else Mark (M) og Ida Krat (Ø) stemte imod pkt. 1 og stemmer for pkt. 2."
                        + "|undlod Anders Holm,Bo Lund; imod Else Mark,Ida Krat 1; for Else Mark,Ida Krat 2",
                "Udvalget godkender pkt. 2, idet Anders Holm (V) undlod.|undlod Anders Holm",
                "Bo Lund (A) stemte for, Ida Krat (F) stemte imod.|for Bo Lund; imod Ida Krat",
                "Godkendt. Ida Krat (F) undlod at tage stilling.|undlod Ida Krat",
                "Liste B stemte imod, idet de ønsker en afgørelse nu.|imod B",
                "Liste F og Ø stemte imod af hensyn til naboerne.|imod F,Ø",
                "Listerne A, F og Ø stemte for, mens V og C stemte imod.|for A,F,Ø; imod V,C",
                "Venstre og Det Konservative Folkeparti stemte imod.|imod Venstre,Det Konservative Folkeparti",
                "Bo Lund og Ida Krat følger indstillingen. Else Mark, Kaj Vig og Ane Bro stemmer imod, indstillingen nedstemt."
                        + "|imod Else Mark,Kaj Vig,Ane Bro",
                "For stemte 13 (A, F, Ø), imod stemte 12 (V, C).|for A,F,Ø =13; imod V,C =12",
                "Imod stemte Ø.|imod Ø",
                "Et flertal (V, C og O) godkendte indstillingen.|for V,C,O",
                "Et mindretal (A, F og Ø) stemte imod pkt. 3.|imod A,F,Ø 3",
                "Flertallet, V og C, godkendte indstillingen. Mindretallet, A og F, stemte imod.|for V,C; imod A,F",
                "Mindretallet (A og F) undlod at stemme.|undlod A,F",
                "For Bo Lund stemte 15 (V, C og O).|for V,C,O =15",
                "For indstillingen stemte A og F, imod stemte V.|for A,F; imod V",
                "A (9), F (2) og Ø (1) stemte for.|for A,F,Ø =12",
                "(Ø) undlader på pkt. 2|undlod Ø 2",
                "Kaj Vig (løsgænger) stemte imod.|imod Kaj Vig",
                "A+F+Ø stemte imod|imod A,F,Ø",
                "Et flertal bestående af V, O og C (9 medlemmer) besluttede at oversende sagen.|for V,O,C =9",
                "5 medlemmer (A+V+C) anbefaler forslaget.|for A,V,C =5",
                "1 medlem (O) stemmer imod, da planen er for stor.|imod O =1",
                "For dette stemte 13 medlemmer (A, V og Ø).|for A,V,Ø =13",
                "Imod stemte A, F og Ø (7 medlemmer), som ønskede indstillingen fulgt.|imod A,F,Ø =7",
            })
    void sentencesThatTellWhoVotedWhat(String text, String votes) {
        assertThat(VoteSentences.in(text).stream().map(VoteSentencesTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(votes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enhedslisten stemmer for bevilling af 15 mio. kr., men ikke for midler til støj.",
                "Udvalget undlod at tage sagen op.",
                "Et enigt udvalg stemte for.",
                "Naboerne stemte imod.",
                "Byrådet undlod stillingtagen.",
                "Brevstemmer for pkt. 2 tælles.",
            })
    void whatNamesNoVoterHasNoBallot(String text) {
        assertThat(VoteSentences.in(text)).isEmpty();
    }

    @Test
    void countsWithTheirNames() {
        VoteLines.Said said = VoteLines.of("Indstillingen blev godkendt med 15 stemmer for (A, V) og 10 imod (B, Ø)")
                .orElseThrow();
        assertThat(said.inFavour()).contains(15);
        assertThat(said.against()).contains(10);
        assertThat(said.ballots()).hasSize(4);
        VoteLines.Said majority =
                VoteLines.of("Forslaget blev forkastet med 17 stemmer mod 8.").orElseThrow();
        assertThat(majority.inFavour()).contains(8);
        assertThat(majority.against()).contains(17);
        VoteLines.Said line = VoteLines.of("For: 3 (Bo Lund (A), Ida E. Krat (F), Kaj Vig (Frie Liberale))")
                .orElseThrow();
        assertThat(line.inFavour()).contains(3);
        assertThat(line.ballots()).hasSize(3);
        assertThat(VoteLines.of("Imod: 2 (V)").orElseThrow().against()).contains(2);
    }

    @Test
    void theMajorityThatRejectsAProposalIsAgainstIt() {
        for (String line : List.of(
                "Forslaget om broen blev forkastet med 31 stemmer imod 9. 7 undlod.",
                "Ændringsforslaget blev nedstemt med 31 stemmer mod 9, 7 undlod at stemme.")) {
            VoteLines.Said said = VoteLines.of(line).orElseThrow();
            assertThat(said.inFavour()).as(line).contains(9);
            assertThat(said.against()).as(line).contains(31);
            assertThat(said.abstained()).as(line).contains(7);
        }
        VoteLines.Said fell = VoteLines.of("Forslaget blev forkastet med 9 stemmer for og 31 imod.")
                .orElseThrow();
        assertThat(fell.inFavour()).contains(9);
        assertThat(fell.against()).contains(31);
        VoteLines.Said passed = VoteLines.of("Indstillingen blev godkendt med 33 stemmer imod 9.")
                .orElseThrow();
        assertThat(passed.inFavour()).contains(33);
    }

    @Test
    void aVoteBehindTheDecisionOnAPointIsAboutThatPoint() {
        Decision decision = Items.html(
                        "<h4>Indstilling</h4><p>Administrationen indstiller, at</p><ol><li>A males</li><li>B males</li></ol>",
                        "<h4>Beslutning</h4><ol><li>Godkendt.</li><li>Godkendt. Ida Krat (F) undlod at stemme.</li></ol>")
                .decisions()
                .get(0);
        assertThat(decision.votes()).extracting(Vote::on).containsExactly(List.of("4-2"));
        assertThat(decision.points().get(1).remark().plain()).isEqualTo("Ida Krat (F) undlod at stemme.");
    }

    @Test
    void aVoteOnACandidateSaysWhomItIsAbout() {
        Decision decision = Items.html(
                        "<h4>Beslutning</h4><p>Herefter satte formanden Bo Lunds kandidatur til afstemning."
                                + " Bo Lund (A) stemte for, Ida Krat (F) stemte imod. Kaj Vig (V) undlod at stemme.</p>")
                .decisions()
                .get(0);
        assertThat(decision.votes()).hasSize(1);
        assertThat(decision.votes().get(0).subject()).contains("Bo Lunds kandidatur");
        assertThat(decision.votes().get(0).ballots()).hasSize(3);
    }

    @Test
    void aMarkOnALineOfItsOwnBelongsToTheNextLine() {
        Decision decision = Items.html(
                        "<h4>Indstilling</h4><p>Administrationen indstiller, at</p><ol><li>A</li><li>B</li></ol>",
                        "<h4>Beslutning</h4><p>Ad 1-2.</p><p>Anbefales.</p><p>Ida Krat (F) undlod at tage stilling.</p>")
                .decisions()
                .get(0);
        assertThat(decision.points()).hasSize(1);
        assertThat(decision.points().get(0).answers()).containsExactly("4-1", "4-2");
        assertThat(decision.points().get(0).text().plain()).isEqualTo("Anbefales.");
        assertThat(decision.votes().get(0).on()).containsExactly("4-1", "4-2");
    }

    @Test
    void aListThatALineAnnouncesIsNoDecisionOnPoints() {
        Decision decision = Items.html(
                        "<h4>Indstilling</h4><p>Administrationen indstiller, at</p><ol><li>opgaverne prioriteres</li></ol>",
                        "<h4>Beslutning</h4><p>Udvalget prioriterer følgende opgaver:</p><ol><li>Broen</li><li>Havnen</li></ol>")
                .decisions()
                .get(0);
        assertThat(decision.points()).isEmpty();
        assertThat(decision.remark().plain()).isEqualTo("1. Broen\n2. Havnen");
    }

    @Test
    void theOutcomeMayStandInALaterSentence() {
        Decision decision = Items.html(
                        "<h4>Beslutning</h4><p>Foreningen har skrevet til udvalget. Sagen godkendes. Der meldes afslag til en anden.</p>")
                .decisions()
                .get(0);
        assertThat(decision.outcome().orElseThrow().code()).isEqualTo("approved");
        assertThat(decision.remark().plain()).isEqualTo("Der meldes afslag til en anden.");
        // What was decided once is not decided now.
        assertThat(Items.html(
                                "<h4>Beslutning</h4><p>Udvalget ønsker en sag. Byrådet godkendte planen den 3. maj 2020.</p>")
                        .decisions()
                        .get(0)
                        .outcome())
                .isEmpty();
    }

    @Test
    void whatTheMajorityVotedOnIsThePointThatTheMinorityNames() {
        List<Vote> votes = votes(
                "<p>Et flertal (V og C) godkendte indstillingen.</p><p>Et mindretal (A og F) stemte imod pkt. 3.</p>");
        assertThat(votes).hasSize(1);
        assertThat(votes.get(0).ballots()).hasSize(4);
    }

    @Test
    void aSideThatIsCountedASecondTimeIsAnotherVote() {
        assertThat(
                        votes(
                                "<p>Forslag 1 blev forkastet med 2 stemmer for og 23 imod.</p><p>Forslag 2 blev forkastet med 3 stemmer for og 22 imod.</p>"))
                .extracting(Vote::inFavour)
                .containsExactly(Optional.of(2), Optional.of(3));
    }

    @Test
    void theVotesOfTheNextCandidateAreNotAgainstTheFirst() {
        List<Vote> votes =
                votes("<p>For Bo Lund stemte 15 (V, C og O). For Ida Krat stemte 9 (A). 1 undlod at stemme (Ø).</p>");
        assertThat(votes).hasSize(1);
        assertThat(votes.get(0).inFavour()).contains(15);
        assertThat(votes.get(0).against()).isEmpty();
        assertThat(votes.get(0).abstained()).contains(1);
    }

    private static List<Vote> votes(String said) {
        return Items.html("<h4>Beslutning</h4>" + said).decisions().get(0).votes();
    }

    private static String shown(VoteLines.Said said) {
        String choice = said.ballots().get(0).choice().orElseThrow().danish();
        String count = said.inFavour()
                .or(said::against)
                .or(said::abstained)
                .map(number -> " =" + number)
                .orElse("");
        String points = said.points().isEmpty() ? "" : " " + String.join(",", said.points());
        return choice + " "
                + said.ballots().stream().map(VoteSentencesTest::voter).collect(Collectors.joining(",")) + points
                + count;
    }

    private static String voter(Ballot ballot) {
        return ballot.person().map(Person::name).orElseGet(() -> {
            PoliticalParty party = ballot.party().orElseThrow();
            return party.name().isEmpty() ? party.letter() : party.name();
        });
    }

    @Test
    void aCommaMayStandBetweenThoseInFavourAndThoseAgainst() {
        Vote vote = Items.html("<h1>Beslutning</h1><p>4 stemte for (V), og 7 stemte imod (A+C).</p>")
                .decisions()
                .get(0)
                .votes()
                .get(0);

        assertThat(vote.inFavour()).contains(4);
        assertThat(vote.against()).contains(7);
    }
}
