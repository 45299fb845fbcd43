package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.RecommendationWords;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recommendations that stand in the text of a paper without a heading: "Formanden indstiller, at rådet godkender dagsordenen.", or
 * a line that says who recommends, and below it a list of what.
 */
public final class SpokenRecommendations {

    private static final QuickPattern AT = QuickPattern.compile("[Aa]t\\b.*");

    /** "at anbefale Byrådet": what the first body is asked for stands above the list of what the last decides. */
    private static final QuickPattern PASSED_ON = QuickPattern.compile("at (?:anbefale|indstille)\\b[^.]{0,160}");

    private SpokenRecommendations() {}

    /** Takes them out of the text of the parts of an item, and makes parts of them. */
    public static void part(Part root) {
        part(root, none(root), decidedBelow(root.parts(), 0));
    }

    private static boolean none(Part part) {
        return Headings.role(part.heading()) != Headings.Role.RECOMMENDATION
                && part.parts().stream().allMatch(SpokenRecommendations::none);
    }

    /** Whether the part at an index is what was decided. */
    private static boolean decidedBelow(List<Part> parts, int at) {
        return at < parts.size() && Headings.role(parts.get(at).heading()) == Headings.Role.DECISION;
    }

    private static void part(Part part, boolean alone, boolean decided) {
        List<Part> parts = List.copyOf(part.parts());
        for (int p = 0; p < parts.size(); p++) {
            if (parts.get(p).role() == Headings.Role.SECTION) {
                part(parts.get(p), alone, decidedBelow(parts, p + 1));
            }
        }
        List<Block> body = part.body();
        for (int b = 0; b < body.size(); b++) {
            // Where no heading says so, the last sentence of the presentation may be it.
            boolean whole = part.heading().isEmpty() || (alone && b + 1 == body.size());
            int end = end(
                    body,
                    b,
                    whole,
                    decided && b + 1 == body.size(),
                    alone || part.heading().isEmpty());
            if (end > b) {
                Part recommending = Part.recommending(body.get(b).at());
                List<Block> own = body.subList(b, end);
                recommending.body().addAll(new ArrayList<>(own));
                own.clear();
                part.parts().add(0, recommending);
                return;
            }
        }
        if (alone && !body.isEmpty()) {
            ClosingSentence.of(body.get(body.size() - 1), decided).ifPresent(closing -> {
                Part recommending = Part.recommending(closing.sentence().at());
                recommending.body().add(closing.sentence());
                body.set(body.size() - 1, closing.before());
                part.parts().add(0, recommending);
            });
        }
    }

    /** Behind which block a recommendation ends that begins at one; the same where none begins. */
    private static int end(List<Block> body, int from, boolean bare, boolean decided, boolean alone) {
        Block block = body.get(from);
        if (block.kind() != Block.Kind.PARAGRAPH || block.entries().size() != 1) {
            return from;
        }
        Optional<RecommendationWords.Introduction> introduction =
                RecommendationWords.of(block.entries().get(0).text());
        if (introduction.isEmpty() || introduction.get().who().isEmpty()) {
            return from;
        }
        boolean proposes = introduction.get().verb().startsWith("indstill");
        int end = from + 1;
        while (end < body.size() && point(body.get(end))) {
            end++;
        }
        String tail = introduction.get().tail();
        boolean listed = end > from + 1
                && (tail.isEmpty() || tail.endsWith(":") || tail.endsWith(",") || PASSED_ON.matches(tail));
        // "Forvaltningen foreslår følgende møder:" lists what is proposed, and asks for nothing.
        listed &= proposes || tail.isEmpty() || tail.startsWith("at");
        // Below a heading of the presentation somebody else proposes something, where the recommendation has a heading
        // of its own.
        listed &= proposes || alone;
        boolean whole = bare && end == from + 1 && tail.startsWith("at ");
        boolean decides = decided && BodyWords.only(introduction.get().who()).isPresent();
        return listed || (whole && (proposes || decides)) ? end : from;
    }

    private static boolean point(Block block) {
        return block.kind() == Block.Kind.LIST
                || block.kind() == Block.Kind.BULLETS
                || block.entries().stream().allMatch(entry -> AT.matches(entry.text()));
    }
}
