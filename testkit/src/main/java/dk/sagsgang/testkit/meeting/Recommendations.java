package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Recommendations and their points (indstillinger, at-punkter). */
public final class Recommendations {

    static final List<String> MARKS = List.of("1.", "2.", "At 1)", "a)", "b)", "3");

    private Recommendations() {}

    /** Any recommendation; its recommender, points or both may be missing. */
    public static Arbitrary<Recommendation> anyRecommendation() {
        return Assembly.of(Recommendation::builder)
                .maybe(Texts.mostly(List.of("Indstilling", "Forvaltningen foreslår")), (b, v) -> b.heading(v))
                .seldom(Vocabularies.anyRecommendationKind(), (b, v) -> b.kind(v))
                .maybe(Parties.anyPerson(), (b, v) -> b.recommender(v))
                .seldom(Parties.anyBody(), (b, v) -> b.recommendingBody(v))
                .seldom(Parties.anyPoliticalParty(), (b, v) -> b.recommendingParty(v))
                .maybe(Parties.anyBody(), (b, v) -> b.to(v))
                .seldom(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .maybe(Mix.upTo(3, anyRecommendationPoint()), (b, v) -> b.addAllPoints(v))
                .build(b -> b.build());
    }

    /** Any recommended point; its key may stand elsewhere too. */
    public static Arbitrary<RecommendationPoint> anyRecommendationPoint() {
        return Assembly.of(RecommendationPoint::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(MARKS), (b, v) -> b.mark(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .build(b -> b.build());
    }

    /** A recommendation with its recommender and points, as a commission may hold it. */
    public static Arbitrary<Recommendation> recommendation() {
        return Assembly.of(Recommendation::builder)
                .maybe(Arbitraries.of("Indstilling", "Forvaltningen foreslår"), (b, v) -> b.heading(v))
                .seldom(Arbitraries.of(RecommendationKind.words()), (b, v) -> b.kind(v))
                .always(Arbitraries.of(Words.OFFICES), (b, v) -> b.recommender(Person.holding(v)))
                .seldom(Arbitraries.of("Direktionen"), (b, v) -> b.recommendingBody(Body.of(v)))
                .seldom(Parties.politicalParty(), (b, v) -> b.recommendingParty(v))
                .maybe(Arbitraries.just(Parties.council()), (b, v) -> b.to(v))
                .seldom(Dates.day(), (b, v) -> b.date(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .always(point().map(point -> point.withKey("i1").withMark("1.")), (b, v) -> b.addPoints(v))
                .build(b -> b.build());
    }

    /** A recommended point with its text, without key and mark. */
    static Arbitrary<RecommendationPoint> point() {
        return Assembly.of(RecommendationPoint::builder)
                .always(Arbitraries.of(Words.POINTS), (b, v) -> b.text(FormattedText.of(v)))
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Sections.figure(), (b, v) -> b.addFigures(v))
                .build(b -> b.build());
    }
}
