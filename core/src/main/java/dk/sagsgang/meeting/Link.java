package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Exact;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An address that belongs to a meeting or an item, such as that of its recording (link, webadresse).
 *
 * <p>"Se mødet på nettet: https://video.example.dk/moede/17" is a link to a recording. Where the document was taken from is one of
 * the kind {@code source}.
 *
 * @param kind what is found there, such as {@code "recording"}; optional where it is not said
 * @param title the words printed with it, such as "Se mødet på nettet"; empty where there are none
 * @param address the address, such as {@code "https://example.org/moeder/2019-01-07"}
 * @param position where in a recording it is, as printed, such as "1:12:30"; empty for the whole
 */
@JsonForm
@Value.Builder
public record Link(
        @JsonProperty("kind") Optional<LinkKind> kind,
        @JsonProperty("title") @Unset String title,
        @JsonProperty("address") @Exact @Unset String address,

        @JsonProperty("position") @Holds(TextKind.PRINTED) @Unset
        String position)
        implements WithLink {

    /** Not stable: use {@link #builder()}. */
    public Link {
        kind = Components.printed(kind, LinkKind::code);
        title = Components.text(title);
        address = Components.text(address);
        position = Components.text(position);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Link[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LinkBuilder builder() {
        return new LinkBuilder();
    }
}
