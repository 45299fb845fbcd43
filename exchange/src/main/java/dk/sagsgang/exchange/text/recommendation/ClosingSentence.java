package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.RecommendationWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.Entry;
import java.util.List;
import java.util.Optional;

/**
 * The sentence that ends the prose of an item and says what is recommended: "… er der ingen. Centralforvaltningen foreslår, at
 * beretningen tages til efterretning."
 *
 * @param before the prose before it
 * @param sentence the sentence
 */
record ClosingSentence(Block before, Block sentence) {

    /** The closing sentence of a paragraph. What is only proposed counts right above a decision. */
    static Optional<ClosingSentence> of(Block block, boolean decided) {
        if (block.kind() != Block.Kind.PARAGRAPH || block.entries().size() != 1) {
            return Optional.empty();
        }
        Entry entry = block.entries().get(0);
        List<String> sentences = Sentences.of(entry.text());
        String last = sentences.get(sentences.size() - 1);
        int from = entry.text().length() - last.length();
        return sentences.size() > 1 && recommends(last, decided)
                ? Optional.of(new ClosingSentence(
                        with(
                                block,
                                new Entry(
                                        "", entry.text().substring(0, from).strip(), 0, entry.at(), entry.at() + from)),
                        with(block, new Entry("", last, 0, entry.at() + from, entry.until()))))
                : Optional.empty();
    }

    private static boolean recommends(String sentence, boolean decided) {
        return RecommendationWords.of(sentence)
                .filter(said -> said.tail().startsWith("at ")
                        && (FoldedWords.folded(said.verb()).startsWith("indstill")
                                || decided && BodyWords.only(said.who()).isPresent()))
                .isPresent();
    }

    private static Block with(Block block, Entry entry) {
        return new Block(block.kind(), block.level(), List.of(entry), "", block.simple(), block.strong(), entry.at());
    }
}
