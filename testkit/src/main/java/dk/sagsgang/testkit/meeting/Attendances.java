package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Signature;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Keys;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Who was there, who was not, and who signs (fremmøde, underskrifter).
 *
 * <p>{@code Attendances.anyAttendance()} draws members who arrive, leave and are replaced, in no order that fits.
 */
public final class Attendances {

    private Attendances() {}

    /** Any line of the attendance list; every part may be missing, and the changes may contradict each other. */
    public static Arbitrary<Attendance> anyAttendance() {
        return Assembly.of(Attendance::builder)
                .always(Parties.anyPerson(), (b, v) -> b.person(v))
                .seldom(Texts.mostly(List.of("Fraværende med afbud")), (b, v) -> b.label(v))
                .maybe(Vocabularies.anyAttendanceStatus(), (b, v) -> b.status(v))
                .seldom(anyAbsence(), (b, v) -> b.absence(v))
                .maybe(Vocabularies.anyCapacity(), (b, v) -> b.capacity(v))
                .seldom(Vocabularies.anyChairRole(), (b, v) -> b.chair(v))
                .seldom(Parties.anyBody(), (b, v) -> b.body(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.substituteFor(v))
                .seldom(Texts.mostly(List.of("1. stedfortræder")), (b, v) -> b.substituteRank(v))
                .maybe(Mix.few(anyItemPresence()), (b, v) -> b.addAllItems(v))
                .seldom(Texts.mostly(List.of("afbud på grund af sygdom")), (b, v) -> b.remark(v))
                .build(b -> b.build());
    }

    /** Any absence (fravær); notice and reason may be missing. */
    public static Arbitrary<Absence> anyAbsence() {
        return Assembly.of(Absence::builder)
                .maybe(Vocabularies.anyAbsenceNotice(), (b, v) -> b.notice(v))
                .maybe(Texts.mostly(List.of("ferie", "syg")), (b, v) -> b.reason(v))
                .build(b -> b.build());
    }

    /** Any difference of presence for one item; the item need not exist. */
    public static Arbitrary<ItemPresence> anyItemPresence() {
        return Assembly.of(ItemPresence::builder)
                .maybe(Keys.anyKey(), (b, v) -> b.item(v))
                .seldom(Keys.anyKey(), (b, v) -> b.through(v))
                .maybe(Vocabularies.anyPresenceChange(), (b, v) -> b.change(v))
                .seldom(Dates.anyTime(), (b, v) -> b.time(v))
                .seldom(Texts.anyText(), (b, v) -> b.reason(v))
                .seldom(References.anyLegalReference(), (b, v) -> b.law(v))
                .build(b -> b.build());
    }

    /** Any line for a signature (underskrift). */
    public static Arbitrary<Signature> anySignature() {
        return Assembly.of(Signature::builder)
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Dates.anyDay(), (b, v) -> b.signed(v))
                .build(b -> b.build());
    }
}
