package dk.sagsgang.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.TextKind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a case in the case system of a municipality (sagsnummer), as printed.
 *
 * <p>Every number that a document prints can be held. Which {@link CaseNumberScheme scheme} it follows, and the parts
 * that this scheme has, are read from it when asked for; space around the number does no harm, anything else that is
 * not in the scheme makes it malformed.
 *
 * <p>Example: {@code CaseNumber.of("27.00.00-P05-1-16")} is in the scheme {@link CaseNumberScheme#KLE_FACET}, with the
 * KLE number 27.00.00, the facet P05 and the year 2016.
 *
 * @param printed the number as printed, such as "27.00.00-P05-2-16"; empty where nothing was printed
 */
public record CaseNumber(
        @JsonValue @Holds(TextKind.CASE_NUMBER) String printed) {

    /** Two-digit years from here on belong to the 20th century. */
    private static final int FIRST_SHORT_YEAR_OF_1900S = 70;

    /** Not stable: use {@link #of(String)}. */
    public CaseNumber {
        printed = Components.text(printed);
    }

    /** The number as printed, whatever it says; the empty one for null. */
    @JsonCreator
    public static CaseNumber of(@Nullable String printed) {
        return new CaseNumber(Components.text(printed));
    }

    /**
     * The case number written in a text; {@link #toString()} is the inverse.
     *
     * @throws IllegalArgumentException if the text is in none of the known schemes
     */
    public static CaseNumber parse(String text) {
        CaseNumber number = of(text);
        if (!number.wellFormed()) {
            throw new IllegalArgumentException(
                    "A case number is in one of the known schemes, such as 27.00.00-P05-1-16, 12/27845 or 2016-003798");
        }
        return number;
    }

    /** The scheme that it follows; empty if it is in no known scheme. */
    public Optional<CaseNumberScheme> scheme() {
        return CaseNumberGrammar.scheme(printed);
    }

    /** Whether it is in a known scheme. */
    public boolean wellFormed() {
        return scheme().isPresent();
    }

    /**
     * Whether it is a template's place for a number that nobody has filled in, or only in part, such as
     * {@code xx.xx.xx-P20-xx-xx}, {@code 13/____} or {@code [sagsnr.]}.
     *
     * <p>Fillers are the letter x in either case, underscores, question marks, and dots in a row.
     */
    public boolean placeholder() {
        return Placeholder.in(printed);
    }

    /** The KLE number of the case's subject (emne), such as 27.00.00; only numbers that begin with KLE have one. */
    public Optional<KleNumber> kle() {
        Optional<CaseNumberScheme> scheme = scheme();
        boolean kle = scheme.isPresent()
                && (scheme.get() == CaseNumberScheme.KLE_FACET || scheme.get() == CaseNumberScheme.KLE_FACET_SERIAL);
        return kle ? Optional.of(KleNumber.of(part(0, 8))) : Optional.empty();
    }

    /** The facet (handlingsfacet), such as P05; only numbers that begin with KLE have one. */
    public Optional<Facet> facet() {
        Optional<CaseNumberScheme> scheme = scheme();
        if (scheme.isPresent() && scheme.get() == CaseNumberScheme.KLE_FACET) {
            return Optional.of(Facet.of(part(9, 12)));
        }
        return scheme.isPresent() && scheme.get() == CaseNumberScheme.KLE_FACET_SERIAL
                ? Optional.of(Facet.of(part(8, 11)))
                : Optional.empty();
    }

    /**
     * The year in which the case was opened, such as 2016; empty if the number is in no known scheme or in one
     * without a year.
     *
     * <p>Two digits are read as 1970 to 1999 from 70 on, and as 2000 to 2069 below: our convention, since case systems
     * are younger than that.
     */
    public Optional<Integer> year() {
        return scheme().flatMap(this::year);
    }

    private Optional<Integer> year(CaseNumberScheme scheme) {
        String text = NormalText.of(printed);
        return switch (scheme) {
            case KLE_FACET -> year(text.substring(text.length() - 2));
            case KLE_FACET_SERIAL -> Optional.empty();
            case YEAR_SERIAL -> year(text.substring(0, 2));
            case LONG_YEAR_SERIAL -> year(text.substring(0, 4));
            case SERIAL_LONG_YEAR -> year(text.substring(text.length() - 4));
            case MUNICIPALITY_YEAR_SERIAL, GET_ORGANIZED -> year(text.substring(4, 8));
            case BODY_SERIAL -> year(text.substring(text.indexOf('/') + 1));
        };
    }

    private static Optional<Integer> year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return Optional.of(year);
        }
        return Optional.of(year < FIRST_SHORT_YEAR_OF_1900S ? 2000 + year : 1900 + year);
    }

    /** The municipality (kommune), such as 330; only {@code MUNICIPALITY_YEAR_SERIAL} has one. */
    public Optional<MunicipalityCode> municipality() {
        return isIn(CaseNumberScheme.MUNICIPALITY_YEAR_SERIAL)
                ? Optional.of(MunicipalityCode.of(part(0, 3)))
                : Optional.empty();
    }

    /**
     * The number in the spelling in which numbers are compared: without the space around it, with single spaces in it and
     * in small letters, such as {@code 27.00.00-p05-1-16}.
     */
    public String normal() {
        return NormalText.of(printed).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether both print the same number, whatever the space around it and the case of its letters.
     *
     * <p>It compares what is printed and nothing more: two placeholders can be the same and are still no case.
     */
    public boolean sameAs(CaseNumber other) {
        return normal().equals(other.normal());
    }

    private boolean isIn(CaseNumberScheme scheme) {
        Optional<CaseNumberScheme> own = scheme();
        return own.isPresent() && own.get() == scheme;
    }

    private String part(int start, int end) {
        return NormalText.of(printed).substring(start, end);
    }

    /** The number as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
