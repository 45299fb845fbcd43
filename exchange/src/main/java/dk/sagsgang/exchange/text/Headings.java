package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.FirstFitting;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pattern.Remembered;
import dk.sagsgang.text.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What printed headings begin. */
public final class Headings {

    private static final int LONGEST_LINE = 100;

    /** What stands before the kind of a section in the file of headings. */
    private static final String SECTION = "section ";

    private static final Map<String, Role> WORDS = new HashMap<>();
    private static final Map<String, SectionKind> KINDS = new HashMap<>();
    private static final FirstFitting<Role> EXPRESSIONS;
    private static final FirstFitting<SectionKind> KIND_EXPRESSIONS;

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
        List<FirstFitting.Meaning<Role>> roles = new ArrayList<>();
        List<FirstFitting.Meaning<SectionKind>> kinds = new ArrayList<>();
        for (PhraseFile.Line line : PhraseFile.lines("headings.txt")) {
            boolean section = line.meaning().startsWith(SECTION);
            for (String part : line.parts()) {
                if (section) {
                    add(part, SectionKind.of(line.meaning().substring(SECTION.length())), KINDS, kinds);
                } else {
                    add(part, Role.valueOf(line.meaning().toUpperCase(Locale.ROOT)), WORDS, roles);
                }
            }
        }
        EXPRESSIONS = FirstFitting.of(roles);
        KIND_EXPRESSIONS = FirstFitting.of(kinds);
    }

    private static final QuickPattern JOINT = QuickPattern.compile(" og | & | ?/ ?|, ");

    private static final Remembered<Role> ROLES = Remembered.of(Headings::findRole);

    private static final Remembered<Optional<SectionKind>> KINDS_OF = Remembered.of(Headings::findKind);

    private static final Remembered<Boolean> LINES = Remembered.of(Headings::isLine);

    private Headings() {}

    private static <T> void add(String part, T meaning, Map<String, T> words, List<FirstFitting.Meaning<T>> others) {
        if (part.startsWith("~")) {
            others.add(new FirstFitting.Meaning<>(QuickPattern.compile(part.substring(1)), meaning));
        } else {
            words.put(part, meaning);
        }
    }

    /** What a heading begins; a section where it is not known. */
    public static Role role(String heading) {
        return ROLES.about(heading);
    }

    private static Role findRole(String heading) {
        String words = FoldedWords.heading(heading);
        Role known = WORDS.get(words);
        if (known != null) {
            return known;
        }
        if (kind(heading).isPresent()) {
            return Role.SECTION;
        }
        return EXPRESSIONS.whole(words).orElse(Role.SECTION);
    }

    /** Whether a line that is a paragraph of its own is one of the headings in use. */
    public static boolean known(String line) {
        String words = FoldedWords.heading(line);
        return WORDS.containsKey(words)
                || KINDS.containsKey(words)
                || SectionKind.ofHeading(words).isPresent()
                || KIND_EXPRESSIONS.whole(words).isPresent()
                || EXPRESSIONS.whole(words).isPresent()
                || joined(words) != null;
    }

    /** Whether a line says no more than a heading in use, and ends like one. */
    public static boolean line(String line) {
        // "Indstilling om," goes on in the points below it.
        boolean ended =
                line.endsWith(".") || line.endsWith(";") || line.endsWith(",") && !line.endsWith("ndstilling om,");
        return line.length() <= LONGEST_LINE && !ended && FoldedWords.capital(line) && LINES.about(line);
    }

    private static boolean isLine(String line) {
        return known(line) && RecommendationWords.of(line).isEmpty();
    }

    /** The kind of section that a heading means. */
    public static Optional<SectionKind> kind(String heading) {
        return KINDS_OF.about(heading);
    }

    private static Optional<SectionKind> findKind(String heading) {
        String words = FoldedWords.heading(heading);
        Optional<SectionKind> known = SectionKind.ofHeading(words);
        if (known.isPresent()) {
            return known;
        }
        SectionKind own = KINDS.get(words);
        if (own != null) {
            return Optional.of(own);
        }
        return KIND_EXPRESSIONS.whole(words).or(() -> Optional.ofNullable(joined(words)));
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
}
