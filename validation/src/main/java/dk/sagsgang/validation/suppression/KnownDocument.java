package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known to be found in one document.
 *
 * @param source the name of the document's source, such as {@code "2019/minutes.json"}
 * @param findings what is found in it, such as twice TXT-004 at {@code /title} of item 3
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record KnownDocument(
        @JsonProperty("source") String source,
        @JsonProperty("findings") List<KnownFinding> findings) {

    /** Puts the empty text and the empty list for what is missing. */
    public KnownDocument(@Nullable String source, @Nullable List<KnownFinding> findings) {
        this.source = source == null ? "" : source;
        this.findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
