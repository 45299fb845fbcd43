package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lists say of the people in them, in the words of a file: that somebody leads, writes the minutes, stands in, is away. */
final class SaidWords {

    private record Phrase(String meaning, QuickPattern words) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Phrase> PHRASES = PhraseFile.lines("people-words.txt").stream()
            .map(line -> new Phrase(line.meaning(), QuickPattern.compile(line.words(), FLAGS)))
            .toList();

    /** Duties, which stand behind a name without anybody else being named. */
    private static final QuickPattern DUTY = QuickPattern.compile(
            PhraseFile.lines("people-words.txt").stream()
                    .filter(line ->
                            line.meaning().endsWith("chair") || line.meaning().equals("secretary"))
                    .map(PhraseFile.Line::words)
                    .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}-])")),
            FLAGS);

    private SaidWords() {}

    /**
     * What words say.
     *
     * @param meaning what they mean, such as "chair"
     * @param words the expression with its groups, where it has any
     */
    record Said(String meaning, Matcher words) {

        /** The words of a group; empty where the expression has none of the name. */
        Optional<String> group(String name) {
            try {
                return Optional.ofNullable(words.group(name));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        }
    }

    /** What words say as a whole, by the first phrase of a meaning that fits. */
    static Optional<Said> of(String words, String meaning) {
        for (Phrase phrase : PHRASES) {
            if (phrase.meaning().equals(meaning)) {
                Matcher matcher = phrase.words().matcher(words);
                if (matcher.matches()) {
                    return Optional.of(new Said(meaning, matcher));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether words as a whole say something with one of these meanings. */
    static boolean says(String words, String... meanings) {
        for (String meaning : meanings) {
            if (of(words, meaning).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where a duty ends that begins in a text at a place; -1 where none does. */
    static int duty(String text, int from) {
        Matcher matcher = DUTY.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
