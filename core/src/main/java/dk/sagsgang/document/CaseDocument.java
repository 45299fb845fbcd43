package dk.sagsgang.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.sagsgang.commission.Commission;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;

/**
 * A document of municipal casework (sagsdokument): what readers return and validators take.
 *
 * <p>The family is closed, so a switch over its types is exhaustive. In JSON every document begins with the version of
 * the format and its type: {@code {"sagsgang":"1.0","type":"meeting",…}}. A host's own mapper needs {@code type} to read
 * a document, also as the concrete class, and does not look at the version: the readers of the serialization module do.
 * {@code "$schema"} may stand in a file for its editor and is no part of the document.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Meeting.class),
    @JsonSubTypes.Type(Commission.class),
    @JsonSubTypes.Type(OrganisationModel.class),
})
@JsonIgnoreProperties(
        value = {"$schema", "sagsgang", "type"},
        allowGetters = true)
@JsonPropertyOrder({"sagsgang", "type"})
public sealed interface CaseDocument permits Meeting, Commission, OrganisationModel {

    /** The version of the JSON form that this library writes. */
    String FORMAT = "1.0";

    /** The version of the JSON form, as the first property of every document. */
    @JsonProperty("sagsgang")
    default String format() {
        return FORMAT;
    }

    /** The type of the document in JSON, such as {@code "meeting"}. */
    @JsonProperty("type")
    String type();
}
