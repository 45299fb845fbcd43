package dk.sagsgang.validation.archive.index;

import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Clusters;
import dk.sagsgang.party.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The bodies of an archive as printed, each spelling once, by number; and which of them are the same body.
 *
 * <p>An archive prints few spellings, however many documents it has. They are compared with each other within their
 * municipality; one that could be two bodies which are not the same as each other is taken for neither.
 */
public final class Bodies {

    /** The number of no body. */
    public static final int NONE = -1;

    private final Map<Printed, Integer> numbers;
    private final List<Printed> printed;

    public Bodies() {
        this(new HashMap<>(), new ArrayList<>());
    }

    private Bodies(Map<Printed, Integer> numbers, List<Printed> printed) {
        this.numbers = numbers;
        this.printed = printed;
    }

    public Bodies copy() {
        return new Bodies(Map.copyOf(numbers), List.copyOf(printed));
    }

    /** The number of a body of a municipality; that of none for an empty one. */
    int add(Optional<Municipality> municipality, Body body) {
        if (body.label().isBlank() && body.ids().isEmpty()) {
            return NONE;
        }
        return numbers.computeIfAbsent(new Printed(municipality.orElse(Municipality.EMPTY), body), added -> {
            printed.add(added);
            return printed.size() - 1;
        });
    }

    /** Which bodies are the same. */
    public Groups groups() {
        Map<Municipality, Integer> municipalities = municipalities();
        int[] groupOf = new int[printed.size()];
        List<Group> groups = new ArrayList<>();
        Map<Integer, Clusters<Body>> byMunicipality = new HashMap<>();
        Map<Cluster, Group> byCluster = new HashMap<>();
        // The best known first: who has an id is told apart by it, and who has only a name then joins one of them.
        List<Integer> order = IntStream.range(0, printed.size())
                .boxed()
                .sorted(Comparator.comparing(b -> -known(printed.get(b).body)))
                .toList();
        for (int number : order) {
            Printed each = printed.get(number);
            int municipality = municipalities.getOrDefault(each.municipality, 0);
            Clusters<Body> neighbours = byMunicipality.computeIfAbsent(municipality, m -> Clusters.ofBodies());
            Group group = byCluster.computeIfAbsent(new Cluster(municipality, neighbours.add(each.body)), cluster -> {
                groups.add(new Group(groups.size(), municipality, new ArrayList<>()));
                return groups.get(groups.size() - 1);
            });
            group.members.add(each.body);
            groupOf[number] = group.number;
        }
        return new Groups(groupOf, groups, printed);
    }

    private static int known(Body body) {
        return 4 * Math.min(body.ids().size(), 1)
                + (body.name().isBlank() ? 0 : 2)
                + (body.abbreviation().isBlank() ? 0 : 1);
    }

    /**
     * The number of each municipality as printed. One that is not stated is the only one there is, or one of its own; one
     * that could be two that are not the same as each other is neither.
     */
    private Map<Municipality, Integer> municipalities() {
        // The best known first: who has a code and a CVR number tells that who has one of them is the same.
        List<Municipality> stated = printed.stream()
                .map(Printed::municipality)
                .filter(each -> !each.equals(Municipality.EMPTY))
                .distinct()
                .sorted(Comparator.comparing(each -> -known(each)))
                .toList();
        Map<Municipality, Integer> numbers = new HashMap<>();
        List<List<Municipality>> groups = new ArrayList<>();
        for (Municipality each : stated) {
            List<Integer> same = IntStream.range(0, groups.size())
                    .filter(group -> groups.get(group).stream().anyMatch(each::sameAs))
                    .boxed()
                    .toList();
            int group = same.size() == 1 ? same.get(0) : groups.size();
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(each);
            numbers.put(each, group);
        }
        numbers.put(Municipality.EMPTY, groups.size() == 1 ? 0 : groups.size());
        return numbers;
    }

    private static int known(Municipality municipality) {
        return (municipality.codeOrGuess().isPresent() ? 4 : 0)
                + (municipality.cvr().filter(Cvr::wellFormed).isPresent() ? 2 : 0)
                + (municipality.name().isBlank() ? 0 : 1);
    }

    /** Bodies of one municipality that are the same. */
    private record Cluster(int municipality, int number) {}

    private record Printed(Municipality municipality, Body body) {}

    private record Group(int number, int municipality, List<Body> members) {

        boolean council() {
            return members.stream()
                    .anyMatch(body ->
                            body.kindOrGuess().filter(BodyKind::electedCouncil).isPresent());
        }
    }

    /** The bodies with those that are the same as one. */
    public static final class Groups {

        private final int[] groupOf;
        private final List<Group> groups;
        private final boolean[] councils;
        private final Map<Integer, Integer> councilOf = new HashMap<>();
        private final List<Printed> printed;

        private Groups(int[] groupOf, List<Group> groups, List<Printed> printed) {
            this.groupOf = groupOf;
            this.groups = groups;
            this.printed = printed;
            this.councils = new boolean[groups.size()];
            for (Group group : groups) {
                if (group.council()) {
                    councils[group.number] = true;
                    // Two councils of one municipality: nobody can tell which is meant.
                    councilOf.merge(group.municipality, group.number, (one, other) -> NONE);
                }
            }
        }

        /** The group of a body; none for none. */
        public int of(int body) {
            return body == NONE ? NONE : groupOf[body];
        }

        public boolean council(int group) {
            return group != NONE && councils[group];
        }

        /** The council of the municipality of a group; none where it is not known. */
        public int councilOver(int group) {
            return councilOf.getOrDefault(groups.get(group).municipality, NONE);
        }

        /** How many municipalities there are; their numbers are below it. */
        public int municipalities() {
            return groups.stream().mapToInt(Group::municipality).max().orElse(-1) + 1;
        }

        public int municipality(int group) {
            return groups.get(group).municipality;
        }

        /** The body as printed. */
        Body body(int body) {
            return printed.get(body).body;
        }

        public String label(int body) {
            return body == NONE ? "" : body(body).label();
        }
    }
}
