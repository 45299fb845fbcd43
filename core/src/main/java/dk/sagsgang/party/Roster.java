package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.Term;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What a municipality consists of politically, as a profile tells it: council, committees, chairs, members and offices.
 *
 * <p>No document says which bodies there are, which of two names are one body and how many members it has. What needs to
 * know asks a roster, and stays silent without one. A roster holds for a time, mostly the term of a council.
 *
 * <pre>{@code
 * Roster roster = Roster.builder()
 *         .addBodies(RosterBody.builder().body(Body.of("Byrådet")).memberCount(27).build())
 *         .addBodies(RosterBody.builder()
 *                 .body(Body.of("Udvalget for Social Omsorg"))
 *                 .addAliases("USO")
 *                 .memberCount(7)
 *                 .build())
 *         .build();
 * roster.find(Body.of("Kommunalbestyrelsen")).flatMap(RosterBody::size); // 27
 * }</pre>
 *
 * @param municipality whose roster it is (kommune), such as "Silkeborg Kommune"; optional
 * @param validity the time for which it holds, such as the council's term from "1. januar 2018" to "31. december 2021"
 *     (valgperiode); optional, and then it holds for every day
 * @param termName the name of the council's term, such as "2018-2021" (valgperiode); empty where it has none
 * @param complete whether every body of the municipality is listed, so {@code true} for a list of all that the council
 *     appointed; optional, and then there may be more
 * @param bodies council, committees and other bodies (råd og udvalg), such as "Børne- og Familieudvalget" with its
 *     seven members
 * @param offices offices and who holds them (stillinger), such as "Kommunaldirektør"
 */
@JsonForm
@Value.Builder
public record Roster(
        @JsonProperty("municipality") Optional<@Valid Municipality> municipality,
        @JsonProperty("validity") Optional<@Valid Term> validity,

        @JsonProperty("termName") @Holds(TextKind.PRINTED) @Unset
        String termName,

        @JsonProperty("complete") Optional<Boolean> complete,
        @JsonProperty("bodies") List<@Valid RosterBody> bodies,
        @JsonProperty("offices") List<@Valid RosterOffice> offices)
        implements WithRoster {

    /** The roster that knows nothing. */
    public static final Roster EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Roster {
        municipality = Components.filled(municipality, Municipality.EMPTY);
        validity = Components.filled(validity, Term.EMPTY);
        termName = Components.text(termName);
        complete = Components.optional(complete);
        bodies = Components.list(bodies);
        offices = Components.list(offices);
    }

    /** The body that a document means, under whichever of its names; empty for one that is not listed. */
    public Optional<RosterBody> find(Body printed) {
        return bodies.stream().filter(body -> body.goesBy(printed)).findFirst();
    }

    /**
     * The bodies that nobody can tell from one before them, by their places in the list: what a document prints of them fits
     * that one too.
     */
    public List<Integer> namesakes() {
        List<Integer> namesakes = new ArrayList<>();
        Map<String, List<Predicate<Body>>> byTrait = new HashMap<>();
        for (int b = 0; b < bodies.size(); b++) {
            RosterBody listed = bodies.get(b);
            Body body = listed.body().orElse(Body.EMPTY);
            boolean taken = Traits.of(body).stream()
                    .flatMap(trait -> byTrait.getOrDefault(trait, List.of()).stream())
                    .anyMatch(other -> other.test(body));
            if (taken) {
                namesakes.add(b);
            }
            listed.eachName((traits, means) -> traits.forEach(trait ->
                    byTrait.computeIfAbsent(trait, any -> new ArrayList<>(1)).add(means)));
        }
        return List.copyOf(namesakes);
    }

    /** The office that a document means, under whichever of its names; empty for one that is not listed. */
    public Optional<RosterOffice> find(Office printed) {
        return offices.stream().filter(office -> office.goesBy(printed)).findFirst();
    }

    /** The council (kommunalbestyrelse, byråd, regionsråd), by its stated kind or by its name. */
    public Optional<RosterBody> council() {
        return bodies.stream()
                .filter(entry -> entry.body()
                        .flatMap(Body::kindOrGuess)
                        .filter(BodyKind::electedCouncil)
                        .isPresent())
                .findFirst();
    }

    /** Whether two documents mean the same body, also where only this roster knows that two names are one. */
    public boolean same(Body left, Body right) {
        if (left.sameAs(right)) {
            return true;
        }
        Optional<RosterBody> listed = find(left);
        return listed.isPresent() && listed.equals(find(right));
    }

    /** The parties of the council's members (partier), each once, in the order of the members. */
    public List<PoliticalParty> parties() {
        List<PoliticalParty> parties = new ArrayList<>();
        Directory<PoliticalParty> known = Directory.ofParties();
        for (Person member : council().map(RosterBody::members).orElse(List.of())) {
            member.party().filter(party -> !known.has(party)).ifPresent(party -> {
                known.add(party);
                parties.add(party);
            });
        }
        return List.copyOf(parties);
    }

    /** A builder in which nothing is said yet. */
    public static RosterBuilder builder() {
        return new RosterBuilder();
    }
}
