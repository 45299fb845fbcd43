package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import org.immutables.value.Value;

/**
 * A political party or list (parti, liste).
 *
 * <p>Example: letter "A", name "Socialdemokratiet". Minutes often print the letter alone.
 *
 * @param letter the letter of the list (partibogstav), such as "A"; empty where it is not printed
 * @param name the name, such as "Socialdemokratiet"; empty where it is not printed
 * @param printed the party as printed, where that is neither letter nor name, such as "Soc.dem." or "V - Venstre";
 *     empty otherwise
 */
@JsonForm
@Value.Builder
public record PoliticalParty(
        @JsonProperty("letter") @Holds(TextKind.PRINTED) @Unset
        String letter,

        @JsonProperty("name") @Holds(TextKind.PRINTED) @Unset
        String name,

        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset
        String printed)
        implements WithPoliticalParty {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final PoliticalParty EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public PoliticalParty {
        letter = Components.text(letter);
        name = Components.text(name);
        printed = Components.text(printed);
    }

    /** The party with this list letter. */
    public static PoliticalParty ofLetter(String letter) {
        return builder().letter(letter).build();
    }

    /** Whether both are the same party: by letter where both have one, else by name. */
    public boolean sameAs(PoliticalParty other) {
        return Names.said(letter) && Names.said(other.letter)
                ? Names.same(letter, other.letter)
                : Names.same(name, other.name);
    }

    /** Whether they surely are two: where one has a letter and the other a name only, nobody can tell. */
    boolean differsFrom(PoliticalParty other) {
        boolean letters = Names.said(letter) && Names.said(other.letter);
        boolean names = Names.said(name) && Names.said(other.name);
        return (letters || names) && !sameAs(other);
    }

    /** A builder in which nothing is said yet. */
    public static PoliticalPartyBuilder builder() {
        return new PoliticalPartyBuilder();
    }
}
