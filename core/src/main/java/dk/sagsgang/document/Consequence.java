package dk.sagsgang.document;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.report.Location;

/**
 * A place that names a unit or an office which a change of the organisation takes away (konsekvens).
 *
 * <p>A commission seats "lederen af HR &amp; Analyse", and the change closes that unit: the place is
 * {@code /composition/seats/2/filledBy/office}, the kind {@link Kind#OFFICE_NAMES_CLOSING_UNIT}.
 *
 * @param location the place in the document or roster, as a JSON Pointer, such as {@code "/items/0/caseOfficers/0"}
 * @param kind what about the name is no longer so, such as {@code UNIT_CLOSES}
 * @param unit the unit that closes or changes, as it was, such as "Socialsektionen"
 */
public record Consequence(Location location, Kind kind, OrganisationUnit unit) {

    /** What a name that stands somewhere no longer finds. */
    public enum Kind {
        /** The unit is closed, merged, split or replaced (enheden nedlægges). */
        UNIT_CLOSES,
        /** The unit goes on under another name (enheden skifter navn). */
        UNIT_RENAMED,
        /** The office leads no unit any more (lederstillingen nedlægges). */
        OFFICE_CLOSES,
        /** The office has the name of a unit that closes in its title, such as "lederen af HR &amp; Analyse". */
        OFFICE_NAMES_CLOSING_UNIT
    }
}
