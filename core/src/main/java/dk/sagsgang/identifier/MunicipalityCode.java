package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a Danish municipality (kommunekode): three digits, such as {@code 330} for Slagelse.
 *
 * <p>The 98 municipalities since the reform of 2007 are known, from a bundled list: codes and names as Danmarks
 * Adressers Web API gave them on 7 October 2021, compared with a second public list. Christiansø (411) is administered
 * by the state and is not among them. Codes of regions and of municipalities from before 2007 are not known.
 *
 * @param printed the code as printed; empty where nothing was printed
 */
public record MunicipalityCode(@JsonValue String printed) {

    /** Not stable: use {@link #of(String)}. */
    public MunicipalityCode {
        printed = Components.text(printed);
    }

    /** The code as printed, whatever it says; the empty one for null. */
    @JsonCreator
    public static MunicipalityCode of(@Nullable String printed) {
        return new MunicipalityCode(Components.text(printed));
    }

    /**
     * The code written in a text; {@link #toString()} is the inverse.
     *
     * @throws IllegalArgumentException if the text is not three digits; the code need not be known
     */
    public static MunicipalityCode parse(String text) {
        MunicipalityCode code = of(text);
        if (!code.wellFormed()) {
            throw new IllegalArgumentException("The code of a municipality is three digits, such as 330");
        }
        return code;
    }

    /** The 98 known codes, from 101 to 860. */
    public static List<MunicipalityCode> all() {
        return Municipalities.bundled().codes();
    }

    /** Whether it is three digits; space around it does no harm. */
    public boolean wellFormed() {
        Cursor cursor = new Cursor(printed);
        return cursor.digits(3) && cursor.atEnd();
    }

    /** Whether it is the code of a municipality that exists. */
    public boolean known() {
        return Municipalities.bundled().contains(Printed.trim(printed));
    }

    /** The name of the municipality without the word Kommune, such as "Slagelse"; empty if the code is not known. */
    public Optional<String> name() {
        return Municipalities.bundled().name(Printed.trim(printed));
    }

    /** The code as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
