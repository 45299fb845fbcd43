package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.text.Access;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Marks that say whether an item is open: "Åbent punkt", "(Lukket)", "LUKKET PUNKT - ...". */
public final class OpenMarks {

    private static final QuickPattern ALONE =
            QuickPattern.compile("\\(?(åben|åbent|lukket|offentlig|fortrolig)(?: (?:sag|punkt|dagsorden|møde))?\\)?");

    private static final QuickPattern GROUP = QuickPattern.compile(
            "(åbne|lukkede|åben|lukket) (?:dagsordens?punkter|punkter|dagsorden|del(?: \\d{1,3})?|(?<type>efterretnings|orienterings|beslutnings|drøftelses?)?sager)");

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
    public static Optional<Access> of(String line) {
        Matcher alone = ALONE.matcher(FoldedWords.heading(line));
        return alone.matches() ? Optional.of(access(alone.group(1))) : Optional.empty();
    }

    /** Whether a sentence of its own says that the item is closed, in place of what it is about. */
    public static boolean closed(String line) {
        return CLOSED.contains(FoldedWords.heading(line));
    }

    /** Whether a line heads a part of the agenda and says nothing of an item. */
    public static boolean theme(String line) {
        return line.length() < 80 && THEME.matches(FoldedWords.heading(line));
    }

    /** The access of all items below a line such as "Lukkede dagsordenspunkter". */
    public static Optional<Access> group(String line) {
        Matcher group = GROUP.matcher(FoldedWords.heading(line));
        return group.matches()
                ? Optional.of(access(group.group(1).startsWith("åb") ? "åbent" : "lukket"))
                : Optional.empty();
    }

    /** The type of all cases below a line such as "Åbne efterretningssager". */
    public static Optional<CaseType> groupType(String line) {
        Matcher group = GROUP.matcher(FoldedWords.heading(line));
        String type = group.matches() ? group.group("type") : null;
        return type == null
                ? Optional.empty()
                : Optional.of(
                        type.startsWith("beslut")
                                ? CaseType.DECISION
                                : type.startsWith("drøft") ? CaseType.DISCUSSION : CaseType.INFORMATION);
    }

    /** The access that stands behind other words on a line, or before a title. */
    public static Optional<Access> within(String line) {
        String words = FoldedWords.heading(line);
        Matcher before = BEFORE.matcher(words);
        if (before.matches()) {
            return Optional.of(Access.CLOSED);
        }
        Matcher behind = BEHIND.matcher(words);
        return behind.matches() ? Optional.of(access(behind.group(1))) : Optional.empty();
    }

    /** The access that a word says: "åbent", "Lukket"; empty where there is none. */
    public static Optional<Access> word(@Nullable String word) {
        return word == null ? Optional.empty() : Optional.of(access(FoldedWords.folded(word)));
    }

    private static Access access(String word) {
        return word.startsWith("å") || word.startsWith("offentlig") ? Access.OPEN : Access.CLOSED;
    }
}
