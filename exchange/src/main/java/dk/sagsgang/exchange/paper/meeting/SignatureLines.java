package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Signature;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The sheet on which the minutes are signed, at the end of a paper: names, each with a line to sign on. */
final class SignatureLines {

    private static final QuickPattern ONE = QuickPattern.compile("(?<before>\\p{Lu}[^_]{3,60}?)?\\s*[_.]{5,}\\s*");

    private static final int FEWEST = 2;

    private SignatureLines() {}

    /** Takes the sheet from the end of some lines; gives back how many lines are left. */
    static int take(List<PaperLine> lines, int first, int end, MeetingOutline outline) {
        List<Signature> signed = new ArrayList<>();
        int from = end;
        while (from > first) {
            List<Signature> names = names(lines.get(from - 1).printed());
            if (names.isEmpty()) {
                break;
            }
            signed.addAll(0, names);
            from--;
        }
        if (signed.size() < FEWEST) {
            return end;
        }
        signed.forEach(outline.head()::addSignatures);
        boolean headed = from > first
                && ItemKind.ofTitle(FoldedWords.heading(lines.get(from - 1).text()))
                        .filter(ItemKind.SIGNATURES::equals)
                        .isPresent()
                && lines.get(from - 1).mark().isEmpty();
        return headed ? from - 1 : from;
    }

    /** The names of a line that has nothing else but room to sign. */
    private static List<Signature> names(String line) {
        List<Signature> names = new ArrayList<>();
        Matcher one = ONE.matcher(line);
        int at = 0;
        while (at < line.length() && one.region(at, line.length()).lookingAt()) {
            Optional<Person> person =
                    Optional.ofNullable(one.group("before")).map(String::strip).flatMap(NameList::person);
            if (person.isEmpty()) {
                return List.of();
            }
            names.add(Signature.builder().person(person).build());
            at = one.end();
        }
        return at < line.length() ? List.of() : names;
    }
}
