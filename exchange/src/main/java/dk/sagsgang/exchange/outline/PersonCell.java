package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.regex.Matcher;

/** A person in a cell of its own, such as "Anne Holm (A)". */
public final class PersonCell {

    private static final QuickPattern LETTER = QuickPattern.compile("(.+?)\\s*\\(([A-ZÆØÅ]{1,2})\\)");

    private PersonCell() {}

    /** The person, with the party where its letter stands behind the name. */
    public static Person of(String cell) {
        String text = Space.single(cell);
        Matcher letter = LETTER.matcher(text);
        return letter.matches()
                ? Person.builder()
                        .name(letter.group(1))
                        .party(PoliticalParty.ofLetter(letter.group(2)))
                        .build()
                : Person.of(text);
    }
}
