package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How a seat or a post is filled (besættelse): by an office, by name, from a body, from the parties, or otherwise.
 *
 * <p>The family is closed, so a switch over it is exhaustive; what none of its types tells is {@link OtherFilling}. In
 * JSON each begins with its {@code type}: {@code {"type":"office-holder","office":"borgmester"}}. A type that the library
 * does not know is read as the other filling, which keeps the word.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = OtherFilling.class)
@JsonSubTypes({
    @JsonSubTypes.Type(OfficeHolder.class),
    @JsonSubTypes.Type(NamedPerson.class),
    @JsonSubTypes.Type(MembersOfBody.class),
    @JsonSubTypes.Type(OnePerParty.class),
    @JsonSubTypes.Type(ChairOfBody.class),
    @JsonSubTypes.Type(Representatives.class),
    @JsonSubTypes.Type(Guests.class)
})
@JsonIgnoreProperties(value = "type", allowGetters = true)
@JsonPropertyOrder("type")
public sealed interface Filling
        permits OfficeHolder,
                NamedPerson,
                MembersOfBody,
                OnePerParty,
                ChairOfBody,
                Representatives,
                Guests,
                OtherFilling {

    /** The word for the type in JSON, such as {@code "office-holder"}. */
    @JsonProperty("type")
    String type();
}
