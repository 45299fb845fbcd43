package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of first names alone, by which boards of parents and the like call each other: "Anne, Bo og Else". */
public final class RowOfFirstNames {

    private static final QuickPattern ROW = QuickPattern.compile(
            "\\p{Lu}\\p{Ll}{1,12}(?:-\\p{Lu}\\p{Ll}{1,12})?(?:(?:, |,? og )\\p{Lu}\\p{Ll}{1,12}(?:-\\p{Lu}\\p{Ll}{1,12})?){2,30}\\.?");

    private static final QuickPattern COMMA = QuickPattern.compile(",? og |, |\\.$");

    private RowOfFirstNames() {}

    /** The people of a row; none where anything else stands in it. */
    public static List<Attendance> read(String row, Optional<AttendanceStatus> status) {
        List<Attendance> read = new ArrayList<>();
        if (ROW.matches(row)) {
            for (String name : COMMA.split(row)) {
                read.add(Attendance.builder()
                        .person(Person.of(name.strip()))
                        .status(status)
                        .build());
            }
        }
        return read;
    }
}
