package dk.sagsgang.exchange.text.step;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;

/**
 * A step whose day may name no year yet.
 *
 * @param text what happens
 * @param day when, as printed
 * @param condition after what
 * @param involvements who has to do with it
 * @param row whether it is one of the rows of a plan, which go from day to day
 * @param line the number of the line that tells it
 */
record StepDraft(
        String text,
        Optional<ToldDays.Told> day,
        String condition,
        List<Involvement> involvements,
        boolean row,
        int line) {

    /** The step on a day that is known now. */
    ToldStep on(Optional<ImpreciseDate> date) {
        return new ToldStep(
                Milestone.builder()
                        .text(text)
                        .date(date)
                        .condition(condition)
                        .involvements(involvements)
                        .build(),
                line);
    }
}
