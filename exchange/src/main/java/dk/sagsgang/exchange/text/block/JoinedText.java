package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;
import java.util.Arrays;

/** Text that is put together from pieces of a longer one, which are copied as they are. */
final class JoinedText {

    private char[] letters = new char[256];
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    JoinedText add(char[] text, int from, int to) {
        room(to - from);
        System.arraycopy(text, from, letters, length, to - from);
        length += to - from;
        return this;
    }

    JoinedText add(String text) {
        room(text.length());
        text.getChars(0, text.length(), letters, length);
        length += text.length();
        return this;
    }

    JoinedText add(char letter) {
        room(1);
        letters[length++] = letter;
        return this;
    }

    /** A space behind a word. */
    void space() {
        if (length > 0 && letters[length - 1] != ' ' && letters[length - 1] != '\t') {
            add(' ');
        }
    }

    /** The last character that is no space; a space where there is none. */
    char last() {
        int last = length;
        while (last > 0 && letters[last - 1] == ' ') {
            last--;
        }
        return last == 0 ? ' ' : letters[last - 1];
    }

    void clear() {
        length = 0;
    }

    private void room(int more) {
        if (letters.length - length < more) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + more));
        }
    }

    /** The text without the space around it. */
    @Override
    public String toString() {
        return Space.strip(new String(letters, 0, length));
    }
}
