package dk.sagsgang.markup;

import java.util.List;

/**
 * What is written in an HTML text, each part with its places.
 *
 * @param text what is shown
 * @param unseen what is not: scripts, styles, declarations, and tags that are never closed, as they are; the values of
 *     attributes, as {@code name="value"} or, where the value is words for people such as a title, alone
 * @param comments the content of comments, which may be markup itself
 */
public record HtmlParts(TracedText text, List<TracedText> unseen, List<TracedText> comments) {

    /** Copies the lists. */
    public HtmlParts {
        unseen = List.copyOf(unseen);
        comments = List.copyOf(comments);
    }
}
