package dk.sagsgang.validation.archive.index;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The units of an organisation model, as one model is compared with another.
 *
 * @param state whether it says how things are, how they are proposed to be, or how it was decided that they are to be
 * @param municipality whose organisation it is
 * @param dated the last day on which it can have been written
 * @param adoptedBy the decision that adopted it
 * @param units its units in printed order
 */
public record ModelEntry(
        ModelState state,
        Optional<Municipality> municipality,
        Optional<LocalDate> dated,
        Optional<Citation> adoptedBy,
        List<Unit> units) {

    /**
     * "Socialafdelingen" in one model is "Socialafdeling" in another. Looser than how units of two models are told to be the
     * same: a name that is taken for another one too soon only silences.
     */
    private static final Pattern DEFINITE = Pattern.compile("(?<=[\\p{L}]{3})(?:en|et)$");

    static Optional<ModelEntry> of(OrganisationModel model, Optional<Citation> adoptedBy) {
        return model.state()
                .map(state -> new ModelEntry(
                        state,
                        model.municipality(),
                        model.dated().flatMap(ImpreciseDate::latest),
                        adoptedBy,
                        model.units().stream().map(ModelEntry::unit).toList()));
    }

    private static Unit unit(OrganisationUnit unit) {
        return new Unit(
                unit.key(),
                unit.name(),
                TextSums.of(DEFINITE.matcher(unit.name().strip()).replaceFirst("")),
                unit.parent());
    }

    public boolean proposed() {
        return state == ModelState.PROPOSED;
    }

    public boolean adopted() {
        return state == ModelState.ADOPTED;
    }

    /** Its units by key. */
    public Map<String, Unit> byKey() {
        Map<String, Unit> byKey = new HashMap<>();
        units.forEach(unit -> byKey.putIfAbsent(unit.key(), unit));
        return byKey;
    }

    /**
     * A unit.
     *
     * @param key its key
     * @param printed its name
     * @param name the sum of its name
     * @param parent the key of the unit above it; empty where there is none
     */
    public record Unit(String key, String printed, long name, String parent) {}
}
