package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.validation.host.HostRules;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suppressions of one file.
 *
 * <pre>{@code
 * SuppressionSieve sieve = suppressions.on(today);
 * Report report = sieve.sift("minutes.json", validator.validate(meeting), Elements.of(meeting));
 * sieve.leftovers(); // which suppressions do not hold, or are no longer needed
 * }</pre>
 *
 * @param suppressions the suppressions in the order of the file, such as one of {@code TXT-004} on item 3; where
 *     several fit, the first gives the reason
 */
@JsonIgnoreProperties({"$schema", "sagsgang", "type"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Suppressions(@JsonProperty("suppressions") List<Suppression> suppressions) {

    /** Keeps a copy of the list; none for null. */
    public Suppressions(@Nullable List<Suppression> suppressions) {
        this.suppressions = suppressions == null ? List.of() : List.copyOf(suppressions);
    }

    /** These suppressions at work. */
    public SuppressionSieve on(LocalDate today) {
        return new SuppressionSieve(suppressions, today, HostRules.NONE);
    }
}
