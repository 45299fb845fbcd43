package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Labels of people that no list has: what they mean is told by a word in them, and that they are labels by the people behind or below.
 * "Fra Børneudvalget: Anne Holm", "Fremmødte rådsmedlemmer", "Medarbejdersiden".
 */
public final class LabelsByStem {

    private record Stem(String meaning, QuickPattern words) {}

    private static final List<Stem> STEMS = PhraseFile.lines("people-labels.txt").stream()
            .map(line -> new Stem(line.meaning(), QuickPattern.compile(line.words())))
            .toList();

    /** What a label means that is none of people, whichever other word stands in it. */
    private static final String NONE = "none";

    private static final Set<String> APART = Set.of(NONE, "standing", "excused", "absent");

    private static final QuickPattern LABEL =
            QuickPattern.compile("^(?<label>\\p{Lu}[\\p{L} /()-]{1,58}?\\.?)(?: ?:\\s*|\\s*\\t+\\s*)(?<value>\\S.*)$");

    private static final QuickPattern ALONE = QuickPattern.compile("\\p{Lu}[\\p{L} /-]{2,48}:?");

    private LabelsByStem() {}

    /** The label that a line begins with, with the people behind it. */
    public static Optional<Labels.Label> in(String line) {
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group("value");
        return meaning(matcher.group("label"))
                .filter(meaning -> people(value))
                .map(meaning -> new Labels.Label(meaning, matcher.group("label"), value));
    }

    /** What a line means that is such a label alone, with people on the line below it. */
    public static Optional<String> alone(String line, String below) {
        return ALONE.matches(line) ? meaning(line).filter(meaning -> people(below)) : Optional.empty();
    }

    /** Whether a line is a row of people, and no sentence about them. */
    private static boolean people(String line) {
        return !ListOfPeople.read(line, Optional.empty()).isEmpty();
    }

    private static Optional<String> meaning(String label) {
        String folded = FoldedWords.heading(label);
        for (Stem stem : STEMS) {
            if (stem.words().matches(folded)) {
                return Optional.of(stem.meaning()).filter(meaning -> !meaning.equals(NONE));
            }
        }
        return Optional.empty();
    }

    /** Whether a label says that those behind it are none of the list above it: "Kontaktperson", "Næste mødes deltagere". */
    public static boolean apart(String label) {
        String folded = FoldedWords.heading(label);
        return STEMS.stream()
                .filter(stem -> APART.contains(stem.meaning()))
                .anyMatch(stem -> stem.words().matches(folded));
    }
}
