package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.text.Access;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Marks that say whether an item is open: "Åbent punkt", "(Lukket)", "LUKKET PUNKT - ...". */
final class OpenMarks {

    private static final QuickPattern ALONE =
            QuickPattern.compile("\\(?(åben|åbent|lukket|offentlig|fortrolig)(?: (?:sag|punkt|dagsorden|møde))?\\)?");

    private static final QuickPattern GROUP =
            QuickPattern.compile("(åbne|lukkede|åben|lukket) (?:dagsordens?punkter|punkter|sager|dagsorden)");

    /** A part of the agenda by what the body is to do: "A. Sager til afgørelse i byrådet". */
    private static final QuickPattern THEME = QuickPattern.compile(
            "[a-f][.:] ?(?:sager til .{3,60}|orientering(?:er|ssager)?|meddelelser|beslutningssager|drøftelsessager)");

    private static final QuickPattern BEHIND =
            QuickPattern.compile("(?:^|.*\\s)\\(?(åbent punkt|lukket punkt|åben sag|lukket sag|åbent|lukket)\\)?$");

    private static final QuickPattern BEFORE = QuickPattern.compile("^(lukket)(?: punkt| sag)?(?::| -| –).*");

    private static final Set<String> CLOSED =
            Set.of("punktet er lukket", "sagen er lukket", "dette punkt er lukket", "denne sag er lukket");

    private OpenMarks() {}

    /** The access that a line says which says nothing else. */
    static Optional<Access> of(String line) {
        Matcher alone = ALONE.matcher(FoldedWords.heading(line));
        return alone.matches() ? Optional.of(access(alone.group(1))) : Optional.empty();
    }

    /** Whether a sentence of its own says that the item is closed, in place of what it is about. */
    static boolean closed(String line) {
        return CLOSED.contains(FoldedWords.heading(line));
    }

    /** Whether a line heads a part of the agenda and says nothing of an item. */
    static boolean theme(String line) {
        return line.length() < 80 && THEME.matches(FoldedWords.heading(line));
    }

    /** The access of all items below a line such as "Lukkede dagsordenspunkter". */
    static Optional<Access> group(String line) {
        Matcher group = GROUP.matcher(FoldedWords.heading(line));
        return group.matches()
                ? Optional.of(access(group.group(1).startsWith("åb") ? "åbent" : "lukket"))
                : Optional.empty();
    }

    /** The access that stands behind other words on a line, or before a title. */
    static Optional<Access> within(String line) {
        String words = FoldedWords.heading(line);
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            return Optional.of(Access.CLOSED);
        }
        Matcher behind = BEHIND.matcher(words);
        return behind.matches() ? Optional.of(access(behind.group(1))) : Optional.empty();
    }

    /** The access that a word says: "åbent", "Lukket"; empty where there is none. */
    static Optional<Access> word(@Nullable String word) {
        return word == null ? Optional.empty() : Optional.of(access(FoldedWords.folded(word)));
    }

    private static Access access(String word) {
        return word.startsWith("å") || word.startsWith("offentlig") ? Access.OPEN : Access.CLOSED;
    }
}
