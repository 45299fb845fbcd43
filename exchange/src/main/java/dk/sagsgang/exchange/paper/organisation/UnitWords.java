package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of units, and the kind that a name tells. */
final class UnitWords {

    private static final String NAME =
            "(?:Center for \\p{Lu}[\\p{L}, &-]{2,60}|Sektion \\p{Lu}\\b|(?:Team|Stab(?:en)? for|Område|Jobcenter) \\p{Lu}[\\p{L} &-]{1,40}"
                    + "|(?:\\p{Lu}[\\p{L}-]*(?:,? | og | & ))*\\p{Lu}[\\p{L}-]*(?:forvaltning(?:en)?|afdeling(?:en)?|sektion(?:en)?|centret|center|sekretariat(?:et)?|stab(?:en)?|enhed(?:en)?|team(?:et)?)"
                    + "|\\p{Lu}\\p{L}+ (?:Afdeling|Forvaltning|Sekretariat|Center)|Borgerservice|Stab|Staben|Myndighed)";

    private static final Pattern WHOLE = Pattern.compile("^(?:Projektorganisering (?=Projekt ))?(" + NAME
            + "|Projekt \\p{Lu}\\p{L}+)(?: \\(([A-ZÆØÅ][A-Za-zÆØÅæøå]{1,5})\\)| \\([^()]{5,60}\\))?$");

    /** What makes a name one of a unit, wherever it stands in it. */
    private static final Pattern UNIT = Pattern.compile(
            "(?:.*[\\p{L} -])?(?:forvaltning(?:en)?|afdeling(?:en)?|sektion(?:en)?|sekretariat(?:et)?|stab(?:en)?|center|cent(?:e)?ret|kontor(?:et)?"
                    + "|team(?:et)?|enhed(?:en)?|direktørområde(?:t)?|jobcenter|borgerservice)(?: .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern VERB = Pattern.compile(
            ".*\\b(?:er|har|skal|kan|vil|består|bliver|varetager|omfatter|samles|ledes|nedlægges|som|der|at|hvor|ikke|følgende)\\b.*");

    private static final String JOINED =
            "\\p{Lu}[\\p{L}-]*(?:(?:, | og | & |,? samt )(?!(?:Center|Forvaltningen|Afdelingen|Sektionen|Området) for )"
                    + "\\p{Lu}[\\p{L}-]*)*";

    /** A name whose words tell where it ends. */
    private static final Pattern CLOSED_NAME = Pattern.compile(
            "\\G(?:\\d{1,2}\\. |[-\u2013•] |, | og | samt | )?("
                    + "(?:Center|Forvaltningen|Afdelingen|Sektionen|Området) for " + JOINED
                    + "|(?:\\p{Lu}\\p{L}*-(?:, | og ))*\\p{Lu}\\p{L}*(?:forvaltning|afdeling|sektion|sekretariat|cent|center|stab)(?:en|et|ret))(?![\\p{L}-])");

    private static final Pattern BETWEEN = Pattern.compile(",|(?<!-) samt (?=\\p{Lu})|(?<!-) og (?=\\p{Lu})");

    private static final Pattern COMMA = Pattern.compile(",| samt (?=\\p{Lu})");

    private static final int LONGEST = 70;

    private static final int MOST_WORDS = 9;

    private UnitWords() {}

    /** Whether a text is the name of a unit and nothing else. */
    static boolean name(String text) {
        return plain(text) && UNIT.matcher(text).matches();
    }

    /** Whether a text could be a name: short, with a capital, and no sentence. */
    static boolean plain(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && FoldedWords.capital(text)
                && ".;:?!".indexOf(text.charAt(text.length() - 1)) < 0
                && !VERB.matcher(text).matches();
    }

    /** The kind that a word for several tells. */
    static Optional<UnitKind> plural(String word) {
        return word.startsWith("afdeling")
                ? Optional.of(UnitKind.DEPARTMENT)
                : word.startsWith("centr")
                        ? Optional.of(UnitKind.CENTRE)
                        : word.startsWith("team")
                                ? Optional.of(UnitKind.TEAM)
                                : word.startsWith("sektion")
                                        ? Optional.of(UnitKind.SECTION)
                                        : word.startsWith("kontor") ? Optional.of(UnitKind.OFFICE) : Optional.empty();
    }

    /** The names of a list that lost its line breaks; empty where not at least two stand there. */
    static List<String> flat(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = CLOSED_NAME.matcher(text);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names.size() > 1 ? names : List.of();
    }

    /**
     * The names in a list: "Planafdelingen, Miljøafdelingen og Byggesag". An "og" inside of a name, as in "Natur og Miljø", cannot be
     * told from one between two names; where any name has no word of a unit, the list has to be parted by commas and "samt" alone.
     *
     * @param text the list
     * @param announced whether words before it say that it is one of units
     */
    static List<String> list(String text, boolean announced) {
        List<String> parts = parts(text, BETWEEN);
        if (parts.stream().allMatch(UnitWords::name)) {
            return parts;
        }
        List<String> byComma = parts(text, COMMA);
        if (byComma.size() > 1 && text.contains(" samt ")) {
            boolean units = announced || byComma.stream().anyMatch(UnitWords::name);
            return units && byComma.stream().allMatch(UnitWords::plain) ? byComma : List.of();
        }
        long units = parts.stream().filter(UnitWords::name).count();
        boolean several = text.indexOf(',') > 0;
        return several && parts.stream().allMatch(UnitWords::plain) && units * 2 >= parts.size() ? parts : List.of();
    }

    private static List<String> parts(String text, Pattern between) {
        List<String> parts = new ArrayList<>();
        for (String part : between.split(text)) {
            String bare = part.strip().replaceFirst("^(?:og|samt) ", "").replaceFirst("\\.$", "");
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /**
     * A unit that a line names.
     *
     * @param name its name
     * @param shortName its short name; empty where none is printed
     */
    record Named(String name, String shortName) {}

    /** The unit that a line is; empty where it is anything else. */
    static Optional<Named> of(String line) {
        Matcher whole = WHOLE.matcher(line);
        if (whole.matches()) {
            return Optional.of(new Named(whole.group(1), whole.group(2) == null ? "" : whole.group(2)));
        }
        return Optional.empty();
    }

    /** The kind that a name tells. */
    static Optional<UnitKind> kind(String name) {
        String words = FoldedWords.folded(name);
        if (words.startsWith("forvaltningen for ")) {
            return Optional.of(UnitKind.ADMINISTRATION);
        }
        if (words.startsWith("afdelingen for ")) {
            return Optional.of(UnitKind.DEPARTMENT);
        }
        if (words.matches(".*forvaltning(?:en)?")) {
            return Optional.of(UnitKind.ADMINISTRATION);
        }
        if (words.matches(".*afdeling(?:en)?")) {
            return Optional.of(UnitKind.DEPARTMENT);
        }
        if (words.startsWith("center ") || words.matches(".*cent(?:er|ret)") || words.startsWith("jobcenter")) {
            return Optional.of(UnitKind.CENTRE);
        }
        if (words.startsWith("myndighed")) {
            return Optional.of(UnitKind.AUTHORITY_SECTION);
        }
        if (words.startsWith("projekt ")) {
            return Optional.of(UnitKind.PROJECT_ORGANISATION);
        }
        if (words.matches(".*sektion(?:en)?") || words.startsWith("sektion")) {
            return Optional.of(UnitKind.SECTION);
        }
        if (words.matches(".*sekretariat(?:et)?")) {
            return Optional.of(UnitKind.SECRETARIAT);
        }
        if (words.matches("stab(?:en)?\\b.*|.*stab(?:en)?")) {
            return Optional.of(UnitKind.STAFF);
        }
        return words.startsWith("team ") || words.matches(".*team(?:et)?")
                ? Optional.of(UnitKind.TEAM)
                : Optional.empty();
    }

    /** A key that a name gives. */
    static String key(String name) {
        return FoldedWords.folded(name)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
