package dk.sagsgang.exchange.text.item;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

    @Test
    void aParagraphThatSaysNoMoreThanAHeadingIsOne() {
        ItemText item = Items.html("<p>Resume</p><p>Broen er gammel.</p><p><b>Indstilling</b></p>"
                + "<p>Forvaltningen indstiller til Byrådet,</p><p>at broen males,</p><p>at naboerne høres.</p>");
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Resume");
        Recommendation recommendation = item.recommendations().get(0);
        assertThat(recommendation.to().orElseThrow().name()).isEqualTo("Byrådet");
        assertThat(recommendation.points())
                .extracting(RecommendationPoint::text)
                .containsExactly(FormattedText.of("at broen males,"), FormattedText.of("at naboerne høres."));
    }

    @Test
    void severalRecommendersUnderOneHeadingAreSeveralRecommendations() {
        ItemText item = Items.html(
                "<h4>Indstilling</h4><p>Administrationen indstiller overfor Havneudvalget,</p><p>1. at A males</p>"
                        + "<p>Administrationen indstiller overfor Byrådet,</p><p>2. at B males</p>",
                "<h4>Beslutning</h4><p>1. Godkendt</p>");
        assertThat(item.recommendations()).hasSize(2);
        assertThat(item.decisions().get(0).points().get(0).answers()).containsExactly("4-1");
    }

    @Test
    void aHeadingMayBeTheIntroduction() {
        Recommendation recommendation = Items.html("<h3>Forvaltningen indstiller</h3><p>At broen males.</p>")
                .recommendations()
                .get(0);
        assertThat(recommendation.heading()).isEqualTo("Forvaltningen indstiller");
        assertThat(recommendation.recommendingBody().orElseThrow().name()).isEqualTo("Forvaltningen");
        assertThat(recommendation.points()).hasSize(1);
        Recommendation genitive = Items.html("<h3>Direktionens indstilling</h3><ol><li>broen males</li></ol>")
                .recommendations()
                .get(0);
        assertThat(genitive.recommendingBody().orElseThrow().name()).isEqualTo("Direktionen");
    }

    @Test
    void whatIsNoRecommendationStaysASection() {
        ItemText item = Items.html("<h4>Indstilling</h4><p>Der skal ikke træffes beslutning på temamødet.</p>");
        assertThat(item.recommendations()).isEmpty();
        assertThat(item.sections().get(0).text().plain()).isEqualTo("Der skal ikke træffes beslutning på temamødet.");
    }

    @Test
    void aDecisionMayNameItsPointsInTheSentence() {
        ItemText item = Items.html(
                "<h4>Indstilling</h4><p>Administrationen indstiller, at</p><ol><li>A</li><li>B</li><li>C</li></ol>",
                "<h4>Beslutning</h4><p>Økonomiudvalget anbefaler, at Havneudvalgets indstilling til pkt. 1 og 3 godkendes.</p>"
                        + "<p>Ift. pkt. 2 anbefaler Økonomiudvalget, at sagen uddybes.</p>");
        List<PointDecision> points = item.decisions().get(0).points();
        assertThat(points).extracting(PointDecision::answers).containsExactly(List.of("4-1", "4-3"), List.of("4-2"));
        assertThat(points).extracting(PointDecision::outcome).containsOnly(Optional.of(Outcome.RECOMMENDED));
    }

    @Test
    void numbersOfADecisionThatTheRecommendationDoesNotCountAreItsOwnList() {
        Decision decision = Items.html(
                        "<h4>Indstilling</h4><p>Administrationen indstiller, at orienteringerne tages til efterretning.</p>",
                        "<h4>Beslutning</h4><p>Ad 1. taget til efterretning.</p><p>Ad 2. Broen åbner i maj.</p>")
                .decisions()
                .get(0);
        assertThat(decision.points()).isEmpty();
        assertThat(decision.outcome()).contains(Outcome.NOTED);
    }

    @Test
    void decisionsOfOtherMeetingsAreToldByTheirHeadings() {
        ItemText item = Items.html("<h3>Beslutning i Havneudvalget den 10-09-2024</h3><p>Godkendt.</p>"
                + "<h3>Beslutning i Havneudvalget den 20-08-2024</h3><p>Udsat.</p>"
                + "<h3>Beslutning i Økonomiudvalget den 03-09-2024</h3><p>Anbefales.</p><p>Afbud: Bodil Krat</p>");
        assertThat(item.decisions())
                .extracting(decision -> decision.date().orElseThrow())
                .containsExactly(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 8, 20), LocalDate.of(2024, 9, 3));
        assertThat(item.decisions().get(2).body().map(Body::name)).contains("Økonomiudvalget");
        assertThat(item.priorTreatments()).isEmpty();
        // Who was away at another meeting was not away at this one.
        assertThat(item.presences()).isEmpty();
    }

    @Test
    void theHeadingOfADecisionNeedsNoPrepositionBeforeItsBody() {
        ItemText item = Items.html("<h3>Beslutning Havneudvalget den 10-09-2024</h3><p>Godkendt.</p>"
                + "<h3>Beslutning Udvalget for teknik og miljø den 20-08-2024</h3><p>Udsat.</p>"
                + "<h3>Beslutning om broen i Havneudvalget den 1. maj</h3><p>Broen blev lukket.</p>");
        assertThat(item.decisions())
                .extracting(decision -> decision.body().orElseThrow().name())
                .containsExactly("Havneudvalget", "Udvalget for teknik og miljø");
        assertThat(item.sections()).hasSize(1);
    }

    @Test
    void theDecisionThatAProposalWantsIsNotMade() {
        ItemText item =
                Items.html("<h3>Beslutningsforslag fra RV</h3>\r\n<span><div>Byen vokser.</div><div>Beslutning:</div>"
                        + "<div>Byrådet beslutter at bygge en bro.</div></span>");
        assertThat(item.decisions()).isEmpty();
        assertThat(item.sections().get(0).text().plain()).contains("Beslutning:", "Byrådet beslutter");
        assertThat(Items.html(
                                "<div>Beslutningsforslag fra RV</div><div>Beslutning:</div><div>Byrådet beslutter at bygge.</div>")
                        .decisions())
                .isEmpty();
    }

    @Test
    void decisionsOfAttendanceAloneDecideNothing() {
        ItemText item = Items.html("<h3>Beslutning</h3><p>Afbud: Bodil Krat</p>");
        assertThat(item.decisions()).isEmpty();
        assertThat(item.emptyLabels()).containsExactly("Beslutning");
        assertThat(item.presences()).hasSize(1);
    }

    @Test
    void whatWasToldFirstSaysLessThanWhatWasMadeOfIt() {
        Decision decision = Items.html(
                        "<h3>Beslutning</h3><p>Formanden orienterede om broen.</p><p>Taget til efterretning.</p>")
                .decisions()
                .get(0);
        assertThat(decision.outcome()).contains(Outcome.NOTED);
        assertThat(decision.text().plain()).isEqualTo("Formanden orienterede om broen.\nTaget til efterretning.");
    }

    @Test
    void headingsThatAreParagraphsAreText() {
        ItemText item =
                Items.html("<h4>Lovgrundlag</h4><h4>Havneloven § 11</h4><h4>Økonomi</h4><h4>Sagen koster intet.</h4>");
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Lovgrundlag", "Økonomi");
        assertThat(item.sections().get(1).text().plain()).isEqualTo("Sagen koster intet.");
    }

    @Test
    void aBoldHeadingRightUnderAPlainOneOfItsLevelStandsBelowIt() {
        ItemText item = Items.html("<h4>Sagsbeskrivelse</h4><h4><b>Baggrund</b></h4><p>Broen er gammel.</p>"
                + "<h4><b>Tidsplan</b></h4><p>Den males i maj.</p><h4>Lovgrundlag</h4><p>Havneloven.</p>");
        assertThat(item.sections()).extracting(Section::heading).containsExactly("Sagsbeskrivelse", "Lovgrundlag");
        assertThat(item.sections().get(0).sections())
                .extracting(Section::heading)
                .containsExactly("Baggrund", "Tidsplan");
        // Where all are bold, or the first says something itself, they stand beside each other.
        assertThat(Items.html("<h4><b>Resume</b></h4><p>Kort.</p><h4><b>Økonomi</b></h4><p>Dyr.</p>")
                        .sections())
                .hasSize(2);
        assertThat(Items.html("<h4>Resume</h4><p>Kort.</p><h4><b>Økonomi</b></h4><p>Dyr.</p>")
                        .sections())
                .hasSize(2);
    }

    @Test
    void plainTextHasHeadingsOnLinesOfTheirOwn() {
        ItemText item = Items.text(
                "4.\tBroen\n\nSammendrag\nBroen er gammel.\n\nIndstilling\nCenter for Havn indstiller, at\n\nA)\n"
                        + "Broen\nmales.\n\nB)\nNaboerne høres.\n\nHavneudvalgets beslutning den 10.09.2024 Punkt 4\nIndstillingen godkendt\n");
        assertThat(item.sections()).extracting(Section::heading).containsExactly("", "Sammendrag");
        assertThat(item.recommendations().get(0).points())
                .extracting(point -> point.text().plain())
                .containsExactly("Broen\nmales.", "Naboerne høres.");
        assertThat(item.decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void earlierDecisionsInProseBecomeTheHistoryWithTheirBodyAndDay() {
        ItemText item = Items.html(
                "<h4>Baggrund</h4><p>Byrådet godkendte den 29. januar 2024 (pkt. 29) planen, jf. Plan- og"
                        + " Tryghedsudvalgets møde den 17. august 2023 (pkt. 8). Den 19. juni 2023, punkt 24, godkendte Byrådet en aftale."
                        + " Havneudvalget drøftede sagen den 3. maj 2023. Byrådet ser på sagen den 10. september 2024 (pkt. 3).</p>");
        assertThat(item.history())
                .extracting(reference -> reference.body().orElseThrow().name() + " "
                        + reference.date().orElseThrow() + " " + reference.itemNumber())
                .containsExactly(
                        "Byrådet 2024-01-29 29",
                        "Plan- og Tryghedsudvalget 2023-08-17 8",
                        "Byrådet 2023-06-19 24",
                        "Havneudvalget 2023-05-03 ");
    }

    @Test
    void htmlIsReadAsBrowsersRepairIt() {
        ItemText item = Items.html(
                "<meta><title>Punkt</title><span><h3>Resume<p>Klima & <60 m<sup>2</sup></span><script>x</script>");
        assertThat(item.sections()).hasSize(1);
        assertThat(item.sections().get(0).text().plain()).contains("m2");
    }

    @Test
    void aDecisionSaysToWhomTheMatterGoesOn() {
        Decision decision = Items.html(
                        "<h4>Beslutning</h4><p>Økonomiudvalget anbefaler, overfor Byrådet, at indstillingen godkendes.</p>")
                .decisions()
                .get(0);
        assertThat(decision.onwardTo()).extracting(body -> body.name()).containsExactly("Byrådet");
        Decision both = Items.html(
                        "<h4>Beslutning</h4><p>Orienteringen blev taget til efterretning og videresendes til Byrådet.</p>")
                .decisions()
                .get(0);
        assertThat(both.outcome()).contains(Outcome.NOTED);
        assertThat(both.furtherOutcomes()).containsExactly(Outcome.FORWARDED);
        assertThat(both.onwardTo()).hasSize(1);
        Decision discussed = Items.html("<h4>Beslutning</h4><p>Drøftet og taget til efterretning.</p>")
                .decisions()
                .get(0);
        assertThat(discussed.furtherOutcomes()).containsExactly(Outcome.DISCUSSED);
    }

    @Test
    void theVerbOfARecommendationIsKept() {
        assertThat(Items.html("<h4>Indstilling</h4><p>Forvaltningen foreslår, at broen males.</p>")
                        .recommendations()
                        .get(0)
                        .verb())
                .isEqualTo("foreslår");
    }
}
