package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.LegalReference;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A headed part of a text (afsnit), such as "Sagsfremstilling" or "Økonomiske konsekvenser".
 *
 * <p>The printed heading stays beside the kind that it means. A section may be empty: a template prints its headings
 * also where nothing was written under them. Sections under a sub-heading are sections of their section.
 *
 * @param heading the heading as printed, such as "Økonomiske konsekvenser"; empty for text without one
 * @param kind what the section is for, such as {@code "economic-consequences"}; optional
 * @param access whether it may be published (åben, lukket), such as {@code "closed"}; optional, and then as its item
 * @param closedReason why it is closed, such as "Tilbuddene er fortrolige"; empty where it is open or no reason is
 *     given
 * @param closedBy the law by which it is closed, such as "Forvaltningsloven § 27"; optional
 * @param text what stands under the heading, before the first sub-heading, such as "Projektbeskrivelsen er justeret og
 *     vedlagt."
 * @param bullets the bullet list that ends the text (punktopstilling), a line each, without the marks, such as "Et
 *     borgerspor"
 * @param refersTo keys of the parts of the document that the text refers to, mostly attachments of the same item ("se
 *     bilag 2"); empty where it names none
 * @param figures the figures that the text names, such as "4,5 %"
 * @param statements what it states, each of one kind: goals, principles, conditions, sources and others, such as the
 *     open question "Hvad har værdi for borgeren i mødet med kommunen?"
 * @param sections the sections under sub-headings, such as "Borgersporet:"
 */
@JsonForm
@Value.Builder
public record Section(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("kind") Optional<SectionKind> kind,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("bullets") List<String> bullets,
        @JsonProperty("refersTo") @Holds(TextKind.REFERENCE) List<String> refersTo,
        @JsonProperty("figures") List<@Valid Figure> figures,
        @JsonProperty("statements") List<@Valid Statement> statements,
        @JsonProperty("sections") List<@Valid Section> sections)
        implements WithSection {

    /** Not stable: use {@link #builder()}. */
    public Section {
        heading = Components.text(heading);
        kind = Components.printed(kind, SectionKind::code);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
        text = text == null ? FormattedText.EMPTY : text;
        bullets = Components.list(bullets);
        refersTo = Components.list(refersTo);
        figures = Components.list(figures);
        statements = Components.list(statements);
        sections = Components.list(sections);
    }

    /** A section with a heading and plain text, its kind read from the heading where the heading is a known one. */
    public static Section of(String heading, String text) {
        return builder()
                .heading(heading)
                .kind(SectionKind.ofHeading(heading))
                .text(FormattedText.of(text))
                .build();
    }

    /** Whether nothing is written under the heading, in this section or in those under it; figures and statements count as
     * written. */
    public boolean unwritten() {
        return text.blank()
                && bullets.isEmpty()
                && figures.isEmpty()
                && statements.isEmpty()
                && sections.stream().allMatch(Section::unwritten);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Section[...]";
    }

    /** A builder in which nothing is said yet. */
    public static SectionBuilder builder() {
        return new SectionBuilder();
    }
}
