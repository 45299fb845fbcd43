package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say which units there are, what is below them, where they move and what they came from. */
final class UnitSentences {

    private static final String NAME = "(\\p{Lu}[^.:;]{1,80}?)";

    private static final String PARTS =
            "(?<kind>afdelinger|afdelingerne|enheder|enhederne|centre|centrene|teams|teamene|sektioner|sektionerne"
                    + "|områder|områderne|kontorer|kontorerne)";

    private static final Pattern COMPRISES =
            Pattern.compile("^" + NAME + ",? (?:(?:der|som) )?(?:omfatter|rummer|består af|samler)(?: følgende)?(?: "
                    + PARTS + ")?:? (?<list>.+?)\\.?$");

    private static final Pattern WITH = Pattern.compile("^" + NAME + " med " + PARTS + " (?<list>.+?)\\.?$");

    /** Without a word for the parts, only a list that "samt" ends is one of units. */
    private static final Pattern WITH_LIST = Pattern.compile("^" + NAME + " med (?<list>\\p{Lu}.+, .+ samt .+?)\\.?$");

    private static final Pattern MOVES =
            Pattern.compile("^" + NAME + " (?:flytter|flyttes|overflyttes|overføres|flyttes over) til " + NAME
                    + "(?: og " + NAME + " til " + NAME + ")?\\.?$");

    private static final Pattern MERGES = Pattern.compile("^" + NAME
            + " (?:lægges sammen|sammenlægges|slås sammen|fusioneres)(?: til| i)(?: (?:én?|et|ét) )?(?:(?:ny|nyt) )? ?"
            + NAME
            + "\\.?$");

    private static final Pattern RENAMED = Pattern.compile(
            "^" + NAME + " (?:omdøbes til|skifter navn til|ændrer navn til|får navnet) [\"\u201d\u201c]?" + NAME
                    + "[\"\u201d\u201c]?\\.?$");

    private static final Pattern NOW =
            Pattern.compile("\\b(?:i dag|nuværende|hidtil|hidtidige|tidligere|eksisterende|i øjeblikket)\\b");

    /** From such words on a paper speaks of what is to come. */
    private static final Pattern TO_COME =
            Pattern.compile("\\b(?:foreslås|foreslår|fremover|fremtidig|fremtidige|ny struktur|nye struktur)\\b");

    private static final Pattern STAFF_OF =
            Pattern.compile("^\\p{Lu}[\\p{L} ]{2,40}? har (?:desuden |også )?(\\p{Lu}[^.:;]{3,100}) i sin stab\\.?$");

    private static final int LONGEST = 700;

    private final UnitTree tree;

    UnitSentences(UnitTree tree) {
        this.tree = tree;
    }

    /** Whether words speak of what there was before, which is no part of the model. */
    static boolean before(String text) {
        return NOW.matcher(FoldedWords.folded(text)).find();
    }

    /** Whether words turn to what is to come. */
    static boolean toCome(String text) {
        return TO_COME.matcher(FoldedWords.folded(text)).find();
    }

    /** Takes what a sentence says of units; true where all that it says found a place. */
    boolean take(String sentence, PaperLine line) {
        if (sentence.length() > LONGEST || before(sentence)) {
            return false;
        }
        flat(sentence, line);
        return below(COMPRISES.matcher(sentence), line)
                || below(WITH.matcher(sentence), line)
                || listed(WITH_LIST.matcher(sentence), line)
                || staff(STAFF_OF.matcher(sentence), line)
                || moved(MOVES.matcher(sentence), line)
                || merged(MERGES.matcher(sentence), line)
                || renamed(RENAMED.matcher(sentence), line);
    }

    private boolean below(Matcher said, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        String word = said.group("kind");
        String name = said.group(1).strip();
        List<String> parts = UnitWords.list(said.group("list"), word != null);
        boolean certain = word != null ? UnitWords.plain(name) : UnitWords.name(name) || tree.knows(name);
        return certain && put(name, parts, word == null ? Optional.empty() : UnitWords.plural(word), line);
    }

    private boolean listed(Matcher said, PaperLine line) {
        return said.matches()
                && UnitWords.name(said.group(1))
                && put(said.group(1).strip(), UnitWords.list(said.group("list"), true), Optional.empty(), line);
    }

    private boolean put(String name, List<String> parts, Optional<UnitKind> kind, PaperLine line) {
        if (parts.isEmpty()) {
            return false;
        }
        String parent = tree.take(name, Optional.empty(), line);
        for (String part : parts) {
            tree.below(tree.take(part, kind.or(() -> UnitWords.kind(part)), line), parent);
        }
        return true;
    }

    private boolean staff(Matcher said, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        List<String> names = List.of(said.group(1).split(", | og "));
        if (!names.stream().allMatch(UnitWords::plain) || names.stream().noneMatch(UnitWords::name)) {
            return false;
        }
        names.forEach(name -> tree.take(name, Optional.of(UnitKind.STAFF), line));
        return true;
    }

    private boolean moved(Matcher said, PaperLine line) {
        if (!said.matches()) {
            return false;
        }
        for (int i = 1; i <= 4; i++) {
            if (said.group(i) != null && !unit(said.group(i))) {
                return false;
            }
        }
        move(said.group(1), said.group(2), line);
        if (said.group(3) != null) {
            move(said.group(3), said.group(4), line);
        }
        return true;
    }

    private void move(String name, String to, PaperLine line) {
        tree.below(tree.take(name, Optional.empty(), line), tree.take(to, Optional.empty(), line));
    }

    private boolean merged(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(2))) {
            return false;
        }
        List<String> before = UnitWords.list(said.group(1), false);
        if (before.size() < 2) {
            return false;
        }
        tree.from(tree.take(said.group(2), Optional.empty(), line), before);
        return true;
    }

    private boolean renamed(Matcher said, PaperLine line) {
        if (!said.matches() || !unit(said.group(1)) || !unit(said.group(2))) {
            return false;
        }
        tree.from(tree.take(said.group(2), Optional.empty(), line), List.of(said.group(1)));
        return true;
    }

    /** "samles i to forvaltninger: Forvaltningen for Kultur Forvaltningen for Miljø": a list that lost its line breaks. */
    private void flat(String sentence, PaperLine line) {
        int colon = sentence.indexOf(": ");
        if (colon >= 0) {
            UnitWords.flat(sentence.substring(colon + 2)).forEach(name -> tree.take(name, Optional.empty(), line));
        }
    }

    private boolean unit(String name) {
        return UnitWords.name(name) || tree.knows(name);
    }
}
