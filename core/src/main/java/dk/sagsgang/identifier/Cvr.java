package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an enterprise or authority in the Danish business register (CVR-nummer): eight digits, of which the last
 * is a check digit by modulus 11.
 *
 * <p>Spaces between the digits and the country code of the VAT number before them are read over: {@code 13748136},
 * {@code 13 74 81 36}, {@code DK13748136}, {@code DK-13748136} and {@code dk 13748136} have the same {@link #digits()}.
 *
 * <p>Source: Erhvervsstyrelsen, "Modulus 11" (erhvervsstyrelsen.dk/modulus_11), whose example is 13748136. SE numbers
 * have the same form (Danmarks Statistik).
 *
 * @param printed the number as printed, such as "29 18 95 87"; empty where nothing was printed
 */
public record Cvr(@JsonValue @Holds(TextKind.CVR) String printed) {

    private static final int LENGTH = 8;
    private static final String COUNTRY = "DK";
    private static final String WEIGHTS = "27654321";

    /** Not stable: use {@link #of(String)}. */
    public Cvr {
        printed = Components.text(printed);
    }

    /** The number as printed, whatever it says; the empty one for null. */
    @JsonCreator
    public static Cvr of(@Nullable String printed) {
        return new Cvr(Components.text(printed));
    }

    /**
     * The number written in a text; {@link #toString()} is the inverse.
     *
     * @throws IllegalArgumentException if the text is not eight digits in one of the forms above; the check digit is
     *     not looked at
     */
    public static Cvr parse(String text) {
        Cvr number = of(text);
        if (!number.wellFormed()) {
            throw new IllegalArgumentException("A CVR number is eight digits, such as 13748136");
        }
        return number;
    }

    /** The eight digits alone, such as {@code "13748136"}; empty if malformed. */
    public Optional<String> digits() {
        String text = NormalText.of(printed);
        StringBuilder digits = new StringBuilder(LENGTH);
        for (int at = afterCountryCode(text); at < text.length(); at++) {
            char c = text.charAt(at);
            if (IdentifierCharacters.isDigit(c)) {
                digits.append(c);
            } else if (!IdentifierCharacters.isSpace(c)) {
                return Optional.empty();
            }
        }
        return digits.length() == LENGTH ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static int afterCountryCode(String text) {
        if (!text.regionMatches(true, 0, COUNTRY, 0, COUNTRY.length())) {
            return 0;
        }
        boolean separated =
                text.length() > 2 && (text.charAt(2) == '-' || IdentifierCharacters.isSpace(text.charAt(2)));
        return separated ? 3 : 2;
    }

    /** Whether it is eight digits in one of the forms above. */
    public boolean wellFormed() {
        return digits().isPresent();
    }

    /**
     * Whether the check digit is right: the digits times 2, 7, 6, 5, 4, 3, 2 and 1 add up to a multiple of 11. Every
     * CVR number does; eight zeros, which would, are no number. False if malformed.
     */
    public boolean checksOut() {
        return digits().filter(Cvr::checksOut).isPresent();
    }

    private static boolean checksOut(String digits) {
        int sum = Modulus11.sum(digits, 0, WEIGHTS);
        return sum > 0 && sum % 11 == 0;
    }

    /** Whether both are the same eight digits, in whichever form; malformed ones are the same when printed the same. */
    public boolean sameAs(Cvr other) {
        Optional<String> own = digits();
        return own.isPresent() ? own.equals(other.digits()) : equals(other);
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
