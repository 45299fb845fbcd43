package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject of KLE that a unit has to do with (opgaveansvar).
 *
 * <p>"27.42.00, ansvarlig og udførende" is one number with two aspects.
 *
 * @param kle the number: a main group, a group or a subject, such as {@code 27.00.00}; optional where the subject is
 *     only in words
 * @param aspects how the unit has to do with it, such as {@code "responsible"}
 * @param text the subject in words, such as "Støtte efter serviceloven"; empty where only the number is
 */
@JsonForm
@Value.Builder
public record Responsibility(
        @JsonProperty("kle") Optional<KleNumber> kle,
        @JsonProperty("aspects") List<KleAspect> aspects,
        @JsonProperty("text") @Unset String text)
        implements WithResponsibility {

    /** Not stable: use {@link #builder()}. */
    public Responsibility {
        kle = Components.printed(kle, KleNumber::printed);
        aspects = Components.list(aspects);
        text = Components.text(text);
    }

    /** The subject with this number, in these ways. */
    public static Responsibility of(String kle, KleAspect... aspects) {
        return builder().kle(KleNumber.of(kle)).addAspects(aspects).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Responsibility[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ResponsibilityBuilder builder() {
        return new ResponsibilityBuilder();
    }
}
