package dk.sagsgang.identifier;

import dk.sagsgang.vocabulary.KnownCode;
import java.util.Optional;

/**
 * The seven categories of facets in KLE (handlingsfacetkategorier), each with the letter that its facets begin with.
 *
 * <p>Source: the facets of KLE, see {@link FacetPlan}.
 *
 * <p>The facet {@code G01} is of {@link #FIXED_RULES}, cases decided by fixed rules.
 */
public enum FacetCategory implements KnownCode {
    /** A: how the municipality is organised, such as A30, appointments (organisering mv.). */
    ORGANISATION('A', "organisering mv."),
    /** G: cases decided by fixed rules (efter faste regler). */
    FIXED_RULES('G', "efter faste regler"),
    /** I: material received for information (modtaget informativt materiale). */
    INFORMATION_RECEIVED('I', "modtaget informativt materiale"),
    /** K: control and complaints, such as K04, hearings (kontrol og klager). */
    CONTROL_AND_COMPLAINTS('K', "kontrol og klager"),
    /** P: planning, rules and principles, such as P35, minutes of meetings (planlægning, regler og principper). */
    PLANNING('P', "planlægning, regler og principper"),
    /** S: economy at large (overordnet økonomi). */
    ECONOMY_AT_LARGE('S', "overordnet økonomi"),
    /** Ø: economy within a given frame, such as Ø60, guarantees (økonomi efter fastlagte rammer). */
    ECONOMY_WITHIN_FRAMES('Ø', "økonomi efter fastlagte rammer");

    private static final FacetCategory[] CATEGORIES = values();

    private final char letter;
    private final String danish;

    FacetCategory(char letter, String danish) {
        this.letter = letter;
        this.danish = danish;
    }

    /** The letter, one of A, G, I, K, P, S and Ø. */
    public char letter() {
        return letter;
    }

    /** The title of the category in small letters, such as {@code "kontrol og klager"}. */
    @Override
    public String danish() {
        return danish;
    }

    /** The category with this capital letter, if there is one: {@code of('P')} is {@link #PLANNING}. */
    public static Optional<FacetCategory> of(char letter) {
        for (FacetCategory category : CATEGORIES) {
            if (category.letter == letter) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    static boolean isLetter(char letter) {
        return of(letter).isPresent();
    }
}
