package dk.sagsgang.testkit.broken;

import dk.sagsgang.testkit.broken.SampleTree.LeafTree;
import dk.sagsgang.testkit.broken.SampleTree.ListTree;
import dk.sagsgang.testkit.broken.SampleTree.ObjectTree;
import dk.sagsgang.testkit.broken.SampleTree.Property;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The same JSON document as another system would write it: other order of properties, other layout, other spelling of the
 * blanks and letters in its texts. What it says stays, so it breaks the same rules in the same places.
 */
final class Rewriting {

    /** How systems write what stands between the properties. */
    private enum Layout {
        NARROW("", ""),
        LINES("\n", " "),
        LINES_OF_WINDOWS("\r\n", ""),
        TABS("\t", "\t");

        private final String between;
        private final String behindColon;

        Layout(String between, String behindColon) {
            this.between = between;
            this.behindColon = behindColon;
        }
    }

    /** How systems write the same words. */
    private enum Letters {
        AS_IT_IS,
        LETTERS_IN_PARTS,
        HARD_BLANKS,
        NARROW_BLANKS,
        ESCAPES;

        /** A text as written in JSON; only one of several words, since codes and dates are no prose, and none with tags. */
        private String of(String written) {
            if (!written.startsWith("\"") || !written.contains(" ") || written.contains("<")) {
                return written;
            }
            return switch (this) {
                case AS_IT_IS -> written;
                case LETTERS_IN_PARTS -> Normalizer.normalize(written, Normalizer.Form.NFD);
                case HARD_BLANKS -> written.replace(' ', '\u00a0');
                case NARROW_BLANKS -> written.replace(' ', '\u202f');
                case ESCAPES ->
                    written.chars()
                            .mapToObj(letter -> letter < 128
                                    ? Character.toString(letter)
                                    : String.format(Locale.ROOT, "\\u%04x", letter))
                            .collect(Collectors.joining());
            };
        }
    }

    private Rewriting() {}

    /** The text in other ways of writing it; a text that is no JSON with other lines before it. */
    static Arbitrary<String> of(String json) {
        return SampleTree.of(json)
                .map(Rewriting::of)
                .orElseGet(() -> Arbitraries.of("", " ", "\n", "\n\n\t").map(before -> before + json));
    }

    private static Arbitrary<String> of(SampleTree tree) {
        return Combinators.combine(
                        Arbitraries.of(Layout.class),
                        Arbitraries.of(Letters.class),
                        Arbitraries.longs().between(0, 1000))
                .as((layout, spelling, order) -> {
                    StringBuilder to = new StringBuilder();
                    write(tree, layout, spelling, new Random(order), order == 0, to);
                    return to.toString();
                });
    }

    private static void write(
            SampleTree tree, Layout layout, Letters spelling, Random random, boolean inOrder, StringBuilder to) {
        if (tree instanceof LeafTree leaf) {
            to.append(spelling.of(leaf.written()));
        } else if (tree instanceof ListTree list) {
            to.append('[');
            String before = layout.between;
            for (SampleTree element : list.elements()) {
                to.append(before);
                write(element, layout, spelling, random, inOrder, to);
                before = "," + layout.between;
            }
            to.append(layout.between).append(']');
        } else if (tree instanceof ObjectTree object) {
            List<Property> properties = new ArrayList<>(object.properties());
            if (!inOrder) {
                Collections.shuffle(properties, random);
            }
            to.append('{');
            String before = layout.between;
            for (Property property : properties) {
                to.append(before).append(property.name()).append(':').append(layout.behindColon);
                write(property.value(), layout, spelling, random, inOrder, to);
                before = "," + layout.between;
            }
            to.append(layout.between).append('}');
        }
    }
}
