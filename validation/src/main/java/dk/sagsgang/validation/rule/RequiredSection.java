package dk.sagsgang.validation.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.text.SectionKind;
import dk.sagsgang.vocabulary.KnownCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A headed part that a municipality's template asks for on every case (obligatorisk afsnit), and from when.
 *
 * <p>Procedural items such as the approval of the agenda never need one, and cases for information do only where the
 * case types say so.
 *
 * <pre>{@code
 * {"section":"climate-consequences","from":"2019-01-21","bodies":["standing-committee"]}
 * }</pre>
 *
 * @param section which part, such as {@code climate-consequences} (Miljø- og klimamæssige konsekvenser)
 * @param necessity whether it must be there or is expected, such as {@code "expected"}; optional, and then it must
 * @param from the first day of meetings for which it is asked, such as {@code "2019-01-01"}; optional
 * @param until the last day of meetings for which it is asked, such as {@code "2025-12-31"}; optional
 * @param caseTypes the types of cases that need it (sagstyper), such as {@code "decision"}; empty for all but cases for
 *     information
 * @param bodies the kinds of bodies whose cases need it, such as {@code "council"}; empty for every body
 */
@JsonForm
@Value.Builder
public record RequiredSection(
        @JsonProperty("section") SectionKind section,
        @JsonProperty("necessity") Optional<Necessity> necessity,
        @JsonProperty("from") @IsoText Optional<LocalDate> from,
        @JsonProperty("until") @IsoText Optional<LocalDate> until,
        @JsonProperty("caseTypes") List<CaseType> caseTypes,
        @JsonProperty("bodies") List<BodyKind> bodies)
        implements WithRequiredSection {

    /** How much a template asks for a part. */
    public enum Necessity implements KnownCode {
        /** It must be there (obligatorisk). */
        @JsonProperty("required")
        REQUIRED("obligatorisk"),
        /** It is expected; where it is missing that is worth knowing (forventet). */
        @JsonProperty("expected")
        EXPECTED("forventet");

        private final String danish;

        Necessity(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Not stable: use {@link #builder()} or {@link #of}. */
    public RequiredSection {
        section = Components.required(section, "section", RequiredSection.class);
        necessity = Components.optional(necessity);
        from = Components.optional(from);
        until = Components.optional(until);
        caseTypes = Components.list(caseTypes);
        bodies = Components.list(bodies);
    }

    /** A part that must be there on every case but those for information. */
    public static RequiredSection of(SectionKind section) {
        return builder().section(section).build();
    }

    /** Whether it is asked for at meetings on this day; a meeting without a day is asked only where no day is named. */
    public boolean askedOn(Optional<LocalDate> day) {
        return (from.isEmpty() || day.filter(d -> !d.isBefore(from.get())).isPresent())
                && (until.isEmpty() || day.filter(d -> !d.isAfter(until.get())).isPresent());
    }

    /** Whether a case of this type needs it; one whose type is not stated counts as no information. */
    public boolean askedFor(Optional<CaseType> caseType) {
        return caseTypes.isEmpty()
                ? caseType.filter(CaseType.INFORMATION::equals).isEmpty()
                : caseType.filter(caseTypes::contains).isPresent();
    }

    /** Whether cases of a body of this kind need it. */
    public boolean askedOf(Optional<BodyKind> kind) {
        return bodies.isEmpty() || kind.filter(bodies::contains).isPresent();
    }

    /** A builder; the section is required. */
    public static RequiredSectionBuilder builder() {
        return new RequiredSectionBuilder();
    }
}
