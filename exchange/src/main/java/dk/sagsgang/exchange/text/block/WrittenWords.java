package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;
import java.util.function.IntUnaryOperator;

/** The words of a line and of its block as they are read from HTML: as text, and as clean HTML. */
final class WrittenWords {

    final JoinedText line = new JoinedText();
    final CleanHtml html = new CleanHtml();
    final WordRun run = new WordRun();

    /** Where the line begins; -1 where it has not begun. */
    int lineAt = -1;

    /** Where the block begins; -1 where it has not begun. */
    int blockAt = -1;

    /** In how many elements the words stand that print them strong. */
    int strong;

    /** Takes a piece of text, as {@link HtmlBlocks#text} is told of it. */
    void text(char[] written, int from, int to, IntUnaryOperator places) {
        boolean gap = false;
        int i = from;
        while (i < to) {
            char c = written[i];
            if (c <= ' ' || (c >= 0x7f && Space.is(c))) {
                gap |= c <= ' ' || !Space.unseen(c);
                i++;
                continue;
            }
            begins(gap, i, places);
            gap = false;
            i = taken(written, i, to);
            while (i < to && WordRun.special(written[i])) {
                sign(written[i]);
                i++;
            }
        }
        if (gap) {
            space();
        }
    }

    /** Takes a piece of text, as {@link HtmlBlocks#words} is told of it. */
    int words(char[] written, int from) {
        boolean gap = false;
        int i = from;
        while (i < written.length) {
            char c = written[i];
            if (c == '<' || c == '&') {
                break;
            }
            if (c <= ' ' || (c >= 0x7f && Space.is(c))) {
                if (c == 0) {
                    return -1;
                }
                gap |= c <= ' ' || !Space.unseen(c);
                i++;
                continue;
            }
            begins(gap, i, IntUnaryOperator.identity());
            gap = false;
            if (c == '>') {
                sign(c);
                i++;
            } else {
                i = taken(written, i, written.length);
            }
        }
        if (gap) {
            space();
        }
        return i;
    }

    /** Words begin here. */
    private void begins(boolean gap, int at, IntUnaryOperator places) {
        if (gap) {
            space();
        }
        if (lineAt < 0) {
            lineAt = places.applyAsInt(at);
        }
        if (blockAt < 0) {
            blockAt = lineAt;
        }
    }

    private int taken(char[] written, int from, int most) {
        int end = run.end(written, from, most, strong > 0);
        line.add(written, from, end);
        html.words(written, from, end);
        return end;
    }

    private void sign(char sign) {
        line.add(sign);
        html.sign(sign);
    }

    private void space() {
        line.space();
        html.space();
    }
}
