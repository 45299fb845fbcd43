package dk.sagsgang.testkit.archive;

import dk.sagsgang.meeting.Meeting;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Archives: the papers of a municipality through a year.
 *
 * <p>{@code Archives.ofYear(1, 2019)} are the agendas and minutes of one municipality in 2019.
 */
public final class Archives {

    private Archives() {}

    /**
     * An archive in which nothing is wrong, neither in one meeting nor between them: council, finance committee and
     * committees meet month by month, cases go their way, minutes follow their agendas, numbers run on or begin anew at each
     * meeting, and budget and statute are read twice.
     */
    public static Arbitrary<List<Meeting>> validArchive() {
        return ArchivePlan.any().map(ValidArchive::of).withoutEdgeCases();
    }

    /**
     * An archive of one year of a municipality, the same each time: agendas and minutes of the council, the finance
     * committee and four committees.
     *
     * @param municipality the number of the municipality, from 1
     * @param year the year, such as 2019
     */
    public static List<Meeting> ofYear(int municipality, int year) {
        boolean even = municipality % 2 == 0;
        return ValidArchive.of(new ArchivePlan(
                municipality, year, 4, 12, 4, new ArchivePlan.Habits(even, !even, true, true, true, true)));
    }
}
