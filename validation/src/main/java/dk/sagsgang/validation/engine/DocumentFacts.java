package dk.sagsgang.validation.engine;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** A document as rules look at it, and what it tells of itself by which it is known which rules apply to it. */
public interface DocumentFacts {

    /** The day by which it is told whether a rule held already or any more; empty where the document has none. */
    Optional<LocalDate> day();

    /** The municipality whose document it is (kommunekode), where document or roster tell. */
    Optional<MunicipalityCode> municipality();

    /** The edition of a meeting; documents of other types have none. */
    default Optional<Edition> edition() {
        return Optional.empty();
    }

    /** Whether a rule is for the bodies whose document it is; a document of no body has only the rules of every body. */
    default boolean appliesToBodies(RuleDescription rule) {
        return rule.bodies().isEmpty();
    }

    /** Whether a rule for some kinds of bodies cannot be judged, since only a roster could tell the kind of this one. */
    default boolean kindNeedsRoster(RuleDescription rule) {
        return false;
    }
}
