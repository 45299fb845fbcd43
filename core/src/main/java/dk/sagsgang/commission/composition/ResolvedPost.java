package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Person;
import java.util.Optional;

/**
 * The chair, the secretary or another post of a composition against a roster.
 *
 * <p>"Formand: Socialdirektøren" against a roster that says who is socialdirektør has that person as its holder;
 * against one in which the office is vacant it has {@link Unresolved#OFFICE_VACANT} in place of one.
 *
 * @param post the post, such as "Formanden for Udvalget for Social Omsorg"
 * @param holder who has it, where that is known by name, such as "Henning Skou"
 * @param unresolved why it is not known, such as {@code HOLDER_NOT_KNOWN}; empty where it is
 * @param seated whether the holder has a seat in the composition: surely, surely not, or empty where it cannot be told,
 *     so {@code true} for a chair of that committee whose members sit in the composition
 */
public record ResolvedPost(
        Post post, Optional<Person> holder, Optional<Unresolved> unresolved, Optional<Boolean> seated) {}
