package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure that a text names (tal): an amount, a share or a number, of what and for when.
 *
 * <p>"På det specialiserede ungeområde er der en udfordring på ca. 2,5 mio. kr." is a figure with the subject
 * "specialiserede ungeområde" and an approximate amount of 2,500,000 kroner.
 *
 * @param subject what the figure measures, in the words of the text
 * @param period the time it is about (periode), such as 2019; optional
 * @param amount an amount of money; optional
 * @param share a share in per cent; optional
 * @param count a number of things or people; optional
 */
@JsonForm
@Value.Builder
public record Figure(
        @JsonProperty("subject") @Unset String subject,
        @JsonProperty("period") Optional<ImpreciseDate> period,
        @JsonProperty("amount") Optional<@Valid Amount> amount,
        @JsonProperty("share") Optional<@Valid Share> share,
        @JsonProperty("count") Optional<@Valid Count> count)
        implements WithFigure {

    /** Not stable: use {@link #builder()}. */
    public Figure {
        subject = Components.text(subject);
        period = Components.filled(period, ImpreciseDate.EMPTY);
        amount = Components.filled(amount, Amount.EMPTY);
        share = Components.filled(share, Share.EMPTY);
        count = Components.filled(count, Count.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Figure[...]";
    }

    /** A builder in which nothing is said yet. */
    public static FigureBuilder builder() {
        return new FigureBuilder();
    }
}
