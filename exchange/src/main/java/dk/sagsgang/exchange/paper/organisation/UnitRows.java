package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.unit.InstitutionNouns;
import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Lines below each other that describe a unit each: every one of them begins with a name of its own and says what it is or does,
 * "Solhjemmet er et plejecenter for ældre", "Kystkøkkenet leverer mad til alle huse". Most of them must be units by a noun for one or by
 * what only units do; then the others are, whatever their names.
 */
final class UnitRows {

    private static final QuickPattern VERB = QuickPattern.compile(
            " (?=(?:er|har|består|hører|leverer|driver|varetager|står|tager|løser|betjener|hjælper|klarer|koordinerer|rådgiver|yder|tilbyder|omfatter|samler|udfører|understøtter)(?![\\p{L}-]))");

    /** What only units do. */
    private static final QuickPattern DOES = QuickPattern.compile(
            "(?:leverer|driver|varetager|står for|tager sig af|løser|betjener|klarer|yder|tilbyder|udfører|hører under|har ansvar(?:et)? for) .*");

    /** "er et center for midlertidige ophold", "er plejecentre". */
    private static final QuickPattern IS = QuickPattern.compile(
            "er (?:(?:en|et|den|det|vores|kommunens) )?(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]{4,}(?=[ ,.]|$)");

    private static final QuickPattern AND = QuickPattern.compile(" og ");

    private static final int FEWEST = 3;

    private static final int LONGEST_NAME = 60;

    private static final int MOST_WORDS = 5;

    /** No description is as long as a page. */
    private static final int LONGEST = 900;

    /**
     * What a line names.
     *
     * @param names the names
     * @param kind what it says that they are
     * @param sure whether it is surely said of a unit
     */
    private record Row(List<String> names, Optional<UnitKind> kind, boolean sure) {}

    private final UnitTree tree;
    private final Map<Integer, Row> rows = new HashMap<>();

    UnitRows(UnitTree tree) {
        this.tree = tree;
    }

    /** Looks over the paper for such lines. */
    void look(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<Row> block = new ArrayList<>();
            Set<String> names = new HashSet<>();
            int end = i;
            while (end < lines.size() && text(lines.get(end))) {
                Optional<Row> row = row(lines.get(end).text());
                if (row.isEmpty() || !row.get().names().stream().allMatch(names::add)) {
                    break;
                }
                block.add(row.get());
                end++;
            }
            boolean whole = end == lines.size() || !text(lines.get(end));
            long sure = block.stream().filter(Row::sure).count();
            if (whole
                    && (i == 0 || !text(lines.get(i - 1)))
                    && block.size() >= FEWEST
                    && 3 * sure >= 2 * block.size()) {
                for (int each = i; each < end; each++) {
                    rows.put(lines.get(each).offset(), block.get(each - i));
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean text(PaperLine line) {
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && line.text().length() < LONGEST
                && line.text().endsWith(".");
    }

    private static Optional<Row> row(String text) {
        Matcher verb = VERB.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST_NAME)));
        if (!verb.find() || verb.start() > LONGEST_NAME) {
            return Optional.empty();
        }
        String name = text.substring(0, verb.start());
        String said = text.substring(verb.end());
        Optional<String> noun = IS.lookingAt(said) ? noun(said) : Optional.empty();
        boolean several = noun.flatMap(UnitWords::plural).isPresent()
                || noun.filter(each -> InstitutionNouns.word(each)
                                && FoldedWords.folded(each).endsWith("e"))
                        .isPresent();
        List<String> names = several && AND.find(name) ? List.of(name.split(" og ")) : List.of(name);
        if (!names.stream().allMatch(UnitRows::name)) {
            return Optional.empty();
        }
        boolean sure = noun.isPresent() || UnitWords.name(name) || InstitutionNouns.in(name) || DOES.matches(said);
        Optional<UnitKind> kind = noun.flatMap(each -> UnitWords.singular(each).or(() -> UnitWords.plural(each)));
        return Optional.of(new Row(names, kind, sure));
    }

    /** The first noun for a unit among the words of which a thing is said to be one. */
    private static Optional<String> noun(String said) {
        String[] words = said.split("[ ,.]", MOST_WORDS + 1);
        for (int i = 1; i < Math.min(words.length, MOST_WORDS); i++) {
            if (UnitWords.singular(words[i]).isPresent()
                    || UnitWords.plural(words[i]).isPresent()
                    || InstitutionNouns.word(words[i])) {
                return Optional.of(words[i]);
            }
            if (words[i].equals("for") || words[i].equals("i") || words[i].equals("af") || words[i].equals("med")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean name(String name) {
        return name.split(" ").length <= MOST_WORDS && name.length() > 3 && PageUnit.candidate(name);
    }

    /** The units that a line describes; none where it is no such line. */
    List<String> take(PaperLine line, String below) {
        Row row = rows.get(line.offset());
        if (row == null) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (String name : row.names()) {
            String key = tree.takeBelow(below, name, row.kind().or(() -> InstitutionNouns.kind(name)), line);
            tree.change(
                    key,
                    unit -> unit.description().equals(FormattedText.EMPTY)
                            ? unit.withDescription(FormattedText.of(line.text()))
                            : unit);
            keys.add(key);
        }
        return keys;
    }
}
