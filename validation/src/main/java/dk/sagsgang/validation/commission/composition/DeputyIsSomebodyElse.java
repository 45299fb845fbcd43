package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.ResolvedPost;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** COM-035: The deputy chair is somebody else than the chair. */
public final class DeputyIsSomebodyElse implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-035", Severity.WARNING);

    /** Offices of which a municipality has one, beside those that are written in the definite form. */
    private static final Set<String> ONE_EACH = Set.of("borgmester", "viceborgmester", "kommunaldirektør", "rådmand");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            Optional<ResolvedPost> chair = each.resolution().chair();
            Optional<ResolvedPost> deputy = each.resolution().deputyChair();
            if (chair.isPresent()
                    && deputy.isPresent()
                    && same(chair.get(), deputy.get(), each.composition().seats())) {
                findings.at(each.place().at("deputyChair"));
            }
        }
    }

    private static boolean same(ResolvedPost chair, ResolvedPost deputy, List<Seat> seats) {
        if (chair.holder().isPresent() && deputy.holder().isPresent()) {
            return chair.holder().get().sameAs(deputy.holder().get());
        }
        String seat = chair.post().seat();
        if (!seat.isBlank() || !deputy.post().seat().isBlank()) {
            return seat.equals(deputy.post().seat())
                    && seats.stream().filter(each -> each.key().equals(seat)).anyMatch(DeputyIsSomebodyElse::forOne);
        }
        return same(chair.post(), deputy.post());
    }

    private static boolean same(Post chair, Post deputy) {
        Optional<Filling> one = chair.filledBy();
        Optional<Filling> other = deputy.filledBy();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.get() instanceof OfficeHolder here && other.get() instanceof OfficeHolder there) {
            return here.office().filter(DeputyIsSomebodyElse::oneEach).isPresent()
                    && there.office().filter(here.office().get()::sameAs).isPresent();
        }
        if (one.get() instanceof ChairOfBody here && other.get() instanceof ChairOfBody there) {
            return here.body().isPresent()
                    && there.body().filter(here.body().get()::sameAs).isPresent();
        }
        return false;
    }

    /** Whether one person sits on a seat: not where it is for the members of a body, or for a group. */
    private static boolean forOne(Seat seat) {
        Optional<Integer> count = seat.count().flatMap(Count::value);
        boolean one = seat.filledBy()
                .filter(filling -> filling instanceof NamedPerson
                        || filling instanceof ChairOfBody
                        || (filling instanceof OfficeHolder holder
                                && holder.office()
                                        .filter(DeputyIsSomebodyElse::oneEach)
                                        .isPresent()))
                .isPresent();
        return count.map(number -> number == 1).orElse(one);
    }

    /** Whether one person has an office: "borgmesteren" and "chefen for Økonomi", but not "byrådsmedlem". */
    private static boolean oneEach(Office office) {
        String first = office.title().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return ONE_EACH.contains(first) || first.endsWith("en");
    }
}
