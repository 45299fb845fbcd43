package dk.sagsgang.exchange.pattern;

import dk.sagsgang.internal.WordBounds;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression that looks first for what every text has that it fits, and is asked only where that is there: most lines of a
 * paper are done with before. It finds what the {@link Pattern} finds.
 *
 * <p>{@code QuickPattern.compile("udgangen af \\d{4}")} is asked of no line without "udgangen af " and a digit.
 */
public final class QuickPattern {

    /** What a text without the pieces is asked: it fits none, and is tried at the beginning alone. */
    private static final Pattern NEVER = Pattern.compile("^(?!)");

    /** With more of them at which the expression may begin it is tried nearly everywhere. */
    private static final int MOST_FIRST = 150;

    /** A longer text has most signs, so that looking for them says little. */
    private static final int LONGEST = 100_000;

    /** So few pieces are looked for sooner than all signs of a text are found, where nobody else has asked for them. */
    private static final int FEW = 3;

    /** A longer text is no line. */
    private static final int LINE = 400;

    private static final Pattern IGNORES_CASE = Pattern.compile("\\(\\?[a-z]*i");

    private final String expression;
    private final Pattern pattern;
    private final boolean exact;
    private final int length;
    private final Wanted wanted;
    private final NeededMarks marks;
    private final FirstLetters first;
    private final boolean begins;
    private final boolean few;
    private final Beginnings beginnings;

    private QuickPattern(
            String expression, Pattern pattern, Need need, boolean exact, boolean begins, Beginnings beginnings) {
        this.first = need.empty() ? FirstLetters.ANY : need.first();
        this.begins = begins;
        this.expression = expression;
        this.pattern = pattern;
        this.exact = exact;
        this.length = need.length();
        this.wanted = need.pieces();
        this.marks = NeededMarks.of(wanted);
        this.beginnings = beginnings;
        this.few = (exact || begins) && wanted.pieces() <= FEW;
    }

    /** The expression. */
    public static QuickPattern compile(String expression) {
        return compile(expression, 0);
    }

    /** The expression with flags of {@link Pattern}. */
    public static QuickPattern compile(String expression, int flags) {
        boolean exact = (flags & Pattern.CASE_INSENSITIVE) == 0
                && !IGNORES_CASE.matcher(expression).find();
        Need need = Needed.of(expression, flags, exact);
        boolean begins = (flags & Pattern.MULTILINE) == 0 && Needed.onlyAtTheBeginning(expression);
        boolean grouped = expression.startsWith("(") || expression.startsWith("\\b");
        boolean few = !need.empty() && need.first().count() > 0 && need.first().count() <= MOST_FIRST;
        String asked = grouped && few ? "(?=" + need.first().written() + ")(?:" + expression + ")" : expression;
        // What fits at the beginning of a text alone is not looked for in it.
        Beginnings beginnings =
                new Beginnings(begins ? FirstPairs.ANYTHING : need.pairs(), Needed.behindNoLetter(expression));
        return new QuickPattern(expression, WordBounds.compile(asked, flags), need, exact, begins, beginnings);
    }

    /** A matcher for a text; one that finds nothing where the text has not what the expression needs. */
    public Matcher matcher(CharSequence text) {
        String letters = text.toString();
        boolean may = (!begins || mayBegin(text)) && mayFit(letters) && (!beginnings.few() || beginnings.in(letters));
        return may ? pattern.matcher(text) : NEVER.matcher(text);
    }

    /** Whether it fits somewhere in a text. */
    public boolean find(CharSequence text) {
        if (begins) {
            return lookingAt(text);
        }
        String letters = text.toString();
        return mayFit(letters) && findIn(letters);
    }

    /** A matcher that stands where the expression fits first in a text, and finds on from there; none where it fits nowhere. */
    public Optional<Matcher> first(String text) {
        if ((begins && !mayBegin(text)) || !mayFit(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        boolean fits = begins ? matcher.lookingAt() : find(matcher, text);
        return fits ? Optional.of(matcher) : Optional.empty();
    }

    private boolean findIn(String text) {
        return find(pattern.matcher(text), text);
    }

    private boolean find(Matcher matcher, String text) {
        return beginnings.few() ? beginnings.find(matcher, text) : matcher.find();
    }

    /** Whether it fits a whole text. */
    public boolean matches(CharSequence text) {
        return mayBegin(text)
                && mayFit(text.toString())
                && pattern.matcher(text).matches();
    }

    /** Whether it fits the beginning of a text. */
    public boolean lookingAt(CharSequence text) {
        return mayBegin(text)
                && mayFit(text.toString())
                && pattern.matcher(text).lookingAt();
    }

    /** The pieces of a text between the places where it fits, as {@link Pattern#split(CharSequence, int)} parts it. */
    public String[] split(String text, int most) {
        return mayFit(text) && findIn(text) ? pattern.split(text, most) : new String[] {text};
    }

    /** The pieces of a text between the places where it fits, without empty ones at the end. */
    public String[] split(String text) {
        return split(text, 0);
    }

    /** The expression as it was written. */
    public String pattern() {
        return expression;
    }

    /** Forgets the texts that were asked of last on this thread, when a reader is done with its source. */
    public static void forget() {
        TextSigns.forget();
        Remembered.forget();
    }

    private boolean mayBegin(CharSequence text) {
        return first == FirstLetters.ANY || (text.length() > 0 && first.has(text.charAt(0)));
    }

    /** Whether a text may fit that begins with a letter of a slot. */
    boolean mayBegin(int slot) {
        return first == FirstLetters.ANY || first.has(slot);
    }

    /** Whether a text has what the expression needs. */
    private boolean mayFit(String text) {
        if (wanted == Wanted.NOTHING || !longEnough(text)) {
            return longEnough(text);
        }
        // The signs of a longer text are asked for again and again, and are found once.
        return hasWanted(text, few && text.length() <= LINE ? kept(text) : signs(text));
    }

    /** Whether a text has no fewer letters than the expression needs. */
    boolean longEnough(String text) {
        return text.length() >= length;
    }

    /** Whether a text with these signs has the pieces that the expression needs. */
    boolean hasWanted(String text, @Nullable TextSigns signs) {
        if (signs != null) {
            return marks.in(signs) && wanted.in(text, signs, exact);
        }
        // What can fit at the beginning alone is refused there as soon.
        return (begins && few && text.length() <= LINE) || wanted.in(text, null, exact);
    }

    /** The expression itself, made ready for a text that has what it needs. */
    Matcher asked(String text) {
        return pattern.matcher(text);
    }

    /** The signs of a text; null where it is so long that they say little. */
    static @Nullable TextSigns signs(String text) {
        return text.length() > LONGEST ? null : TextSigns.of(text);
    }

    private static @Nullable TextSigns kept(String text) {
        return text.length() > LONGEST ? null : TextSigns.kept(text);
    }
}
