package dk.sagsgang.exchange.source;

import java.util.Arrays;

/** A line that is being drawn of a file: its letters, and where each of them begins and ends in the file. */
public final class DrawnLine {

    private static final int FIRST = 64;

    private final StringBuilder letters = new StringBuilder();
    private int[] begins = new int[FIRST];
    private int[] ends = new int[FIRST];

    private DrawnLine() {}

    /** A line without a letter. */
    public static DrawnLine none() {
        return new DrawnLine();
    }

    /** What is drawn so far. */
    public String drawn() {
        return letters.toString();
    }

    /** Whether nothing is drawn. */
    public boolean empty() {
        return letters.length() == 0;
    }

    private void add(char letter, int begin, int end) {
        int size = letters.length();
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        begins[size] = begin;
        ends[size] = end;
        letters.append(letter);
    }

    private void add(DrawnLine others, int index) {
        add(others.letters.charAt(index), others.begins[index], others.ends[index]);
    }

    /** Draws letters that stand nowhere in the file, such as the mark of a list. */
    public void add(String drawn, int place) {
        for (int i = 0; i < drawn.length(); i++) {
            add(drawn.charAt(i), place, place);
        }
    }

    /** Draws letters that are written in a file from a place on, with references for some of them; tells where they end there. */
    public int add(String read, String file, int from) {
        int at = from;
        for (int i = 0; i < read.length(); i++) {
            char letter = read.charAt(i);
            boolean half = Character.isLowSurrogate(letter) && at < file.length() && file.charAt(at) != letter;
            int end = half || at >= file.length() ? at : at + Escapes.xml(file, at, file.length());
            add(Space.is(letter) ? ' ' : letter, at, end);
            at = end;
        }
        return at;
    }

    /** Draws other letters. */
    public void add(DrawnLine others) {
        for (int i = 0; i < others.letters.length(); i++) {
            add(others, i);
        }
    }

    /** How many letters it has. */
    public int length() {
        return letters.length();
    }

    char letter(int index) {
        return letters.charAt(index);
    }

    int end(int index) {
        return ends[index];
    }

    /** Where a letter begins in the file. */
    public int begin(int index) {
        return begins[index];
    }

    /** Some of the letters, from one index to before another. */
    public DrawnLine part(int from, int to) {
        DrawnLine part = none();
        for (int i = from; i < to; i++) {
            part.add(this, i);
        }
        return part;
    }

    /** The letters with single spaces, and with none beside a tab or the end of a line. */
    public DrawnLine neat() {
        DrawnLine neat = none();
        int space = -1;
        char last = '\n';
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            boolean edge = letter == '\t' || letter == '\n';
            if (Space.unseen(letter) || letter == '\n' && edge(last)) {
                continue;
            }
            if (letter == ' ') {
                space = i;
                continue;
            }
            if (letter == '\t' && last == '\n') {
                neat.dropLast();
            }
            if (space >= 0 && !edge && !edge(last)) {
                neat.add(this, space);
            }
            space = -1;
            neat.add(this, i);
            last = letter;
        }
        while (last == '\n' && neat.letters.length() > 0) {
            neat.dropLast();
            last = ' ';
        }
        return neat;
    }

    private static boolean edge(char letter) {
        return letter == '\t' || letter == '\n';
    }

    private void dropLast() {
        if (letters.length() > 0) {
            letters.setLength(letters.length() - 1);
        }
    }

    /** The same letters with blanks for the ends of lines. */
    public DrawnLine inOneLine() {
        DrawnLine line = none();
        for (int i = 0; i < letters.length(); i++) {
            line.add(letters.charAt(i) == '\n' ? ' ' : letters.charAt(i), begins[i], ends[i]);
        }
        return line;
    }
}
