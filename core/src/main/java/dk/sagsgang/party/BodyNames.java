package dk.sagsgang.party;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.internal.WordBounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the names of bodies tell: which are the same name, and what kind of body one is. */
final class BodyNames {

    private static final List<Telling> TELLING = List.of(
            new Telling(BodyKind.REGIONAL_COUNCIL, "\\bregionsråd(?:et)?\\b", "regionsråd"),
            new Telling(BodyKind.SPECIAL_COMMITTEE, "§ ?17,? ?stk\\.? ?4|\\bopgaveudvalg", "§", "opgaveudvalg"),
            new Telling(
                    BodyKind.COUNCIL,
                    "\\b(?:byråd(?:et)?|kommunalbestyrelsen?|borgerrepræsentation(?:en)?)$",
                    "byråd",
                    "kommunalbestyrelse",
                    "borgerrepræsentation"),
            new Telling(
                    BodyKind.COUNCIL,
                    "^(?:byrådet|kommunalbestyrelsen|borgerrepræsentationen) i \\S+(?: kommune)?$",
                    "byrådet i ",
                    "kommunalbestyrelsen i ",
                    "borgerrepræsentationen i "),
            new Telling(BodyKind.FINANCE_COMMITTEE, "^økonomi\\p{L}*udvalg(?:et)?$", "økonomi"),
            new Telling(BodyKind.FINANCE_COMMITTEE, "^økonomi-?,? .*udvalg(?:et)?$", "økonomi"),
            new Telling(BodyKind.SUBCOMMITTEE, "\\p{L}*underudvalg(?:et)?\\b", "underudvalg"),
            new Telling(BodyKind.LOCAL_COMMITTEE, "\\blokaludvalg(?:et)?\\b", "lokaludvalg"),
            new Telling(BodyKind.MAGISTRATE, "\\bmagistrat(?:en)?$", "magistrat"),
            new Telling(
                    BodyKind.ADVISORY_COUNCIL,
                    "\\b(?:handicap|ældre|senior|udsatte|unge|integrations|børne|grønt? |lands?by)\\p{L}*råd(?:et)?$",
                    "råd"),
            new Telling(BodyKind.WORKS_COUNCIL, "\\b\\p{L}*med-?udvalg", "medudvalg", "med-udvalg"),
            new Telling(BodyKind.WORKS_COUNCIL, "\\b\\p{L}+-med$", "-med"),
            new Telling(
                    BodyKind.WORKS_COUNCIL,
                    "\\b(?:hoved|lokal|center|område|sektor|forvaltnings|afdelings)med$",
                    "med"),
            new Telling(BodyKind.EXECUTIVE_BOARD, "^direktion(?:en)?$", "direktion"),
            new Telling(
                    BodyKind.ADMINISTRATION,
                    "^(?:administrationen?|forvaltningen?|(?:\\p{L}+-?, ?)*(?:\\p{L}+-? (?:og|&) )?\\p{L}*forvaltningen)$",
                    "administration",
                    "forvaltning"),
            new Telling(BodyKind.STEERING_GROUP, "\\bstyregruppen?\\b", "styregruppe"),
            new Telling(BodyKind.WORKING_GROUP, "\\barbejdsgruppen?\\b", "arbejdsgruppe"));

    /** One of them stands in the name of each council. */
    private static final List<String> COUNCILS =
            List.of("råd", "RÅD", "estyrelse", "ESTYRELSE", "epræsent", "EPRÆSENT");

    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd},.]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\s*\\(\\p{Lu}{2,8}\\)\\s*$");
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
    private static final List<String> INDEFINITE =
            List.of("udvalg", "råd", "bestyrelse", "direktion", "repræsentation", "nævn");
    private static final List<String> DEFINITE = List.of("et", "en", "n");

    private BodyNames() {}

    static boolean same(String left, String right) {
        if (left.equals(right)) {
            return Names.said(left);
        }
        if (!Names.mayBeSame(left, right)) {
            return false;
        }
        // "Udvalget for plan, udvikling og kultur (PUK)": some systems print the abbreviation behind the name.
        boolean bracketed = left.indexOf('(') >= 0;
        return bracketed == right.indexOf('(') >= 0
                ? Names.alike(folded(left), folded(right))
                : Names.alike(folded(withoutAbbreviation(left)), folded(withoutAbbreviation(right)));
    }

    static String withoutAbbreviation(String name) {
        return ABBREVIATION.matcher(name).replaceFirst("");
    }

    /** Whether what stands in the place of the name is an abbreviation: "TMU", "SoSu", and not "Børneudvalget" or "BYRÅD". */
    static boolean abbreviated(String name) {
        return name.length() <= LONGEST_ABBREVIATION
                && CAPITALS.matcher(name).matches()
                && kind(name).isEmpty();
    }

    static boolean council(String name) {
        return mayBeCouncil(name) && kind(name).filter(BodyKind.COUNCIL::equals).isPresent();
    }

    /** Looked at first, since few bodies are one. */
    private static boolean mayBeCouncil(String name) {
        for (String part : COUNCILS) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }

    static Optional<BodyKind> kind(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        String words = NormalText.of(name).toLowerCase(Locale.ROOT);
        return TELLING.stream()
                .filter(telling -> telling.fits(words))
                .map(Telling::kind)
                .findFirst();
    }

    /** What is compared of a name. */
    static String folded(String name) {
        // "Teknik- & Miljøudvalget" is another hand for "Teknik- og Miljøudvalget".
        String spelt = NormalText.of(name).toLowerCase(Locale.ROOT).replace("&", " og ");
        boolean apart = spelt.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
        String words = (apart ? spelt : APART.matcher(spelt).replaceAll(" ")).strip();
        return words.isEmpty() ? spelt : indefinite(words);
    }

    private static String indefinite(String words) {
        for (String ending : DEFINITE) {
            if (words.endsWith(ending)) {
                String left = words.substring(0, words.length() - ending.length());
                if (INDEFINITE.stream().anyMatch(left::endsWith)) {
                    return left;
                }
            }
        }
        return words;
    }

    /** A kind, the pattern of its names, and words of which one stands in each such name: they are looked for first. */
    private record Telling(BodyKind kind, Pattern pattern, List<String> words) {

        Telling(BodyKind kind, String pattern, String... words) {
            this(kind, WordBounds.compile(pattern), List.of(words));
        }

        boolean fits(String name) {
            for (String word : words) {
                if (name.contains(word)) {
                    return pattern.matcher(name).find();
                }
            }
            return false;
        }
    }
}
