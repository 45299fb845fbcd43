package dk.sagsgang.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of bodies tell: which are the same name, and what kind of body one is. */
final class BodyNames {

    /** In order: the first that fits tells the kind. Each has a word that a quick look asks for before the pattern. */
    private static final List<Telling> TELLING = List.of(
            new Telling(BodyKind.REGIONAL_COUNCIL, "regionsråd", "\\bregionsråd(?:et)?\\b"),
            new Telling(BodyKind.SPECIAL_COMMITTEE, "17", "§ ?17,? ?stk\\.? ?4"),
            new Telling(BodyKind.SPECIAL_COMMITTEE, "opgaveudvalg", "\\bopgaveudvalg"),
            new Telling(BodyKind.COUNCIL, "byråd", "\\bbyråd(?:et)?$|^byrådet i \\S+$"),
            new Telling(
                    BodyKind.COUNCIL, "kommunalbestyrelse", "\\bkommunalbestyrelsen?$|^kommunalbestyrelsen i \\S+$"),
            new Telling(BodyKind.COUNCIL, "borgerrepræsentation", "\\bborgerrepræsentation(?:en)?$"),
            new Telling(
                    BodyKind.FINANCE_COMMITTEE,
                    "økonomi",
                    "^økonomi\\p{L}*udvalg(?:et)?$|^økonomi-?,? .*udvalg(?:et)?$"),
            new Telling(BodyKind.SUBCOMMITTEE, "underudvalg", "\\p{L}*underudvalg(?:et)?\\b"),
            new Telling(BodyKind.LOCAL_COMMITTEE, "lokaludvalg", "\\blokaludvalg(?:et)?\\b"),
            new Telling(BodyKind.MAGISTRATE, "magistrat", "\\bmagistrat(?:en)?$"),
            new Telling(
                    BodyKind.ADVISORY_COUNCIL,
                    "råd",
                    "\\b(?:handicap|ældre|senior|udsatte|unge|integrations|børne|grønt? |lands?by)\\p{L}*råd(?:et)?$"),
            new Telling(BodyKind.WORKS_COUNCIL, "med", "\\b\\p{L}*med-?udvalg"),
            new Telling(BodyKind.EXECUTIVE_BOARD, "direktion", "^direktion(?:en)?$"),
            new Telling(BodyKind.ADMINISTRATION, "administration", "^administrationen?$"),
            new Telling(BodyKind.ADMINISTRATION, "forvaltning", "^\\p{L}*forvaltningen?$"),
            new Telling(BodyKind.STEERING_GROUP, "styregruppe", "\\bstyregruppen?\\b"),
            new Telling(BodyKind.WORKING_GROUP, "arbejdsgruppe", "\\barbejdsgruppen?\\b"));

    private static final Pattern APART = Pattern.compile("[\\s\\u00a0\\p{Pd},.]+");
    private static final Pattern DEFINITE =
            Pattern.compile("(?<=udvalg|råd|bestyrelse|direktion|repræsentation|nævn)(?:et|en|n)$");

    private BodyNames() {}

    static boolean same(String left, String right) {
        return left.equals(right)
                ? !left.isBlank()
                : Names.mayBeSame(left, right) && folded(left).equals(folded(right));
    }

    static Optional<BodyKind> kind(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        String words = name.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        for (Telling telling : TELLING) {
            if (telling.fits(words)) {
                return Optional.of(telling.kind);
            }
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        String words =
                APART.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return DEFINITE.matcher(words).replaceAll("");
    }

    private record Telling(BodyKind kind, String word, Pattern pattern) {

        Telling(BodyKind kind, String word, String pattern) {
            this(kind, word, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        }

        boolean fits(String name) {
            return name.contains(word) && pattern.matcher(name).find();
        }
    }
}
