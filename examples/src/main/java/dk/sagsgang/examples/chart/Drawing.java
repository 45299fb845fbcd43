package dk.sagsgang.examples.chart;

import java.util.List;

/**
 * What a picture shows, before any form of picture: boxes in their order, lines between them, and a legend.
 *
 * <p>Texts are plain: whatever writes a drawing escapes them.
 *
 * @param title the title; may be empty
 * @param caption a line under the title; may be empty
 * @param boxes the boxes, in the order in which they are to stand
 * @param links the lines between them
 * @param legend what the colours, lines and marks mean
 */
public record Drawing(String title, String caption, List<Box> boxes, List<Link> links, List<Key> legend) {

    /** Copies the lists. */
    public Drawing {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        legend = List.copyOf(legend);
    }

    /** How a box is filled and framed. Colour never stands alone: the box says in words what it is. */
    enum Style {
        WHOLE("#DDEBF7", ""),
        PROVIDER("#E2F0D9", ""),
        AUTHORITY("#FFF2CC", "bold"),
        STAFF("#EDEDED", ""),
        PROJECT("#FCE4D6", "dashed"),
        OTHER("#F7F3FF", ""),
        MEETING("#FFFFFF", "dotted"),
        LEADERS("#FFFFFF", ""),
        COMING("#D5F0D5", "bold"),
        GOING("#F8D7DA", "dashed"),
        TAKING_OVER("#D6E4F7", "bold"),
        CHANGED("#FFF2CC", ""),
        SAME("#FFFFFF", "");

        private final String colour;
        private final String frame;

        Style(String colour, String frame) {
            this.colour = colour;
            this.frame = frame;
        }

        String colour() {
            return colour;
        }

        /** Bold, dashed or dotted; empty for a plain frame. */
        String frame() {
            return frame;
        }
    }

    /** What a line means. */
    enum Line {
        COMMAND,
        SPAN,
        MEMBER,
        TEAM,
        BECOMES,
        MOVED
    }

    /** How much a line of text in a box weighs. */
    enum Weight {
        KIND,
        NAME,
        PLAIN,
        MARK
    }

    /**
     * A line of text in a box, which may be wrapped.
     *
     * @param weight how it is set
     * @param text the plain text
     */
    record Words(Weight weight, String text) {}

    /**
     * A box.
     *
     * @param id its id in the drawing, made of letters and digits by this library
     * @param style its colour and frame
     * @param words what stands in it
     */
    record Box(String id, Style style, List<Words> words) {

        Box {
            words = List.copyOf(words);
        }
    }

    /**
     * A line from one box to another.
     *
     * @param from the id of the box above or before
     * @param to the id of the box below or after
     * @param line what it means
     * @param label a word on it; may be empty
     */
    record Link(String from, String to, Line line, String label) {}

    /**
     * A line of the legend.
     *
     * @param style the colour that it explains; {@code SAME} where it explains a sign alone
     * @param sign the sign that it explains; may be empty
     * @param meaning what it means
     */
    record Key(Style style, String sign, String meaning) {}
}
