package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a Danish municipality (kommunekode): three digits, such as {@code 330} for Slagelse.
 *
 * <p>Registers print it in four places too: {@code 0330} is the same code, and {@link #digits()} are the same.
 *
 * <p>The 98 municipalities since the reform of 2007 are known, from a bundled list: codes and names as Danmarks
 * Adressers Web API gave them on 7 October 2021, compared with a second public list. Christiansø (411) is administered
 * by the state and is not among them. Codes of regions and of municipalities from before 2007 are not known.
 *
 * @param printed the code as printed, such as "766"; empty where nothing was printed
 */
public record MunicipalityCode(
        @JsonValue @Holds(TextKind.MUNICIPALITY_CODE) String printed) {

    private static final int LENGTH = 3;

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
     * @throws IllegalArgumentException if the text is not three digits, or a zero before them; the code need not be known
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

    /** The three digits alone, such as {@code "330"} for {@code 0330}; empty if malformed. */
    public Optional<String> digits() {
        String text = NormalText.of(printed);
        String digits = text.length() == LENGTH + 1 && text.charAt(0) == '0' ? text.substring(1) : text;
        return digits.length() == LENGTH && digits.chars().allMatch(c -> IdentifierCharacters.isDigit((char) c))
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** Whether it is three digits, or a zero before them; space around it does no harm. */
    public boolean wellFormed() {
        return digits().isPresent();
    }

    /** Whether it is the code of a municipality that exists. */
    public boolean known() {
        return digits().filter(Municipalities.bundled()::contains).isPresent();
    }

    /** Whether both are the same three digits; malformed ones are the same when printed the same. */
    public boolean sameAs(MunicipalityCode other) {
        Optional<String> own = digits();
        return own.isPresent() ? own.equals(other.digits()) : equals(other);
    }

    /** The name of the municipality without the word Kommune, such as "Slagelse"; empty if the code is not known. */
    public Optional<String> name() {
        return digits().flatMap(Municipalities.bundled()::name);
    }

    /** The code as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
