package dk.sagsgang.testkit.meeting;

import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Parties;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is chosen about one member of the body that meets. */
final class MemberPlan {

    /** How a member takes part. */
    enum Part {
        THROUGHOUT,
        ARRIVES,
        ARRIVES_AFTER,
        LEAVES,
        LEAVES_AFTER,
        OUT_FOR_ONE,
        DISQUALIFIED,
        EXCUSED,
        ABSENT
    }

    Part part = Part.THROUGHOUT;
    int item;
    Optional<LocalTime> time = Optional.empty();
    boolean substituted;
    boolean substituteCame;
    PoliticalParty party = PoliticalParty.ofLetter("A");
    String remark = "";

    static Arbitrary<MemberPlan> plan() {
        return Assembly.of(MemberPlan::new)
                .maybe(Arbitraries.of(Part.class), (p, v) -> p.part = v)
                .always(Arbitraries.integers().between(0, 20), (p, v) -> p.item = v)
                .seldom(Dates.time(), (p, v) -> p.time = Optional.of(v))
                .maybe(Arbitraries.of(true), (p, v) -> p.substituted = v)
                .maybe(Arbitraries.of(true), (p, v) -> p.substituteCame = v)
                .always(Parties.politicalParty(), (p, v) -> p.party = v)
                .seldom(Arbitraries.of("Forlod mødet for at nå et tog", "Deltog online"), (p, v) -> p.remark = v)
                .build(p -> p);
    }
}
