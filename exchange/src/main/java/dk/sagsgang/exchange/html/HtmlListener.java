package dk.sagsgang.exchange.html;

import java.util.function.IntUnaryOperator;

/** Is told what stands in HTML, in the order in which it stands there. */
public interface HtmlListener {

    /** An element begins; one that has no end is told of as ended at once. */
    void open(HtmlTag tag);

    /** An element ends. */
    void close(HtmlTag tag);

    /**
     * A piece of text; what follows it may go on with it.
     *
     * @param written the text stands in it, with its characters as they read
     * @param from where it begins
     * @param to where it ends
     * @param places the place of each of its characters, by the index in what is written
     */
    void text(char[] written, int from, int to, IntUnaryOperator places);

    /**
     * A piece of text that stands in HTML as it reads, with the index as its place: it ends before the next "&lt;" or "&amp;".
     *
     * @param html the HTML
     * @param from where it begins
     * @return where it ends; -1 where a character 0 stands in it
     */
    int words(char[] html, int from);
}
