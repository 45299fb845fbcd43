package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Exact;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An enclosed document (bilag).
 *
 * <p>Example: title "2019.01.07 Tidsplan SOU", file name "caseno18-26422_#4797680_v1_tidsplan.pdf".
 *
 * @param key the attachment's key, unique in the document, such as {@code "2-b1"}; empty where nothing refers to it
 * @param number its number as printed, such as "1" or "Bilag 2"; empty where not printed
 * @param title its title as printed, such as "Oversigtskort"
 * @param fileName the name of the file, as the ESDH wrote it, such as {@code "Bilag 1 - oversigtskort.pdf"}; empty
 *     where there is none
 * @param access whether it may be published, such as {@code "open"}; optional, and then as its item
 * @param closedReason why it is closed, such as "Prisforhandlinger er ikke afsluttet"; empty where it is open or no
 *     reason is given
 * @param closedBy the law by which it is closed, such as "Kommunestyrelsesloven § 10"; optional
 * @param documentNumber its document number (dok.nr.), such as "330-2017-707822"; empty where not printed
 * @param caseNumber the case number printed with it, such as {@code 18/11387}; optional
 * @param version its version, as printed, such as "2" or "v1"; empty where not printed
 * @param dated its date as printed, such as "2019.01.07" in the title "2019.01.07 Tidsplan"; optional
 * @param added the day it was added to the item, such as {@code "2018-12-20"}; optional
 * @param mediaType the type of the file, such as "application/pdf" (filtype); empty where not told
 * @param size the size of the file in bytes, such as {@code 482133}; optional
 * @param checksum a checksum of the file with its method before it, such as "sha-256:9f86d081"; empty where there is
 *     none
 * @param link an address where it can be fetched, such as {@code "https://example.org/bilag/17.pdf"}; empty where
 *     there is none
 * @param ids its ids in other systems, such as {@code ExternalId.of("acadre", "707822")}
 */
@JsonForm
@Value.Builder
public record Attachment(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,

        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("title") @Unset String title,
        @JsonProperty("fileName") @Exact @Unset String fileName,
        @JsonProperty("access") Optional<Access> access,
        @JsonProperty("closedReason") @Unset String closedReason,
        @JsonProperty("closedBy") Optional<@Valid LegalReference> closedBy,

        @JsonProperty("documentNumber") @Holds(TextKind.TECHNICAL) @Unset
        String documentNumber,

        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,

        @JsonProperty("version") @Holds(TextKind.PRINTED) @Unset
        String version,

        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("added") @IsoText Optional<LocalDate> added,

        @JsonProperty("mediaType") @Holds(TextKind.TECHNICAL) @Unset
        String mediaType,

        @JsonProperty("size") Optional<@PositiveOrZero Integer> size,
        @JsonProperty("checksum") @Exact @Unset String checksum,
        @JsonProperty("link") @Exact @Unset String link,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithAttachment {

    /** Not stable: use {@link #builder()}. */
    public Attachment {
        key = Components.text(key);
        number = Components.text(number);
        title = Components.text(title);
        fileName = Components.text(fileName);
        access = Components.optional(access);
        closedReason = Components.text(closedReason);
        closedBy = Components.filled(closedBy, LegalReference.EMPTY);
        documentNumber = Components.text(documentNumber);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        version = Components.text(version);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        added = Components.optional(added);
        mediaType = Components.text(mediaType);
        size = Components.optional(size);
        checksum = Components.text(checksum);
        link = Components.text(link);
        ids = Components.list(ids);
    }

    /** The title, or the file name where no title is printed. */
    public String label() {
        return title.isBlank() ? fileName : title;
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Attachment[...]";
    }

    /** A builder in which nothing is said yet. */
    public static AttachmentBuilder builder() {
        return new AttachmentBuilder();
    }
}
