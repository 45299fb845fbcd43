package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
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

    private static final Pattern WITH_PARTS =
            Pattern.compile("^(" + NAME + "),? (?:der|som) (?:omfatter|rummer|består af|samler) (.{3,300}?)\\.?$");

    private UnitWords() {}

    /**
     * A unit that a line names.
     *
     * @param name its name
     * @param shortName its short name; empty where none is printed
     * @param parts the units that it holds, as printed in one list; empty where not said
     */
    record Named(String name, String shortName, String parts) {}

    /** The unit that a line is; empty where it is anything else. */
    static Optional<Named> of(String line) {
        Matcher whole = WHOLE.matcher(line);
        if (whole.matches()) {
            return Optional.of(new Named(whole.group(1), whole.group(2) == null ? "" : whole.group(2), ""));
        }
        Matcher parts = WITH_PARTS.matcher(line);
        return parts.matches() ? Optional.of(new Named(parts.group(1), "", parts.group(2))) : Optional.empty();
    }

    /** The kind that a name tells. */
    static Optional<UnitKind> kind(String name) {
        String words = FoldedWords.folded(name);
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
        if (words.matches(".*sektion(?:en)?") || words.startsWith("sektion ")) {
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
