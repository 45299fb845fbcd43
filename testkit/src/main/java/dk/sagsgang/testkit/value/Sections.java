package dk.sagsgang.testkit.value;

import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionBuilder;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.time.ImpreciseDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Headed sections of a text, and the figures that they name. */
public final class Sections {

    /** How deep sections stand in sections. */
    public static final int DEEPEST = 3;

    private Sections() {}

    /** Any section (afsnit), with sections under it down to {@link #DEEPEST}; it may be empty. */
    public static Arbitrary<Section> anySection() {
        return anySection(DEEPEST);
    }

    private static Arbitrary<Section> anySection(int depth) {
        Assembly<SectionBuilder> section = Assembly.of(Section::builder)
                .maybe(Texts.mostly(Words.HEADINGS), (b, v) -> b.heading(v))
                .maybe(Vocabularies.anySectionKind(), (b, v) -> b.kind(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(Texts.mostly(Words.CLOSED_REASONS), (b, v) -> b.closedReason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.closedBy(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllBullets(v))
                .seldom(Mix.few(Keys.anyKey()), (b, v) -> b.addAllRefersTo(v))
                .seldom(Mix.few(anyFigure()), (b, v) -> b.addAllFigures(v));
        if (depth > 1) {
            section.seldom(Mix.few(anySection(depth - 1)), (b, v) -> b.addAllSections(v));
        }
        return section.build(b -> b.build());
    }

    /** A section with a heading in use, its kind, and something written under it. */
    public static Arbitrary<Section> section() {
        return section(2);
    }

    private static Arbitrary<Section> section(int depth) {
        Assembly<SectionBuilder> section = Assembly.of(Section::builder)
                .always(
                        Arbitraries.of(depth == 2 ? Words.HEADINGS : Words.SUB_HEADINGS),
                        (b, v) -> b.heading(v).kind(SectionKind.ofHeading(v)))
                .always(Texts.formattedProse(), (b, v) -> b.text(v))
                .seldom(Arbitraries.of(Access.class), (b, v) -> b.access(v))
                .seldom(
                        Arbitraries.of(Words.CLOSED_REASONS),
                        (b, v) -> b.access(Access.CLOSED).closedReason(v))
                .seldom(
                        References.legalReference(),
                        (b, v) -> b.access(Access.CLOSED).closedBy(v))
                .seldom(Mix.few(Arbitraries.of(Words.BULLETS)), (b, v) -> b.addAllBullets(v))
                .seldom(figure(), (b, v) -> b.addFigures(v));
        if (depth > 1) {
            section.seldom(Mix.few(section(depth - 1)), (b, v) -> b.addAllSections(v));
        }
        return section.build(b -> b.build());
    }

    /** Any figure (tal); it may measure nothing, or several things at once. */
    public static Arbitrary<Figure> anyFigure() {
        return Assembly.of(Figure::builder)
                .maybe(Texts.mostly(Words.SUBJECTS), (b, v) -> b.subject(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.period(v))
                .maybe(Quantities.anyAmount(), (b, v) -> b.amount(v))
                .maybe(Quantities.anyShare(), (b, v) -> b.share(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.count(v))
                .build(b -> b.build());
    }

    /** A figure with its subject and one quantity. */
    public static Arbitrary<Figure> figure() {
        Arbitrary<Figure> quantity = Mix.oneOf(
                Quantities.amount()
                        .map(amount -> Figure.builder().amount(amount).build()),
                Quantities.share().map(share -> Figure.builder().share(share).build()),
                Quantities.count().map(count -> Figure.builder().count(count).build()));
        return Combinators.combine(
                        quantity,
                        Arbitraries.of(Words.SUBJECTS),
                        Dates.year().map(ImpreciseDate::ofYear).optional(0.5))
                .as((figure, subject, period) -> figure.withSubject(subject).withPeriod(period))
                .withoutEdgeCases();
    }
}
