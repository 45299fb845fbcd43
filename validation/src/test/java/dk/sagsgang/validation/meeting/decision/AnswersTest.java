package dk.sagsgang.validation.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final Points SIX = new Points(points("1.", "2.", "3.", "4.", "5.", "6."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ad 1|1.",
                "Ad. 1|1.",
                "Ad.1.|1.",
                "At 1:|1.",
                "1)|1.",
                "Pkt. 2|2.",
                "Ad pkt. 2|2.",
                "Vedr. punkt 3|3.",
                "2 - 5)|2. 3. 4. 5.",
                "Ad 2-3:|2. 3.",
                "Ad 2\u20133|2. 3.",
                "Ad 5.-6.|5. 6.",
                "Ad 1 til 3|1. 2. 3.",
                "Ad 1 t.o.m. 3|1. 2. 3.",
                "Ad 1 og 3|1. 3.",
                "Ad 1, 2 og 5-6|1. 2. 5. 6.",
                "Ad 1 + 2|1. 2.",
                "Ad\u00a04|4.",
                "Ad 1 og 1|1.",
            })
    void marksInUseNameTheirPoints(String mark, String points) {
        assertThat(answered(mark, SIX)).isEqualTo(points);
        assertThat(Answers.marksUnknownPoint(decision(mark), SIX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ad 7", "Ad 6-7", "0", "Ad a", "1 og 9"})
    void aMarkThatIsUnderstoodMayNameAPointThatIsNotThere(String mark) {
        assertThat(Answers.understood(decision(mark), SIX)).isTrue();
        assertThat(Answers.marksUnknownPoint(decision(mark), SIX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Øvrige punkter",
                "Ad 1, 2. afsnit",
                "5-2",
                "1-999",
                "a-\uffdc",
                "1-c",
                "c-1",
                "Ad 1 og c-a",
                "Ad",
                "2021"
            })
    void aMarkThatIsNotUnderstoodAnswersNothingAndIsNotHeldAgainstTheDecision(String mark) {
        assertThat(Answers.of(decision(mark), SIX)).isEmpty();
        assertThat(Answers.understood(decision(mark), SIX)).isFalse();
        assertThat(Answers.marksUnknownPoint(decision(mark), SIX)).isFalse();
    }

    @Test
    void lettersAndNumbersOfOtherKindsAreMarksWhereAPointBearsThem() {
        Points points = new Points(points("a)", "b)", "c)", "1a", "II", "1.1"));

        assertThat(answered("Ad a-c", points)).isEqualTo("a) b) c)");
        assertThat(answered("Ad 1a", points)).isEqualTo("1a");
        assertThat(answered("Ad II", points)).isEqualTo("II");
        assertThat(answered("Ad 1.1", points)).isEqualTo("1.1");
        assertThat(answered("Ad b og II", points)).isEqualTo("b) II");
    }

    @Test
    void pointsWithoutMarksAreCounted() {
        Points bare = new Points(points("", "at", ""));

        assertThat(Answers.of(decision("Ad 2"), bare))
                .containsExactly(bare.all().get(1));
        assertThat(Answers.marksUnknownPoint(decision("Ad 4"), bare)).isTrue();
        assertThat(Answers.marksUnknownPoint(decision("4)"), bare))
                .as("a list of the body's own")
                .isFalse();
    }

    @Test
    void whereThereAreNoPointsNoMarkIsUnknown() {
        assertThat(Answers.marksUnknownPoint(decision("Ad 2"), new Points(List.of())))
                .isFalse();
    }

    @Test
    void keysDecideOverTheMark() {
        PointDecision decision =
                PointDecision.builder().mark("Ad 1").addAnswers("k2", "k9").build();

        assertThat(Answers.of(decision, SIX)).containsExactly(SIX.all().get(2));
        assertThat(Answers.understood(decision, SIX)).isTrue();
    }

    @Test
    void oneMarkAnswersThePointsOfAllRecommendationsThatBearIt() {
        List<PointFacts> both = new ArrayList<>(points("1.", "2."));
        both.addAll(points("1.", "2."));

        assertThat(Answers.of(decision("Ad 2"), new Points(both))).containsExactly(both.get(1), both.get(3));
    }

    private static String answered(String mark, Points points) {
        return String.join(
                " ",
                Answers.of(decision(mark), points).stream()
                        .map(point -> point.point().mark())
                        .toList());
    }

    private static PointDecision decision(String mark) {
        return PointDecision.builder().mark(mark).build();
    }

    private static List<PointFacts> points(String... marks) {
        Recommendation recommendation = Recommendation.builder()
                .addAllPoints(Arrays.stream(marks)
                        .map(mark -> RecommendationPoint.builder().mark(mark).build())
                        .toList())
                .build();
        List<PointFacts> points = new ArrayList<>();
        for (int p = 0; p < marks.length; p++) {
            RecommendationPoint point = recommendation.points().get(p).withKey("k" + p);
            points.add(new PointFacts(point, recommendation, 0, p, p, Place.ROOT.at("points", p)));
        }
        return points;
    }
}
