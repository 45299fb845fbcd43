package dk.sagsgang.validation.part;

import dk.sagsgang.report.Argument;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import java.time.LocalDate;
import java.util.Optional;

/** Looks at a term, whichever document it stands in. */
public final class TermCheck {

    private TermCheck() {}

    /** Whether what ends does so after it begins: told with both days where it surely does not. */
    public static void runsForward(Optional<Term> given, Place place, Findings findings) {
        if (given.filter(Term::endsBeforeItBegins).isPresent()) {
            Optional<LocalDate> begin = given.get().begin().flatMap(ImpreciseDate::earliest);
            Optional<LocalDate> end = given.get().end().flatMap(ImpreciseDate::latest);
            if (begin.isPresent() && end.isPresent()) {
                findings.at(place, Argument.date("end", end.get()), Argument.date("begin", begin.get()));
            }
        }
    }
}
