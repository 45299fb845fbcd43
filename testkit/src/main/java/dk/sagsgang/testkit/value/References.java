package dk.sagsgang.testkit.value;

import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * References to decisions, to the law and to papers.
 *
 * <p>{@code References.legalReference()} draws "Forvaltningsloven § 17, stk. 4" and the like.
 */
public final class References {

    private static final List<String> PARTS = List.of("§ 5", "kapitel 3", "afsnit 4.2", "side 7");
    private static final List<String> VERSIONS = List.of("2", "1.0", "revideret");

    private References() {}

    /** A reference to a paper, mostly as a whole, now and then to a part or a version of it. */
    public static Arbitrary<PaperReference> paperReference(List<String> titles) {
        return Assembly.of(PaperReference::builder)
                .always(Arbitraries.of(titles), (b, v) -> b.title(v))
                .seldom(Arbitraries.of(PARTS), (b, v) -> b.part(v))
                .seldom(Arbitraries.of(VERSIONS), (b, v) -> b.version(v))
                .seldom(Dates.impreciseDate(), (b, v) -> b.dated(v))
                .seldom(Identifiers.wellFormedCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** Any reference to a decision (henvisning til en beslutning); every part may be missing. */
    public static Arbitrary<DecisionReference> anyDecisionReference() {
        return Assembly.of(DecisionReference::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .maybe(Texts.mostly(List.of("150", "pkt. 64", "3.")), (b, v) -> b.itemNumber(v))
                .seldom(Texts.mostly(Words.TITLES), (b, v) -> b.title(v))
                .seldom(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .build(b -> b.build());
    }

    /** A reference to a decision by body, date and item number. */
    public static Arbitrary<DecisionReference> decisionReference() {
        return Assembly.of(DecisionReference::builder)
                .always(Parties.body(), (b, v) -> b.body(v))
                .always(Dates.day(), (b, v) -> b.date(v))
                .seldom(Dates.month(), (b, v) -> b.date(Optional.empty()).dated(ImpreciseDate.ofMonth(v)))
                .always(Arbitraries.integers().between(1, 300), (b, v) -> b.itemNumber(v.toString()))
                .maybe(Arbitraries.of(Words.TITLES), (b, v) -> b.title(v))
                .seldom(Identifiers.wellFormedCaseNumber(), (b, v) -> b.caseNumber(v))
                .build(b -> b.build());
    }

    /** Any reference to the law (lovhenvisning); every part may be missing. */
    public static Arbitrary<LegalReference> anyLegalReference() {
        return Assembly.of(LegalReference::builder)
                .maybe(Texts.mostly(List.of("Lov nr. 707 af 8. juni 2018, § 5 stk. 9")), (b, v) -> b.printed(v))
                .maybe(Texts.mostly(Words.MUNICIPAL_ACTS), (b, v) -> b.act(v))
                .seldom(Texts.mostly(List.of("707", "47")), (b, v) -> b.actNumber(v))
                .seldom(Dates.anyDay(), (b, v) -> b.date(v))
                .seldom(Dates.anyDay(), (b, v) -> b.inForce(v))
                .seldom(Texts.mostly(List.of("3", "3 a")), (b, v) -> b.chapter(v))
                .maybe(Texts.mostly(List.of("10", "68 b")), (b, v) -> b.paragraph(v))
                .seldom(Texts.mostly(List.of("1", "4-5")), (b, v) -> b.subsection(v))
                .seldom(Texts.mostly(List.of("2")), (b, v) -> b.number(v))
                .seldom(Texts.mostly(List.of("https://example.org/lov/707")), (b, v) -> b.link(v))
                .build(b -> b.build());
    }

    /** A reference to a paragraph of an act, now and then with the number, day and address of the act. */
    public static Arbitrary<LegalReference> legalReference() {
        Arbitrary<LegalReference> paragraph = Combinators.combine(
                        Arbitraries.of(Words.MUNICIPAL_ACTS),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(1, 6))
                .as((act, section, subsection) -> LegalReference.builder()
                        .printed(act + " § " + section + ", stk. " + subsection)
                        .act(act)
                        .paragraph(section.toString())
                        .subsection(subsection.toString())
                        .build());
        return Combinators.combine(
                        paragraph, Dates.day(), Arbitraries.integers().between(1, 1_500), Mix.chance(30))
                .as((reference, day, number, whole) -> whole
                        ? reference
                                .withDate(day)
                                .withInForce(day.plusMonths(2))
                                .withChapter("3")
                                .withActNumber(number.toString())
                                .withNumber("2")
                                .withLink("https://example.org/lov/" + number)
                        : reference)
                .withoutEdgeCases();
    }

    /** Any reference to a paper (henvisning til et notat); every part may be missing. */
    public static Arbitrary<PaperReference> anyPaperReference() {
        return Assembly.of(PaperReference::builder)
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .seldom(Texts.mostly(PARTS), (b, v) -> b.part(v))
                .seldom(Texts.mostly(VERSIONS), (b, v) -> b.version(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.dated(v))
                .seldom(Identifiers.anyCaseNumber(), (b, v) -> b.caseNumber(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }
}
