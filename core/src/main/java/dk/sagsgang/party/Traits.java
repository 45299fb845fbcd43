package dk.sagsgang.party;

import dk.sagsgang.identifier.ExternalId;
import java.util.ArrayList;
import java.util.List;

/**
 * What people, bodies and parties are known by: two that are the same have at least one of these in common. It does not say
 * that they are the same.
 */
final class Traits {

    private Traits() {}

    static List<String> of(Person person) {
        List<String> traits = ids(person.ids());
        add(traits, "name", Names.folded(person.name()));
        add(traits, "initials", Names.folded(person.initials()));
        person.office().ifPresent(office -> add(traits, "office", Names.folded(office.title())));
        return traits;
    }

    static List<String> of(PoliticalParty party) {
        List<String> traits = new ArrayList<>();
        add(traits, "letter", Names.folded(party.letter()));
        add(traits, "name", Names.folded(party.name()));
        return traits;
    }

    static List<String> of(Body body) {
        List<String> traits = ids(body.ids());
        name(traits, body.name());
        add(traits, "short", Names.folded(body.shortName()));
        if (body.council()) {
            traits.add("council");
        }
        return traits;
    }

    /** Of another name of a body in a roster, which may be printed as an abbreviation. */
    static List<String> ofAlias(String alias) {
        List<String> traits = new ArrayList<>();
        name(traits, alias);
        add(traits, "short", Names.folded(alias));
        return traits;
    }

    /** Some print the abbreviation behind the name, some do not. */
    private static void name(List<String> traits, String name) {
        add(traits, "name", BodyNames.folded(name));
        if (name.indexOf('(') >= 0) {
            add(traits, "name", BodyNames.folded(BodyNames.withoutAbbreviation(name)));
        }
    }

    private static List<String> ids(List<ExternalId> ids) {
        List<String> traits = new ArrayList<>();
        for (ExternalId id : ids) {
            traits.add("id " + id.normal().value());
        }
        return traits;
    }

    private static void add(List<String> traits, String kind, String folded) {
        if (!folded.isEmpty()) {
            traits.add(kind + ' ' + folded);
        }
    }
}
