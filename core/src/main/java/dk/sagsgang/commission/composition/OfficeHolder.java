package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Office;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whoever holds an office (indehaver af en stilling).
 *
 * <p>"chefen for Økonomi" is {@code OfficeHolder.of("chefen for Økonomi")}.
 *
 * @param office the office as printed, such as "lederen af HR &amp; Analyse"; optional
 */
@JsonForm
@Value.Builder
@JsonTypeName(OfficeHolder.TYPE)
public record OfficeHolder(@JsonProperty("office") Optional<Office> office) implements Filling, WithOfficeHolder {

    /** Not stable: use {@link #builder()}. */
    public OfficeHolder {
        office = Components.printed(office, Office::title);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "office-holder";

    @Override
    public String type() {
        return TYPE;
    }

    /** Whoever holds this office. */
    public static OfficeHolder of(String office) {
        return builder().office(Office.of(office)).build();
    }

    /** A builder in which nothing is said yet. */
    public static OfficeHolderBuilder builder() {
        return new OfficeHolderBuilder();
    }
}
