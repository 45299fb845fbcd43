package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.RecommendationWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading with what stands under it: blocks, and then parts with headings of their own. */
public final class Part {

    private static final QuickPattern YEAR_AT_THE_END = QuickPattern.compile("\\d{4} ?:?$");

    /** A heading may be printed stronger than others of its level, and then stand below them. */
    private static final int STEP = 2;

    /** Below every heading that is marked as one. */
    private static final int LEVEL_OF_LINE = 7 * STEP;

    /** A heading right above those of lines covers all that follows, decisions too. */
    private static final int LEVEL_ABOVE_LINES = LEVEL_OF_LINE - STEP;

    /** No sensible text nests deeper; further headings stand beside each other. */
    private static final int DEEPEST = 8;

    private final String heading;
    private final int level;
    private final int at;
    private final int headingUntil;
    private final List<Block> body = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private boolean recommends;
    private Headings.@Nullable Role role;

    public Part(String heading, int level, int at) {
        this(heading, level, at, -1);
    }

    private Part(String heading, int level, int at, int headingUntil) {
        this.heading = heading;
        this.level = level;
        this.at = at;
        this.headingUntil = headingUntil;
    }

    /** A recommendation that is said in a sentence of its own, without a heading. */
    public static Part recommending(int at) {
        Part part = new Part("", LEVEL_OF_LINE, at);
        part.recommends = true;
        return part;
    }

    public boolean recommends() {
        return recommends;
    }

    public String heading() {
        return heading;
    }

    /** What it begins: a paper may recommend in a sentence of its own, without a heading. */
    public Headings.Role role() {
        if (role == null) {
            role = recommends || proposes() ? Headings.Role.RECOMMENDATION : Headings.role(heading);
        }
        return role;
    }

    /** Below "Forslag" somebody proposes something, or a proposal stands there that the case is about. */
    private boolean proposes() {
        return FoldedWords.heading(heading).equals("forslag")
                && !body.isEmpty()
                && RecommendationWords.of(body.get(0).entries().get(0).text())
                        .filter(introduction -> !introduction.who().isEmpty())
                        .isPresent();
    }

    public int at() {
        return at;
    }

    /** The index in the cell behind what stands under it, parts below it included; -1 where that is not known. */
    public int until() {
        int until = headingUntil;
        for (Block block : body) {
            until = Math.max(until, block.until());
        }
        for (Part part : parts) {
            until = Math.max(until, part.until());
        }
        return until;
    }

    public List<Block> body() {
        return body;
    }

    public List<Part> parts() {
        return parts;
    }

    /** The parts of a text; what stands before the first heading is the body of the part that is given back. */
    public static Part tree(List<Block> blocks) {
        Part root = new Part("", -1, blocks.isEmpty() ? 0 : blocks.get(0).at());
        Deque<Part> open = new ArrayDeque<>();
        open.push(root);
        boolean wanted = false;
        int stronger = -1;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            boolean line = headingInDisguise(block)
                    && !(wanted && decision(block) && !madeOnADay(block))
                    && !insideAnother(block, open);
            if (!line && !heading(block, blocks, b)) {
                open.element().body.add(block);
                continue;
            }
            if (!line && !block.strong()) {
                stronger = -1;
            } else if (!line && stronger < 0 && below(block, blocks, b)) {
                stronger = block.level();
            }
            int under = !line && block.strong() && stronger == block.level() ? 1 : 0;
            int level = line ? LEVEL_OF_LINE : STEP * block.level() + under;
            while (open.size() > 1 && (open.element().level >= level || open.size() > DEEPEST)) {
                open.pop();
            }
            wanted = line && (wanted || Headings.role(block.text()) == Headings.Role.PROPOSAL);
            Part part = new Part(block.text().replace('\n', ' '), level, block.at(), block.until());
            open.element().parts.add(part);
            open.push(part);
        }
        return root;
    }

    /**
     * Whether a heading that is printed bold stands right under one of its level that is not, and that would have nothing to say
     * by itself: it begins a part of that.
     */
    private static boolean below(Block block, List<Block> blocks, int at) {
        Block before = at == 0 ? block : blocks.get(at - 1);
        return block.strong()
                && before.kind() == Block.Kind.HEADING
                && before.level() == block.level()
                && !before.strong();
    }

    /**
     * Whether a line that says "Beslutning" stands under a heading that is marked as one: a proposal words the decision it wants
     * so, and it is not made.
     */
    private static boolean insideAnother(Block block, Deque<Part> open) {
        return decision(block) && open.stream().anyMatch(part -> part.level >= 0 && part.level < LEVEL_ABOVE_LINES);
    }

    /** "Beslutning i Byrådet 9. oktober 2018" was made there, whatever a proposal above wants. */
    private static boolean madeOnADay(Block block) {
        return YEAR_AT_THE_END.find(block.text());
    }

    private static boolean decision(Block block) {
        return Headings.role(block.text()) == Headings.Role.DECISION;
    }

    /** Whether it is a heading, and no paragraph in the clothes of one: nothing stands under those, or they end as sentences. */
    private static boolean heading(Block block, List<Block> blocks, int at) {
        if (block.kind() != Block.Kind.HEADING) {
            return false;
        }
        boolean bare = at + 1 == blocks.size() || blocks.get(at + 1).kind() == Block.Kind.HEADING;
        return !(bare || block.text().endsWith(".")) || block.level() == 0 || Headings.known(block.text());
    }

    /** A line of its own that says no more than a heading in use, and ends like one. */
    private static boolean headingInDisguise(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH || block.entries().size() != 1) {
            return false;
        }
        return Headings.line(block.entries().get(0).text());
    }
}
