package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of another meeting that a document speaks of.
 *
 * @param place its place in the document
 * @param body the body that decided, by its number
 * @param day the day of its meeting
 * @param number the number of the item without what is set around it; empty where not given
 * @param caseNumber the case number as it is compared; empty where not given
 * @param scheme the scheme of the case number
 * @param repeated whether what was decided is repeated, so that it must have been the case of the item that speaks of it
 * @param outcome the outcome that is quoted
 */
public record Citation(
        Place place,
        int body,
        Optional<LocalDate> day,
        String number,
        String caseNumber,
        Optional<CaseNumberScheme> scheme,
        boolean repeated,
        Optional<ItemEntry.Told> outcome) {}
