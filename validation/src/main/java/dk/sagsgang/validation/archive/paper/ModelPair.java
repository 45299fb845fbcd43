package dk.sagsgang.validation.archive.paper;

import dk.sagsgang.validation.archive.index.ModelEntry;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One model seen from another: which unit of it is which unit there. */
final class ModelPair {

    private final Map<String, ModelEntry.Unit> own;
    private final Map<String, ModelEntry.Unit> byKey;
    private final Map<Long, Optional<ModelEntry.Unit>> byName = new HashMap<>();
    private final Set<String> divided = new HashSet<>();

    ModelPair(ModelEntry from, ModelEntry to) {
        this.own = from.byKey();
        this.byKey = to.byKey();
        for (ModelEntry.Unit unit : to.units()) {
            byName.merge(unit.name(), Optional.of(unit), (one, other) -> Optional.empty());
            divided.add(unit.parent());
        }
    }

    /** The unit in the other model, as far as key and name tell. */
    Optional<ModelEntry.Unit> in(ModelEntry.Unit unit) {
        Optional<ModelEntry.Unit> keyed = Optional.ofNullable(byKey.get(unit.key()));
        return keyed.filter(other -> other.name() == unit.name())
                .or(() -> byName.getOrDefault(unit.name(), Optional.empty()))
                .or(() -> keyed);
    }

    /** Whether the other model has no such unit though it shows the units beside it. */
    boolean lacks(ModelEntry.Unit unit) {
        return unit.name() != TextSums.NONE
                && !byName.containsKey(unit.name())
                && !byKey.containsKey(unit.key())
                && above(unit).filter(divided::contains).isPresent();
    }

    /** The key that the unit above has in the other model; that of none for a unit with none above it. */
    Optional<String> above(ModelEntry.Unit unit) {
        if (unit.parent().isEmpty()) {
            return Optional.of("");
        }
        return Optional.ofNullable(own.get(unit.parent())).flatMap(this::in).map(ModelEntry.Unit::key);
    }

    /** Whether the other model has most of these units: else it is of something else, or by other names. */
    boolean alike(List<ModelEntry.Unit> units) {
        return 2 * units.stream().filter(unit -> in(unit).isPresent()).count() > units.size();
    }
}
