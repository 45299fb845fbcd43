package dk.sagsgang.validation.rule;

import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What rules go by beside the document itself: the words of a profile as rules need them.
 *
 * <pre>{@code
 * Context context = Context.builder().addRosters(roster).build();
 * context.kind(Body.of("Socialudvalget"), day); // standing-committee, as the roster says
 * }</pre>
 *
 * @param edition the edition that meetings are judged by, such as {@code "minutes"}; optional, and then each by its own
 * @param workingDays which days are working days (hverdage), such as Monday to Friday for
 *     {@code "saturdayIsWorkingDay":false}; Monday to Saturday where not given
 * @param rosters who sits in the municipality's bodies, each roster for its time, such as one from "1. januar 2018" to
 *     "31. december 2021"; empty where nobody has said
 * @param sections the headed parts that the municipality's template asks for, such as "Miljø- og klimamæssige
 *     konsekvenser"
 * @param caseNumberSchemes the forms of case numbers that the municipality uses, such as {@code "kle-facet"}; empty
 *     where every form may stand
 */
@Value.Builder
public record Context(
        Optional<Edition> edition,
        @Unset WorkingDays workingDays,
        List<Roster> rosters,
        List<RequiredSection> sections,
        List<CaseNumberScheme> caseNumberSchemes)
        implements WithContext {

    /** What rules go by where no profile says anything. */
    public static final Context EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Context {
        edition = Components.optional(edition);
        workingDays = workingDays == null ? WorkingDays.mondayToSaturday() : workingDays;
        rosters = Components.list(rosters);
        sections = Components.list(sections);
        caseNumberSchemes = Components.list(caseNumberSchemes);
    }

    /**
     * The roster that holds on a day: the first whose time does not surely leave it out. For a document without a day
     * only one that holds for every day.
     */
    public Optional<Roster> roster(Optional<LocalDate> day) {
        return rosters.stream().filter(roster -> holds(roster, day)).findFirst();
    }

    private static boolean holds(Roster roster, Optional<LocalDate> day) {
        return roster.validity().isEmpty()
                || day.filter(d -> roster.validity().get().contains(d).orElse(true))
                        .isPresent();
    }

    /** What the roster of a day knows of a body, under whichever of its names. */
    public Optional<RosterBody> listed(Body body, Optional<LocalDate> day) {
        return roster(day).flatMap(roster -> roster.find(body));
    }

    /** The kind of a body: as the document states it, as the roster of the day does, or else as its name tells. */
    public Optional<BodyKind> kind(Body body, Optional<LocalDate> day) {
        if (body.kind().isPresent()) {
            return body.kind();
        }
        Optional<BodyKind> told = listed(body, day).flatMap(RosterBody::body).flatMap(Body::kind);
        return told.isPresent() ? told : body.kindOrGuess();
    }

    /** Whether two documents of a day mean the same body, also where only the roster knows that two names are one. */
    public boolean same(Body left, Body right, Optional<LocalDate> day) {
        return left.sameAs(right)
                || roster(day).filter(roster -> roster.same(left, right)).isPresent();
    }

    /**
     * The municipality's code (kommunekode): as the document states it or its name tells, or else as the roster of the day
     * does.
     */
    public Optional<MunicipalityCode> municipality(Optional<Municipality> stated, Optional<LocalDate> day) {
        Optional<MunicipalityCode> own = stated.flatMap(Municipality::codeOrGuess);
        return own.isPresent() ? own : roster(day).flatMap(Roster::municipality).flatMap(Municipality::codeOrGuess);
    }

    /** A builder in which nothing is said yet. */
    public static ContextBuilder builder() {
        return new ContextBuilder();
    }
}
