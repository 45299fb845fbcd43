package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.validation.host.HostRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings that an archive is known to have (udgangspunkt): what is new stands out, and the archive can only improve.
 *
 * <pre>{@code
 * BaselineSieve sieve = baseline.sieve();
 * Report report = sieve.sift("minutes.json", validator.validate(meeting), Elements.of(meeting));
 * sieve.leftovers(source -> true); // an error for everything that the baseline holds and nobody finds
 * }</pre>
 *
 * @param documents the documents with known findings, such as {@code "2019/minutes.json"} with two findings
 */
@JsonIgnoreProperties({"$schema", "sagsgang", "type"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Baseline(@JsonProperty("documents") List<KnownDocument> documents) {

    /** The baseline of an archive without findings. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /** Keeps a copy of the list; none for null. */
    public Baseline(@Nullable List<KnownDocument> documents) {
        this.documents = documents == null ? List.of() : List.copyOf(documents);
    }

    /** This baseline at work. */
    public BaselineSieve sieve() {
        return new BaselineSieve(this, HostRules.NONE);
    }
}
