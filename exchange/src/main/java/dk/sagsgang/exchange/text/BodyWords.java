package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pattern.Remembered;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies in running text. */
public final class BodyWords {

    private static final String ENDING =
            "[\\p{L}-]*(?:udvalget|udvalg|(?<!om)rådet|råd|bestyrelsen|bestyrelse|repræsentationen|magistraten|kommissionen"
                    + "|direktionen|nævnet|nævn|forvaltningen|administrationen)";

    /** A name as an expression, whatever the case of its letters. */
    static final String NAME =
            "(?:(?!(?:som|der|at|hvor|idet|når|hvis|af|fra|til|på|med|om|efter)\\b)[\\p{L}&.'/-]+,? (?:- )?(?:og |& )?){0,6}?"
                    + ENDING
                    + "(?: \\d{4}-\\d{2,4})?(?![\\p{L}\\d])(?:(?<=udvalg|udvalget) for (?!så\\b)(?:[\\p{L}-]+,? (?:og )?){0,4}?[\\p{L}-]+)??";

    /** Councils of leaders and employees, where they are not called "udvalg": "HovedMED". */
    static final String WORKS_COUNCIL = "(?:hoved|lokal|center|område|sektor|forvaltnings)-?med(?!\\p{L})";

    /** One of them stands in every name. */
    private static final List<String> STEMS = List.of(
            "udvalg",
            "råd",
            "bestyrelse",
            "nævn",
            "forvaltning",
            "administration",
            "direktion",
            "repræsentation",
            "magistrat",
            "kommission",
            "dmed",
            "lmed",
            "rmed",
            "smed",
            "-med");

    private static final QuickPattern WHOLE = QuickPattern.compile(
            "(?:" + NAME + "|" + WORKS_COUNCIL + ")(?: \\([^()]{1,12}\\))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name that says of what the body is one: "Udvalget for Børn og Skole". */
    private static final QuickPattern FOR = QuickPattern.compile(
            "(?:(?:§ ?17,? ?stk\\.? ?4[ -])?[Uu]dvalg(?:et)?|[Rr]åd(?:et)?|[Bb]estyrelsen|MED-udvalget) for (?:[\\p{L}&-]+,? ?){1,8}");

    /** Kinds of which a body has the name; a committee may be of several. */
    private static final Set<BodyKind> CERTAIN = Set.of(
            BodyKind.COUNCIL,
            BodyKind.FINANCE_COMMITTEE,
            BodyKind.EXECUTIVE_BOARD,
            BodyKind.STEERING_GROUP,
            BodyKind.WORKS_COUNCIL,
            BodyKind.ADVISORY_COUNCIL,
            BodyKind.MAGISTRATE,
            BodyKind.LOCAL_COMMITTEE);

    /** The administration as a whole, whatever its parts are called. */
    private static final Set<String> ADMINISTRATION = Set.of("Forvaltningen", "Administrationen");

    private static final QuickPattern ABBREVIATION = QuickPattern.compile("[A-ZÆØÅ]{2,5}");

    /** Where one name ends and the next begins. */
    private static final QuickPattern NEXT = QuickPattern.compile(
            "(?<=[a-zæøå\\d)]) ?(?:,| og| samt| &|;|/| -| →| og derefter)? +(?=[A-ZÆØÅ])|(?<=[A-ZÆØÅ])/(?=[A-ZÆØÅ])|(?<=[A-ZÆØÅ]{2})-(?=[A-ZÆØÅ]{2,5}(?:[ ,.-]|$))|(?<=[A-ZÆØÅ]{2}), ?(?=[A-ZÆØÅ]{2,5}(?:[ ,.]|$))|(?<=[a-zæøå]),(?=[A-ZÆØÅ])|,? (?:og )?(?=(?:byrådet|kommunalbestyrelsen|økonomiudvalget)(?:[ ,.]|$))(?<=, |og )");

    private static final QuickPattern TERM_BEHIND = QuickPattern.compile(" \\d{4} ?[-\u2013] ?\\d{2,4}$");

    private static final Remembered<Optional<Body>> BODIES = Remembered.of(BodyWords::findOnly);

    private static final Remembered<List<Body>> LISTS = Remembered.of(BodyWords::findList);

    private BodyWords() {}

    /** The body that a text names and nothing else. */
    public static Optional<Body> only(String text) {
        return BODIES.about(text);
    }

    private static Optional<Body> findOnly(String text) {
        String name = withoutStop(Space.single(text));
        if (name.length() > 120) {
            return Optional.empty();
        }
        if (ABBREVIATION.matches(name)) {
            return Optional.of(Body.builder().abbreviation(name).build());
        }
        return mayEnd(name) && (WHOLE.matches(name) || FOR.matches(name))
                ? Optional.of(kinded(name))
                : Optional.empty();
    }

    private static boolean mayEnd(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        for (String stem : STEMS) {
            if (words.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The body of a name, with its kind where the name can be that of one kind alone. */
    public static Body kinded(String name) {
        Body body = Body.of(name);
        if (ADMINISTRATION.contains(name)) {
            return body.withKind(BodyKind.ADMINISTRATION);
        }
        // "Økonomiudvalget 2018-2021" is named by its term as well.
        String bare = TERM_BEHIND.matcher(name).replaceFirst("");
        return body.withKind(BodyKind.ofName(bare).filter(CERTAIN::contains));
    }

    /** The bodies that a text names one after another; none where anything else stands in it. */
    public static List<Body> list(String text) {
        return LISTS.about(text);
    }

    private static List<Body> findList(String text) {
        String names = withoutStop(Space.single(text));
        List<Body> bodies = new ArrayList<>();
        if (names.length() > 600) {
            return List.of();
        }
        StringBuilder name = new StringBuilder();
        String parted = "";
        int from = 0;
        Matcher next = NEXT.matcher(names);
        while (true) {
            boolean more = next.find();
            int to = more ? next.start() : names.length();
            name.append(names, from, to);
            Optional<Body> body = only(name.toString());
            if (body.isPresent()) {
                bodies.add(body.get());
                name.setLength(0);
                parted = more ? names.substring(next.start(), next.end()) : "";
            } else if (!bodies.isEmpty() && goesOn(bodies.get(bodies.size() - 1), parted + name)) {
                Body last = bodies.remove(bodies.size() - 1);
                bodies.add(kinded(last.name() + parted + name));
                name.setLength(0);
                parted = more ? names.substring(next.start(), next.end()) : "";
            } else if (more) {
                name.append(names, next.start(), next.end());
            }
            if (!more) {
                break;
            }
            from = next.end();
        }
        return name.isEmpty() ? List.copyOf(bodies) : List.of();
    }

    /** Whether what follows a name such as "Udvalget for Børn" still belongs to it. */
    private static boolean goesOn(Body body, String more) {
        return FOR.matches(body.name()) && FOR.matches(body.name() + more);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
