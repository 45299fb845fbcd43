package dk.sagsgang.document;

import dk.sagsgang.organisation.Change;
import dk.sagsgang.organisation.ChangeSet;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Roster;
import dk.sagsgang.report.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a change of the organisation does to other papers: which commissions and committees name a unit or an office that
 * disappears (konsekvenser af en organisationsændring).
 *
 * <pre>{@code
 * ChangeSet changes = ChangeSet.between(current, proposed);
 * Consequences consequences = Consequences.of(current, changes);
 * consequences.in(commission); // /composition/seats/4/filledBy/office: the office closes
 * consequences.in(roster);     // the chair of a committee is the holder of an office that closes
 * }</pre>
 *
 * <p>It looks at the bodies and offices of a document, not into its running text.
 */
public final class Consequences {

    private final List<Closing> closing;
    private final List<OrganisationUnit> renamed;
    private final List<Led> offices;

    private Consequences(OrganisationModel before, ChangeSet changes) {
        List<OrganisationUnit> staying = changes.applyTo(before).units();
        Set<String> names = staying.stream()
                .map(OrganisationUnit::name)
                .map(Consequences::folded)
                .collect(Collectors.toSet());
        Set<String> titles = staying.stream()
                .flatMap(unit -> Led.by(unit).stream())
                .map(led -> folded(led.office().title()))
                .collect(Collectors.toSet());
        Set<String> renamedKeys = changes.of(Change.Renamed.class).stream()
                .map(Change.Renamed::key)
                .collect(Collectors.toSet());
        this.closing = changes.closing().stream()
                .filter(unit -> !unit.name().isBlank() && !names.contains(folded(unit.name())))
                .map(Closing::of)
                .toList();
        this.renamed = before.units().stream()
                .filter(unit -> renamedKeys.contains(unit.key()) && !names.contains(folded(unit.name())))
                .toList();
        this.offices = before.units().stream()
                .flatMap(unit -> Led.by(unit).stream())
                .filter(led -> !titles.contains(folded(led.office().title())))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** What follows from changes of a model. */
    public static Consequences of(OrganisationModel before, ChangeSet changes) {
        return new Consequences(before, changes);
    }

    /** The places in a document that name what disappears, in the order of the document. */
    public List<Consequence> in(CaseDocument document) {
        return named((Record) document);
    }

    /** The places in a roster that name what disappears: committees led by an office, and offices. */
    public List<Consequence> in(Roster roster) {
        return named(roster);
    }

    private List<Consequence> named(Record root) {
        List<Consequence> consequences = new ArrayList<>();
        Mentions.of(root).forEach((pointer, mentioned) -> {
            if (mentioned instanceof Office office) {
                office(office).ifPresent(found -> consequences.add(found.at(pointer)));
            } else if (mentioned instanceof Body body) {
                unit(body).ifPresent(found -> consequences.add(found.at(pointer)));
            }
        });
        return List.copyOf(consequences);
    }

    private Optional<Found> office(Office office) {
        Optional<Found> led = offices.stream()
                .filter(other -> other.office().sameAs(office))
                .map(other -> new Found(Consequence.Kind.OFFICE_CLOSES, other.unit()))
                .findFirst();
        return led.or(() -> closing.stream()
                .filter(closed -> closed.namedBy(office))
                .map(closed -> new Found(Consequence.Kind.OFFICE_NAMES_CLOSING_UNIT, closed.unit()))
                .findFirst());
    }

    private Optional<Found> unit(Body body) {
        Optional<Found> closes = closing.stream()
                .filter(closed -> closed.unit().goesBy(body.label()))
                .map(closed -> new Found(Consequence.Kind.UNIT_CLOSES, closed.unit()))
                .findFirst();
        return closes.or(() -> renamed.stream()
                .filter(unit -> unit.goesBy(body.label()))
                .map(unit -> new Found(Consequence.Kind.UNIT_RENAMED, unit))
                .findFirst());
    }

    /** A unit that closes, and how its name stands in others: "lederen af HR & Analyse" has "HR & Analyse". */
    private record Closing(OrganisationUnit unit, Pattern name) {

        static Closing of(OrganisationUnit unit) {
            // A whole name: "stabsleder" does not have "Stab" in it.
            String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(unit.name().strip()) + "(?![\\p{L}\\p{N}])";
            return new Closing(unit, Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        boolean namedBy(Office office) {
            return name.matcher(office.title()).find();
        }
    }

    /** An office and the unit that it leads. */
    private record Led(Office office, OrganisationUnit unit) {

        static List<Led> by(OrganisationUnit unit) {
            return unit.leadership().stream()
                    .map(Leadership::office)
                    .flatMap(Optional::stream)
                    .map(office -> new Led(office, unit))
                    .toList();
        }
    }

    /** What a name no longer finds, its place not yet told. */
    private record Found(Consequence.Kind kind, OrganisationUnit unit) {

        Consequence at(String pointer) {
            return new Consequence(Location.of(pointer), kind, unit);
        }
    }
}
