package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.Entry;
import java.util.List;
import java.util.Optional;

/**
 * The sentences at the end of an item by which minutes without headings tell what was decided: "Herefter blev forslaget vedtaget med 10
 * stemmer mod 4.", "Rådet besluttede at skrive til udvalget."
 *
 * @param before the block before them; empty where they are the whole of it
 * @param decided the block of the decision
 */
record DecidedInProse(Optional<Block> before, Block decided) {

    private static final String DONE =
            "(?:vedtaget|godkendt|tiltrådt|udsat|forkastet|drøftet|taget til (?:efterretning|orientering)|taget af dagsordenen)";

    private static final String WHO =
            "(?:Kommunalbestyrelsen|Byrådet|Borgerrepræsentationen|\\p{Lu}?[\\p{L}, -]{0,40}?(?:[Uu]dvalget|[Rr]ådet|[Bb]estyrelsen|MED))";

    private static final String HOW = "(?:herefter |derefter |enstemmigt |så |dog )?";

    private static final QuickPattern DECIDES =
            QuickPattern.compile("(?:Herefter|Derefter|Efter drøftelse) (?:blev .{3,120} "
                    + DONE + "|vedtog |godkendte |besluttede |tiltrådte ).*|(?:Det|Der) blev " + HOW
                    + "(?:besluttet|vedtaget|aftalt|godkendt)[ ,:.].*|" + WHO + " " + HOW
                    + "(?:vedtog|besluttede|godkendte|tiltrådte|tog .{3,100} til (?:efterretning|orientering)).*|\\p{Lu}[^.:;]{2,90} (?:blev|er) "
                    + HOW + DONE + "(?![\\p{L}]).*|(?:Punktet|Sagen) (?:tages op igen|udsættes|genoptages).*");

    /** What was decided in a year that is named was decided before; the minutes that are approved name theirs. */
    private static final QuickPattern BEFORE = QuickPattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final QuickPattern MINUTES = QuickPattern.compile("(?:Referat|Protokol)");

    private static final QuickPattern OF_ANOTHER = QuickPattern.compile(
            "\\b(?:hvis|såfremt|når|kan blive|skal|vil blive|forventes|sidste (?:år|møde)|tidligere)\\b");

    /** What the last block of an item decides; empty where it decides nothing. */
    static Optional<DecidedInProse> of(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH || block.entries().size() != 1) {
            return Optional.empty();
        }
        Entry entry = block.entries().get(0);
        int from = 0;
        for (String sentence : Sentences.of(entry.text())) {
            int at = Math.max(from, entry.text().indexOf(sentence, from));
            if (decides(sentence)) {
                return Optional.of(at == 0 ? new DecidedInProse(Optional.empty(), block) : parted(block, entry, at));
            }
            from = at + sentence.length();
        }
        return Optional.empty();
    }

    private static boolean decides(String sentence) {
        return DECIDES.matches(sentence)
                && (!BEFORE.find(sentence) || MINUTES.lookingAt(sentence))
                && !OF_ANOTHER.find(sentence);
    }

    private static DecidedInProse parted(Block block, Entry entry, int at) {
        Entry before = new Entry("", entry.text().substring(0, at).strip(), 0, entry.at(), entry.at() + at);
        Entry decided = new Entry("", entry.text().substring(at), 0, entry.at() + at, entry.until());
        return new DecidedInProse(Optional.of(with(block, before)), with(block, decided));
    }

    private static Block with(Block block, Entry entry) {
        return new Block(
                block.kind(), block.level(), List.of(entry), entry.text(), block.simple(), block.strong(), entry.at());
    }
}
