package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;

/**
 * A line of a paper as a reader sees it: a paragraph, a heading, or an element of a list.
 *
 * @param kind what the format says it is
 * @param mark the mark of a list before it, such as "1.", "a)" or "•"; empty otherwise
 * @param text what it says, with single spaces
 * @param offset where it begins in the source
 * @param end where it ends in the source
 * @param row its number among the lines of the source, empty ones counted
 * @param indent how many blanks stand before it
 * @param gap whether it stands apart from the line before it
 */
public record PaperLine(Kind kind, String mark, String text, int offset, int end, int row, int indent, boolean gap) {

    /** What a format says a line is. */
    public enum Kind {
        /** It does not say. */
        TEXT,
        /** A heading that is marked as one. */
        HEADING,
        /** A heading that the page prints as it prints those in use. */
        HEADING_BESIDE,
        /** A heading that has no text of its own anywhere in the paper: the headings that follow stand below it. */
        HEADING_ABOVE,
        /** A row of a table; its cells are parted by tabs. */
        ROW
    }

    /** Whether the page marks it as a heading, one way or the other. */
    public boolean headed() {
        return kind == Kind.HEADING || kind == Kind.HEADING_BESIDE || kind == Kind.HEADING_ABOVE;
    }

    /** The line with its mark, as it is printed. */
    public String printed() {
        return mark.isEmpty() ? text : text.isEmpty() ? mark : mark + " " + text;
    }

    /** Whether it is an element of a list without numbers. */
    public boolean bullet() {
        return mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0));
    }

    /** Whether it is an element of a numbered list. */
    public boolean numbered() {
        return !mark.isEmpty() && !bullet();
    }

    /** Where the line stands. */
    public SourcePlace place() {
        return SourcePlace.of(offset, end);
    }

    /** Where some words of the line stand; the whole line where it does not have them as they are. */
    public SourcePlace place(String words) {
        return new LineWords(this).place(words);
    }

    /** The line in the source. */
    public Chars.Stretch stretch() {
        return new Chars.Stretch(printed(), offset, end);
    }

    /** The same line as a heading of another kind. */
    public PaperLine headed(Kind heading) {
        return new PaperLine(heading, mark, text, offset, end, row, indent, gap);
    }

    /** The same line saying something else. */
    public PaperLine saying(String other) {
        return new PaperLine(kind, mark, other, offset, end, row, indent, gap);
    }

    /** The same line with what goes on behind it, up to a last one: one that the page broke. */
    public PaperLine joined(PaperLine last, String words) {
        return new PaperLine(kind, mark, words, offset, last.end, row, indent, gap);
    }

    /** The same line, which stands apart from the one before or does not. */
    public PaperLine apart(boolean whether) {
        return whether == gap ? this : new PaperLine(kind, mark, text, offset, end, row, indent, whether);
    }

    /** The same line without a mark, which then belongs to what it says. */
    public PaperLine unmarked() {
        return new PaperLine(kind, "", printed(), offset, end, row, indent, gap);
    }

    /** The same line with another mark before what it says. */
    public PaperLine marked(String other, String words) {
        return new PaperLine(kind, other, words, offset, end, row, indent, gap);
    }

    /** The same line without its mark. */
    public PaperLine bare() {
        return new PaperLine(kind, "", text, offset, end, row, indent, gap);
    }

    /** A part of the line from a character of its text on. */
    public PaperLine from(int index) {
        return new PaperLine(
                kind, "", text.substring(index).strip(), Math.min(end, offset + index), end, row, indent, false);
    }
}
