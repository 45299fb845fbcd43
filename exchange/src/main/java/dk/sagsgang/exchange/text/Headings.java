package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What printed headings begin. */
public final class Headings {

    private static final int LONGEST_LINE = 100;

    private static final Map<String, Role> WORDS = new HashMap<>();
    private static final List<Expression<Role>> EXPRESSIONS = new ArrayList<>();
    private static final Map<String, SectionKind> KINDS = new HashMap<>();
    private static final List<Expression<SectionKind>> KIND_EXPRESSIONS = new ArrayList<>();

    /** What stands under a heading. */
    public enum Role {
        DECISION,
        RECOMMENDATION,
        ALTERNATIVE,
        PROPOSAL,
        ROUTE,
        HISTORY,
        ATTACHMENTS,
        SECTION
    }

    static {
        for (PhraseFile.Line line : PhraseFile.lines("headings.txt")) {
            line.parts().forEach(part -> add(line.meaning(), part));
        }
    }

    private static final QuickPattern JOINT = QuickPattern.compile(" og | & | ?/ ?|, ");

    private Headings() {}

    private static void add(String meaning, String part) {
        boolean expression = part.startsWith("~");
        if (meaning.startsWith("section ")) {
            SectionKind kind = SectionKind.of(meaning.substring("section ".length()));
            if (expression) {
                KIND_EXPRESSIONS.add(Expression.of(part.substring(1), kind));
            } else {
                KINDS.put(part, kind);
            }
            return;
        }
        Role role = Role.valueOf(meaning.toUpperCase(java.util.Locale.ROOT));
        if (expression) {
            EXPRESSIONS.add(Expression.of(part.substring(1), role));
        } else {
            WORDS.put(part, role);
        }
    }

    /** What a heading begins; a section where it is not known. */
    public static Role role(String heading) {
        String words = FoldedWords.heading(heading);
        Role known = WORDS.get(words);
        if (known != null) {
            return known;
        }
        if (kind(heading).isPresent()) {
            return Role.SECTION;
        }
        Role fitting = roleByExpression(words);
        return fitting == null ? Role.SECTION : fitting;
    }

    private static @Nullable Role roleByExpression(String words) {
        for (Expression<Role> each : EXPRESSIONS) {
            if (each.fits(words)) {
                return each.meaning;
            }
        }
        return null;
    }

    private static @Nullable SectionKind kindByExpression(String words) {
        for (Expression<SectionKind> each : KIND_EXPRESSIONS) {
            if (each.fits(words)) {
                return each.meaning;
            }
        }
        return null;
    }

    /** Whether a line that is a paragraph of its own is one of the headings in use. */
    public static boolean known(String line) {
        String words = FoldedWords.heading(line);
        return WORDS.containsKey(words)
                || KINDS.containsKey(words)
                || SectionKind.ofHeading(words).isPresent()
                || kindByExpression(words) != null
                || roleByExpression(words) != null
                || joined(words) != null;
    }

    /** Whether a line says no more than a heading in use, and ends like one. */
    public static boolean line(String line) {
        boolean ended = line.endsWith(".") || line.endsWith(",") || line.endsWith(";");
        return line.length() <= LONGEST_LINE
                && !ended
                && FoldedWords.capital(line)
                && known(line)
                && RecommendationWords.of(line).isEmpty();
    }

    /** The kind of section that a heading means. */
    public static Optional<SectionKind> kind(String heading) {
        String words = FoldedWords.heading(heading);
        Optional<SectionKind> known = SectionKind.ofHeading(words);
        if (known.isPresent()) {
            return known;
        }
        SectionKind own = KINDS.get(words);
        if (own != null) {
            return Optional.of(own);
        }
        SectionKind fitting = kindByExpression(words);
        return Optional.ofNullable(fitting == null ? joined(words) : fitting);
    }

    /** The kind of the first of two or three headings in use that are joined: "Sagsfremstilling og økonomi". */
    private static @Nullable SectionKind joined(String words) {
        int and = words.indexOf(" og ");
        if (and < 0 && words.indexOf('/') < 0 && words.indexOf('&') < 0) {
            return null;
        }
        SectionKind first = null;
        for (String part : JOINT.split(words)) {
            SectionKind kind = SectionKind.ofHeading(part).orElse(KINDS.get(part));
            if (kind == null) {
                return null;
            }
            first = first == null ? kind : first;
        }
        return first;
    }

    /** Headings of one meaning as an expression. */
    private record Expression<T>(QuickPattern pattern, T meaning) {

        static <T> Expression<T> of(String written, T meaning) {
            return new Expression<>(QuickPattern.compile(written), meaning);
        }

        boolean fits(String words) {
            return pattern.matches(words);
        }
    }
}
