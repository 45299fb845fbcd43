package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How somebody set themselves apart from a decision: a minority statement, a reservation or a note to the minutes
 * (mindretalsudtalelse, forbehold, protokoltilførsel).
 *
 * <p>Only a member who took part and voted in the minority may demand a minority statement (KSL § 13, stk. 2).
 *
 * <p>"Enhedslisten tog forbehold" is a {@link DissentKind#RESERVATION} of the party with the letter Ø.
 *
 * @param kind which of them, such as {@code "reservation"}; optional
 * @param persons who, such as "Lærke Overgårdslund"; empty where only parties are named
 * @param parties the parties or groups, such as "Enhedslisten (Ø)"; empty where only people are named
 * @param on keys of the recommended points it is about, such as {@code ["4-2"]}; empty when it is about the whole
 * @param text what they said, as printed, such as "Vi ønsker et større antal boliger"
 */
@JsonForm
@Value.Builder
public record Dissent(
        @JsonProperty("kind") Optional<DissentKind> kind,
        @JsonProperty("persons") List<@Valid Person> persons,
        @JsonProperty("parties") List<@Valid PoliticalParty> parties,
        @JsonProperty("on") @Holds(TextKind.REFERENCE) List<String> on,
        @JsonProperty("text") @Unset FormattedText text)
        implements WithDissent {

    /** Not stable: use {@link #builder()}. */
    public Dissent {
        kind = Components.printed(kind, DissentKind::code);
        persons = Components.list(persons);
        parties = Components.list(parties);
        on = Components.list(on);
        text = text == null ? FormattedText.EMPTY : text;
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Dissent[...]";
    }

    /** A builder in which nothing is said yet. */
    public static DissentBuilder builder() {
        return new DissentBuilder();
    }
}
