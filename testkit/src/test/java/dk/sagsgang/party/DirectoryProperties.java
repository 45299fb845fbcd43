package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.SagsgangDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** What is looked up is what comparing each with each would find. */
@Domain(SagsgangDomain.class)
class DirectoryProperties {

    @Property
    void peopleAreFoundAsByComparingEach(@ForAll @Size(max = 12) List<Person> people) {
        holds(Directory.ofPeople(), people, Person::sameAs);
    }

    @Property
    void bodiesAreFoundAsByComparingEach(@ForAll @Size(max = 12) List<Body> bodies) {
        holds(Directory.ofBodies(), bodies, Body::sameAs);
    }

    @Property
    void partiesAreFoundAsByComparingEach(@ForAll @Size(max = 12) List<PoliticalParty> parties) {
        holds(Directory.ofParties(), parties, PoliticalParty::sameAs);
    }

    private static <K> void holds(Directory<K> directory, List<K> all, BiPredicate<K, K> same) {
        for (int i = 0; i < all.size(); i++) {
            List<K> before = all.subList(0, i);
            K wanted = all.get(i);
            List<Integer> compared = IntStream.range(0, i)
                    .filter(place -> same.test(before.get(place), wanted))
                    .boxed()
                    .toList();
            assertThat(directory.find(wanted)).isEqualTo(compared);
            assertThat(directory.has(wanted)).isEqualTo(!compared.isEmpty());
            assertThat(directory.count(wanted, 2)).isEqualTo(Math.min(2, compared.size()));
            directory.add(wanted);
        }
    }

    @Property
    void clustersAreThoseOfComparingEachWithEach(@ForAll @Size(max = 12) List<Body> bodies) {
        Clusters<Body> clusters = Clusters.ofBodies();
        List<List<Body>> compared = new ArrayList<>();
        for (Body body : bodies) {
            List<List<Body>> fitting = compared.stream()
                    .filter(cluster -> cluster.stream().anyMatch(body::sameAs))
                    .toList();
            List<Body> own = fitting.size() == 1 ? fitting.get(0) : new ArrayList<>();
            if (fitting.size() != 1) {
                compared.add(own);
            }
            own.add(body);
            int number = clusters.add(body);
            assertThat(compared.get(number)).isSameAs(own);
        }
    }

    @Property
    void namesakesOfARosterAreThoseOfComparingEachWithEach(
            @ForAll @Size(max = 8) List<Body> printed, @ForAll @Size(8) List<Body> others) {
        List<RosterBody> bodies = IntStream.range(0, printed.size())
                .mapToObj(b -> RosterBody.builder()
                        .body(printed.get(b))
                        .addAliases(others.get(b).label())
                        .build())
                .toList();
        List<Integer> compared = IntStream.range(0, bodies.size())
                .filter(b -> bodies.subList(0, b).stream()
                        .anyMatch(other -> other.goesBy(bodies.get(b).body().orElse(Body.EMPTY))))
                .boxed()
                .toList();

        assertThat(Roster.builder().bodies(bodies).build().namesakes()).isEqualTo(compared);
    }
}
