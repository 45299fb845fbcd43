package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.meeting.decision.Recommender;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Sections;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Recommendations and their points (indstillinger, at-punkter).
 *
 * <p>{@code Recommendations.recommendation()} draws points such as "kvalitetsrapporten drøftes".
 */
public final class Recommendations {

    static final List<String> MARKS = List.of("1.", "2.", "At 1)", "a)", "b)", "3");

    private static final List<String> VERBS = List.of("indstiller", "anbefaler", "foreslår");

    private static final List<String> LISTS = List.of("Anlæg", "Drift");

    private Recommendations() {}

    /** Any recommendation; its recommender, points or both may be missing. */
    public static Arbitrary<Recommendation> anyRecommendation() {
        return Assembly.of(Recommendation::builder)
                .seldom(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(List.of("Indstilling", "Forvaltningen foreslår")), (b, v) -> b.heading(v))
                .seldom(Vocabularies.anyRecommendationKind(), (b, v) -> b.kind(v))
                .maybe(Parties.anyPerson(), (b, v) -> b.recommender(v))
                .seldom(Parties.anyBody(), (b, v) -> b.recommendingBody(v))
                .seldom(Parties.anyPoliticalParty(), (b, v) -> b.recommendingParty(v))
                .seldom(Mix.few(anyRecommender()), (b, v) -> b.addAllJointlyWith(v))
                .seldom(Texts.mostly(VERBS), (b, v) -> b.verb(v))
                .maybe(Parties.anyBody(), (b, v) -> b.to(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllAlsoTo(v))
                .seldom(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Texts.anyFormattedText(), (b, v) -> b.opening(v))
                .maybe(Mix.upTo(3, anyRecommendationPoint()), (b, v) -> b.addAllPoints(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .build(b -> b.build());
    }

    /** Any recommended point; its key may stand elsewhere too. */
    public static Arbitrary<RecommendationPoint> anyRecommendationPoint() {
        return Assembly.of(RecommendationPoint::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.key(v))
                .maybe(Texts.mostly(MARKS), (b, v) -> b.mark(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Texts.mostly(LISTS), (b, v) -> b.list(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Mix.few(Sections.anyFigure()), (b, v) -> b.addAllFigures(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllOnwardTo(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllRefersTo(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .build(b -> b.build());
    }

    /** Any of several who recommend together; nobody need be told. */
    public static Arbitrary<Recommender> anyRecommender() {
        return Assembly.of(Recommender::builder)
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .seldom(Parties.anyPoliticalParty(), (b, v) -> b.party(v))
                .build(b -> b.build());
    }

    /** What a recommendation may say that nothing else must fit: who recommends too, the verb, the opening, the access. */
    static Arbitrary<Recommendation> parts() {
        Arbitrary<Recommender> recommender = Mix.oneOf(
                Parties.person().map(Recommender::of),
                Parties.body().map(Recommender::of),
                Parties.politicalParty().map(Recommender::of));
        return Assembly.of(Recommendation::builder)
                .seldom(recommender, (b, v) -> b.addJointlyWith(v))
                .seldom(Arbitraries.of(VERBS), (b, v) -> b.verb(v))
                .seldom(Parties.body(), (b, v) -> b.addAlsoTo(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.opening(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .build(b -> b.build());
    }

    /** A recommendation with its recommender and points, as a commission may hold it. */
    public static Arbitrary<Recommendation> recommendation() {
        return Assembly.of(Recommendation::builder)
                .always(parts(), (b, v) -> b.from(v).key("i"))
                .maybe(Arbitraries.of("Indstilling", "Forvaltningen foreslår"), (b, v) -> b.heading(v))
                .seldom(Arbitraries.of(RecommendationKind.words()), (b, v) -> b.kind(v))
                .always(Arbitraries.of(Words.OFFICES), (b, v) -> b.recommender(Person.holding(v)))
                .seldom(Arbitraries.of("Direktionen"), (b, v) -> b.recommendingBody(Body.of(v)))
                .seldom(Parties.politicalParty(), (b, v) -> b.recommendingParty(v))
                .maybe(Arbitraries.just(Parties.council()), (b, v) -> b.to(v))
                .seldom(Dates.day(), (b, v) -> b.date(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .always(
                        point().map(point -> point.withKey("i1").withMark("1.").withRefersTo("i")),
                        (b, v) -> b.addPoints(v))
                .build(b -> b.build());
    }

    /** A recommended point with its text, without key and mark. */
    static Arbitrary<RecommendationPoint> point() {
        return Assembly.of(RecommendationPoint::builder)
                .always(Arbitraries.of(Words.POINTS), (b, v) -> b.text(FormattedText.of(v)))
                .seldom(Arbitraries.of(LISTS), (b, v) -> b.list(v))
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Sections.figure(), (b, v) -> b.addFigures(v))
                .seldom(Parties.body(), (b, v) -> b.addOnwardTo(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .build(b -> b.build());
    }
}
