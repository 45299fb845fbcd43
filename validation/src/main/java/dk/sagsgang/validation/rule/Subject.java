package dk.sagsgang.validation.rule;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Roster;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as a rule of a host looks at it.
 *
 * <pre>{@code
 * public void check(Subject<Meeting> subject, Findings findings) {
 *     subject.document().items();
 *     subject.roster(); // who sits in the council and the committees, where the profile tells
 * }
 * }</pre>
 *
 * @param document the document in the form of {@link dk.sagsgang.document.NormalForm}, so that no rule depends on how
 *     its blanks, hyphens and letters are written, such as {@code Meeting[edition=minutes, date=2019-01-07, items=5]}
 * @param context what the profile says, such as working days and the roster of "2018-2021"
 * @param edition the edition by which a meeting is judged: the profile's, or else its own, such as {@code "minutes"};
 *     empty where neither says, and for documents of other types
 * @param day the day by which it is told which rules and which roster hold: that of the meeting, the paper's date, or
 *     the beginning of an organisation model, such as {@code 2019-01-07}; empty where the document has none
 * @param municipality the municipality whose document it is (kommunekode), such as {@code 766}; empty where neither
 *     document nor roster tell
 */
public record Subject<D extends CaseDocument>(
        D document,
        Context context,
        Optional<Edition> edition,
        Optional<LocalDate> day,
        Optional<MunicipalityCode> municipality) {

    /** Who sits in the municipality's bodies on the day of the document; empty where no roster of the profile tells. */
    public Optional<Roster> roster() {
        return context.roster(day);
    }

    /** The kind of a body on that day: as the document states it, as the roster does, or else as its name tells. */
    public Optional<BodyKind> kind(Body body) {
        return context.kind(body, day);
    }
}
