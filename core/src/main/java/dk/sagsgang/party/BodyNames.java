package dk.sagsgang.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of bodies tell: which are the same name, and what kind of body one is. */
final class BodyNames {

    private static final List<Telling> TELLING = List.of(
            new Telling(BodyKind.REGIONAL_COUNCIL, "\\bregionsråd(?:et)?\\b"),
            new Telling(BodyKind.SPECIAL_COMMITTEE, "§ ?17,? ?stk\\.? ?4|\\bopgaveudvalg"),
            new Telling(BodyKind.COUNCIL, "\\b(?:byråd(?:et)?|kommunalbestyrelsen?|borgerrepræsentation(?:en)?)$"),
            new Telling(BodyKind.COUNCIL, "^(?:byrådet|kommunalbestyrelsen|borgerrepræsentationen) i \\S+$"),
            new Telling(BodyKind.FINANCE_COMMITTEE, "^økonomi\\p{L}*udvalg(?:et)?$"),
            new Telling(BodyKind.FINANCE_COMMITTEE, "^økonomi-?,? .*udvalg(?:et)?$"),
            new Telling(BodyKind.SUBCOMMITTEE, "\\p{L}*underudvalg(?:et)?\\b"),
            new Telling(BodyKind.LOCAL_COMMITTEE, "\\blokaludvalg(?:et)?\\b"),
            new Telling(BodyKind.MAGISTRATE, "\\bmagistrat(?:en)?$"),
            new Telling(
                    BodyKind.ADVISORY_COUNCIL,
                    "\\b(?:handicap|ældre|senior|udsatte|unge|integrations|børne|grønt? |lands?by)\\p{L}*råd(?:et)?$"),
            new Telling(BodyKind.WORKS_COUNCIL, "\\b\\p{L}*med-?udvalg"),
            new Telling(BodyKind.EXECUTIVE_BOARD, "^direktion(?:en)?$"),
            new Telling(BodyKind.ADMINISTRATION, "^(?:administrationen?|forvaltningen?|\\p{L}*forvaltningen)$"),
            new Telling(BodyKind.STEERING_GROUP, "\\bstyregruppen?\\b"),
            new Telling(BodyKind.WORKING_GROUP, "\\barbejdsgruppen?\\b"));

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
        return TELLING.stream()
                .filter(telling -> telling.pattern.matcher(words).find())
                .map(Telling::kind)
                .findFirst();
    }

    private static String folded(String name) {
        String words =
                APART.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return DEFINITE.matcher(words).replaceAll("");
    }

    private record Telling(BodyKind kind, Pattern pattern) {

        Telling(BodyKind kind, String pattern) {
            this(kind, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
        }
    }
}
