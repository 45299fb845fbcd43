package dk.sagsgang.examples.cli;

/** A line of JSON with its escapes read, and the place in the line that each character comes from. */
final class JsonLine {

    private static final String ESCAPES = "nrtbf";
    private static final String MEANINGS = "\n\r\t\b\f";
    private static final int OF_HEX = 4;

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private JsonLine(int length) {
        starts = new int[length];
        ends = new int[length];
    }

    static JsonLine of(String line) {
        JsonLine read = new JsonLine(line.length());
        int at = 0;
        while (at < line.length()) {
            int unicode = line.startsWith("\\u", at) ? hex(line, at + 2) : -1;
            if (unicode >= 0) {
                read.add((char) unicode, at, at + 2 + OF_HEX);
                at += 2 + OF_HEX;
            } else if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                int escape = ESCAPES.indexOf(line.charAt(at + 1));
                read.add(escape < 0 ? line.charAt(at + 1) : MEANINGS.charAt(escape), at, at + 2);
                at += 2;
            } else {
                read.add(line.charAt(at), at, at + 1);
                at++;
            }
        }
        return read;
    }

    String text() {
        return text.toString();
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    private void add(char c, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    private static int hex(String line, int at) {
        if (at + OF_HEX > line.length()) {
            return -1;
        }
        int value = 0;
        for (int i = at; i < at + OF_HEX; i++) {
            int digit = line.charAt(i) < 0x80 ? Character.digit(line.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
