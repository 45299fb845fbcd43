package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.RuleId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exception from one rule, with a reason (undtagelse).
 *
 * <p>It holds where everything that it names fits: the source, the element with an external id, the element with a key, and
 * at or below the pointer. A pointer with an index ({@code "/items/3"}) means another item once one is put in before it: a
 * key or an external id goes with its element.
 *
 * <pre>{@code
 * Suppression.of(RuleId.of("ITM-010"), "The map was handed out at the meeting").in("2019/*.json").atKey("4");
 * }</pre>
 *
 * <p>A wither that is given null takes away what it names.
 *
 * @param rule the rule, such as {@code TXT-004}
 * @param source the documents, as the end of the names of their sources: {@code *} stands for any characters of a name,
 *     {@code **} for folders too, {@code ?} for one character; empty for every document
 * @param id an external id of the document, or of the element in it, such as {@code ExternalId.of("acadre", "4711")};
 *     optional
 * @param key the key of the element, such as {@code "3"} of an item; empty for any
 * @param pointer the JSON Pointer of the place, counted from the element with that key, else from the one with that id,
 *     else from the document, such as {@code "/title"}; whatever lies below belongs to it; empty for all of it
 * @param reason why it is right to leave it, such as "Printed so in the budget"; a suppression without a reason does
 *     not hold
 * @param until the last day on which it holds, such as {@code "2020-12-31"}; optional
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Suppression(
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("source") String source,
        @JsonProperty("id") Optional<ExternalId> id,
        @JsonProperty("key") String key,
        @JsonProperty("pointer") String pointer,
        @JsonProperty("reason") String reason,

        @JsonProperty("until") @JsonFormat(shape = JsonFormat.Shape.STRING)
        Optional<LocalDate> until) {

    /** Not stable: use {@link #of} and the withers. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // readers hand over null for what is missing
    public Suppression(
            RuleId rule,
            @Nullable String source,
            @Nullable Optional<ExternalId> id,
            @Nullable String key,
            @Nullable String pointer,
            @Nullable String reason,
            @Nullable Optional<LocalDate> until) {
        this.rule = rule;
        this.source = source == null ? "" : source;
        this.id = id == null ? Optional.empty() : id;
        this.key = key == null ? "" : key;
        this.pointer = pointer == null ? "" : pointer;
        this.reason = reason == null ? "" : reason;
        this.until = until == null ? Optional.empty() : until;
    }

    /** The exception from a rule everywhere. */
    public static Suppression of(RuleId rule, String reason) {
        return new Suppression(rule, "", Optional.empty(), "", "", reason, Optional.empty());
    }

    /** The same in these documents only, such as {@code "2019/*.json"}. */
    public Suppression in(@Nullable String source) {
        return new Suppression(rule, source, id, key, pointer, reason, until);
    }

    /** The same in the document, or the element, with this id only. */
    public Suppression at(@Nullable ExternalId id) {
        return new Suppression(rule, source, Optional.ofNullable(id), key, pointer, reason, until);
    }

    /** The same in the element with this key only. */
    public Suppression atKey(@Nullable String key) {
        return new Suppression(rule, source, id, key, pointer, reason, until);
    }

    /** The same at and below this place only, such as {@code "/title"} of an item. */
    public Suppression at(@Nullable String pointer) {
        return new Suppression(rule, source, id, key, pointer, reason, until);
    }

    /** The same until a day, which is the last. */
    public Suppression until(@Nullable LocalDate last) {
        return new Suppression(rule, source, id, key, pointer, reason, Optional.ofNullable(last));
    }

    /** Whether its last day is over. */
    public boolean expiredOn(LocalDate day) {
        return until.isPresent() && until.get().isBefore(day);
    }

    /** Whether it says why. */
    boolean reasoned() {
        return !reason.isBlank();
    }

    /** Whether its pointer can be one. */
    boolean wellPlaced() {
        return Pointer.parse(pointer).isPresent();
    }
}
