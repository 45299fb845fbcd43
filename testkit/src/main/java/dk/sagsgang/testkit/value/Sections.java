package dk.sagsgang.testkit.value;

import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.PagePart;
import dk.sagsgang.text.PagePartBuilder;
import dk.sagsgang.text.Section;
import dk.sagsgang.text.SectionBuilder;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.text.Statement;
import dk.sagsgang.text.StatementKind;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Headed sections of a text, and the figures that they name.
 *
 * <p>{@code Sections.section()} draws "Økonomiske konsekvenser" with a sentence under it.
 */
public final class Sections {

    /** How deep sections stand in sections. */
    public static final int DEEPEST = 3;

    private static final List<String> BASES = List.of("pr. år", "netto", "i 2017-priser");
    private static final List<String> COMPONENTS = List.of("sections", "attachments", "decisions", "tasks");

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
                .seldom(Mix.few(anyFigure()), (b, v) -> b.addAllFigures(v))
                .seldom(Mix.few(anyStatement()), (b, v) -> b.addAllStatements(v));
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
                .seldom(figure(), (b, v) -> b.addFigures(v))
                .seldom(statement(), (b, v) -> b.addStatements(v));
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
                .seldom(Texts.mostly(BASES), (b, v) -> b.basis(v))
                .seldom(Parties.anyBody(), (b, v) -> b.grantedBy(v))
                .seldom(Texts.anyText(), (b, v) -> b.goesTo(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .build(b -> b.build());
    }

    /** A figure with its subject and one quantity. */
    public static Arbitrary<Figure> figure() {
        Arbitrary<Figure> quantity = Mix.oneOf(
                Quantities.amount()
                        .map(amount -> Figure.builder().amount(amount).build()),
                Quantities.share().map(share -> Figure.builder().share(share).build()),
                Quantities.count().map(count -> Figure.builder().count(count).build()));
        Arbitrary<Figure> told = Assembly.of(Figure::builder)
                .seldom(Arbitraries.of(BASES), (b, v) -> b.basis(v))
                .seldom(
                        Arbitraries.of("projektleder", "inventar"),
                        (b, v) -> b.grantedBy(Parties.council()).goesTo(v))
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .build(b -> b.build());
        return Combinators.combine(
                        quantity,
                        told,
                        Arbitraries.of(Words.SUBJECTS),
                        Dates.year().map(ImpreciseDate::ofYear).optional(0.5))
                .as((figure, more, subject, period) -> Figure.builder()
                        .from(more)
                        .amount(figure.amount())
                        .share(figure.share())
                        .count(figure.count())
                        .subject(subject)
                        .period(period)
                        .build())
                .withoutEdgeCases();
    }

    /** Any statement (udsagn); every part may be missing. */
    public static Arbitrary<Statement> anyStatement() {
        return Assembly.of(Statement::builder)
                .maybe(Vocabularies.anyStatementKind(), (b, v) -> b.kind(v))
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Mix.few(Texts.anyText()), (b, v) -> b.addAllPoints(v))
                .seldom(Mix.few(Parties.anyBody()), (b, v) -> b.addAllBodies(v))
                .seldom(Mix.few(Texts.mostly(Words.UNITS)), (b, v) -> b.addAllUnits(v))
                .seldom(Dates.anyImpreciseDate(), (b, v) -> b.date(v))
                .seldom(Texts.mostly(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(Mix.few(anyFigure()), (b, v) -> b.addAllFigures(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.addLaws(v))
                .seldom(References.anyPaperReference(), (b, v) -> b.addPapers(v))
                .build(b -> b.build());
    }

    /** A statement of a known kind. */
    public static Arbitrary<Statement> statement() {
        return Assembly.of(Statement::builder)
                .always(Arbitraries.of(StatementKind.words()), (b, v) -> b.kind(v))
                .always(Texts.sentence(), (b, v) -> b.text(v))
                .seldom(Mix.few(Arbitraries.of(Words.BULLETS)), (b, v) -> b.addAllPoints(v))
                .seldom(Parties.body(), (b, v) -> b.addBodies(v))
                .seldom(Arbitraries.of(Words.UNITS), (b, v) -> b.addUnits(v))
                .seldom(Dates.impreciseDate(), (b, v) -> b.date(v))
                .seldom(Arbitraries.of(Words.CONDITIONS), (b, v) -> b.condition(v))
                .seldom(figure(), (b, v) -> b.addFigures(v))
                .seldom(References.legalReference(), (b, v) -> b.addLaws(v))
                .seldom(References.paperReference(Words.TITLES), (b, v) -> b.addPapers(v))
                .build(b -> b.build());
    }

    /** Any part of a printed page (sidens opbygning), with parts under it; every part may be missing. */
    public static Arbitrary<PagePart> anyPagePart() {
        return anyPagePart(2);
    }

    private static Arbitrary<PagePart> anyPagePart(int depth) {
        Assembly<PagePartBuilder> part = Assembly.of(PagePart::builder)
                .maybe(Texts.mostly(Words.HEADINGS), (b, v) -> b.heading(v))
                .maybe(Texts.mostly(COMPONENTS), (b, v) -> b.component(v))
                .seldom(Quantities.anyNumber(), (b, v) -> b.count(v))
                .seldom(References.anyPaperReference(), (b, v) -> b.elsewhere(v));
        if (depth > 1) {
            part.seldom(Mix.few(anyPagePart(depth - 1)), (b, v) -> b.addAllParts(v));
        }
        return part.build(b -> b.build());
    }

    /** A heading of a page over a component that a document or item always has, such as "title". */
    public static Arbitrary<PagePart> pagePart(String component) {
        return Mix.oneOf(
                Arbitraries.of(Words.HEADINGS).map(heading -> PagePart.of(heading, component)),
                Arbitraries.of(Words.HEADINGS)
                        .map(heading -> PagePart.of(heading, component).withCount(1)),
                Arbitraries.of(Words.HEADINGS).map(heading -> PagePart.over(heading, component)));
    }

    /** A part of a page that only says in which paper something stands, such as the tasks of a commission under "Opgaver". */
    public static Arbitrary<PagePart> partElsewhere(String heading, String component) {
        return References.paperReference(Words.TITLES)
                .map(paper -> PagePart.of(heading, component).withElsewhere(paper));
    }
}
