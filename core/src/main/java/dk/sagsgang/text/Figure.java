package dk.sagsgang.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
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
 * "specialiserede ungeområde" and an approximate amount of 2,500,000 kroner. "Byrådet har afsat 0,5 mio. kr. Beløbet går til
 * projektleder" has the body Byrådet that granted it and {@code goesTo} "projektleder".
 *
 * @param subject what the figure measures, in the words of the text, such as "nedsættelse af taksterne"
 * @param period the time it is about (periode), such as 2019; optional
 * @param amount an amount of money, such as "0,5 mio. kr."; optional
 * @param share a share in per cent, such as "2,5 %"; optional
 * @param count a number of things or people, such as "tre spor"; optional
 * @param basis what the figure is reckoned by, in the words of the text, such as "pr. år", "netto" or "i 2017-priser" (grundlag);
 *     empty where not said
 * @param grantedBy who granted the money (bevilget af, afsat af), such as "Byrådet"; optional
 * @param goesTo what it goes to, in the words of the text, such as "projektleder" (går til); empty where not said
 * @param condition on what it depends, such as "forudsat at handleplanerne lykkes" (forudsætning); empty where on nothing
 */
@JsonForm
@Value.Builder
public record Figure(
        @JsonProperty("subject") @Unset String subject,
        @JsonProperty("period") Optional<@Valid ImpreciseDate> period,
        @JsonProperty("amount") Optional<@Valid Amount> amount,
        @JsonProperty("share") Optional<@Valid Share> share,
        @JsonProperty("count") Optional<@Valid Count> count,
        @JsonProperty("basis") @Unset String basis,
        @JsonProperty("grantedBy") Optional<@Valid Body> grantedBy,
        @JsonProperty("goesTo") @Unset String goesTo,
        @JsonProperty("condition") @Unset String condition)
        implements WithFigure {

    /** Not stable: use {@link #builder()}. */
    public Figure {
        subject = Components.text(subject);
        period = Components.filled(period, ImpreciseDate.EMPTY);
        amount = Components.filled(amount, Amount.EMPTY);
        share = Components.filled(share, Share.EMPTY);
        count = Components.filled(count, Count.EMPTY);
        basis = Components.text(basis);
        grantedBy = Components.filled(grantedBy, Body.EMPTY);
        goesTo = Components.text(goesTo);
        condition = Components.text(condition);
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
