package dk.sagsgang.organisation;

import dk.sagsgang.internal.NormalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of units tell: which are the same name, and what kind of unit one is. */
final class UnitNames {

    private static final String ENDING = "(?:en|er|erne)?";

    private static final List<Telling> TELLING = List.of(
            new Telling(UnitKind.PROJECT_ORGANISATION, "projektorganis(?:ation|ering)" + ENDING),
            new Telling(UnitKind.EXECUTION_SECTION, "udførersektion" + ENDING),
            new Telling(UnitKind.AUTHORITY_SECTION, "myndighedssektion" + ENDING),
            new Telling(UnitKind.SECTION, "\\p{L}*sektion" + ENDING),
            new Telling(UnitKind.SUBDEPARTMENT, "underafdeling" + ENDING),
            new Telling(UnitKind.DEPARTMENT, "\\p{L}*afdeling" + ENDING),
            new Telling(UnitKind.SECRETARIAT, "\\p{L}*sekretariat(?:et|er|erne)?"),
            new Telling(UnitKind.STAFF, "\\p{L}*stab(?:en|e|ene)?"),
            new Telling(UnitKind.TEAM, "(?!ledelsesteam|chefteam)\\p{L}*team(?:et|s|ene)?"),
            new Telling(UnitKind.DIRECTORATE, "direktørområde(?:t|r|rne)?"),
            // "Område Øst", but not "Ældreområdet", which is a subject
            new Telling(UnitKind.AREA, "område(?:t|r|rne)?"),
            new Telling(UnitKind.ADMINISTRATION, "\\p{L}*forvaltning" + ENDING),
            new Telling(UnitKind.CENTRE, "center|centeret|centret|centre|centrene"),
            new Telling(UnitKind.OFFICE, "\\p{L}*kontor(?:et|er|erne)?"),
            // "serviceenhed" and "driftsenheden", but not "renhed" and "åbenhed"
            new Telling(UnitKind.UNIT, "(?:\\p{L}*[se])?enhed" + ENDING));

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd},.]+");
    private static final Pattern DEFINITE =
            Pattern.compile("(?<=afdeling|sektion|forvaltning|enhed|stab)en$|(?<=team|sekretariat|kontor)et$");

    private UnitNames() {}

    /** The kind that the first telling word of a name tells. */
    static Optional<UnitKind> kind(String name) {
        String text = NormalText.of(name).toLowerCase(Locale.ROOT);
        String[] words = WORD_BREAK.split(text);
        if (project(words)) {
            return Optional.of(UnitKind.PROJECT_ORGANISATION);
        }
        for (String word : words) {
            for (Telling telling : TELLING) {
                if (telling.pattern.matcher(word).matches()) {
                    return Optional.of(telling.kind);
                }
            }
        }
        return Optional.empty();
    }

    /** "Projekt Sammenhængskraft" is the name of a project; "Projekt og Udvikling" that of some unit. */
    private static boolean project(String[] words) {
        return words.length > 1 && words[0].equals("projekt") && !words[1].equals("og");
    }

    /** Whether two names are the same, letter case, spacing, hyphens and a definite ending aside; a blank one is none. */
    static boolean same(String left, String right) {
        String folded = folded(left);
        return !folded.isEmpty() && folded.equals(folded(right));
    }

    /** A name as it is compared: in small letters, without hyphens, odd spaces and a definite ending. */
    static String folded(String name) {
        String words = APART.matcher(NormalText.of(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return DEFINITE.matcher(words).replaceAll("");
    }

    /** A kind and the words that tell it. */
    private record Telling(UnitKind kind, Pattern pattern) {

        Telling(UnitKind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }
}
