package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One person's attendance at a meeting (fremmøde).
 *
 * <p>A substitute has an entry of their own that names the member they stand in for; one who was summoned and did not
 * come has one too, with the status absent.
 *
 * @param person who, such as "Åse Engbæk"; optional
 * @param label the label that the person is listed under, as printed, such as "Fraværende med afbud"; empty where
 *     there is none
 * @param status present, excused, absent or summoned, such as {@code "excused"}; optional where it is not said
 * @param absence what is told of an absence: when it was announced, and why, such as one told "på dagen" for "sygdom";
 *     optional
 * @param capacity member, official, secretary, observer or guest, such as {@code "member"}; optional
 * @param chair whether the person leads the meeting, such as {@code "chair"}; empty for others
 * @param body at a joint meeting, the body that the person belongs to, such as "Socialudvalget"; optional
 * @param substituteFor the member in whose place the person was summoned (stedfortræder for), such as "Bjørn
 *     Kildetoft"; optional
 * @param substituteRank which of the substitutes the person is, as printed, such as "1. stedfortræder"; empty where
 *     not told
 * @param items items for which presence differs, such as "deltog ikke i punkt 3"
 * @param remark a remark as printed, such as "deltog fra kl. 17"; empty where there is none
 */
@JsonForm
@Value.Builder
public record Attendance(
        @JsonProperty("person") Optional<@Valid Person> person,

        @JsonProperty("label") @Holds(TextKind.PRINTED) @Unset
        String label,

        @JsonProperty("status") Optional<AttendanceStatus> status,
        @JsonProperty("absence") Optional<@Valid Absence> absence,
        @JsonProperty("capacity") Optional<Capacity> capacity,
        @JsonProperty("chair") Optional<ChairRole> chair,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("substituteFor") Optional<@Valid Person> substituteFor,

        @JsonProperty("substituteRank") @Holds(TextKind.PRINTED) @Unset
        String substituteRank,

        @JsonProperty("items") List<@Valid ItemPresence> items,
        @JsonProperty("remark") @Unset String remark)
        implements WithAttendance {

    /** Not stable: use {@link #builder()}. */
    public Attendance {
        person = Components.filled(person, Person.EMPTY);
        label = Components.text(label);
        status = Components.printed(status, AttendanceStatus::code);
        absence = Components.filled(absence, Absence.EMPTY);
        capacity = Components.printed(capacity, Capacity::code);
        chair = Components.printed(chair, ChairRole::code);
        body = Components.filled(body, Body.EMPTY);
        substituteFor = Components.filled(substituteFor, Person.EMPTY);
        substituteRank = Components.text(substituteRank);
        items = Components.list(items);
        remark = Components.text(remark);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Attendance[...]";
    }

    /** A builder in which nothing is said yet. */
    public static AttendanceBuilder builder() {
        return new AttendanceBuilder();
    }
}
