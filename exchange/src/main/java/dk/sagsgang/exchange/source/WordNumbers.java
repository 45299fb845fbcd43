package dk.sagsgang.exchange.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers and bullets that Word makes for lists by itself: they stand nowhere in the text and are counted here as Word does. */
final class WordNumbers {

    private static final int LEVELS = 9;

    private static final int LETTERS = 26;

    private static final String BULLET = "•";

    private final Map<Integer, Level[]> lists = new HashMap<>();
    private final Map<Integer, Integer> listOfNumber = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    /**
     * How a paragraph is counted.
     *
     * @param number the number of the list; 0 for none, -1 where it is not told
     * @param level how deep it stands in it
     */
    record Numbered(int number, int level) {

        static final Numbered NOT = new Numbered(-1, 0);

        boolean told() {
            return number >= 0;
        }

        Numbered of(int other) {
            return new Numbered(other, level);
        }

        Numbered at(int other) {
            return new Numbered(number, Math.min(other, LEVELS - 1));
        }
    }

    /** A level of a list. */
    private static final class Level {
        private String format = "bullet";
        private String text = "";
        private int start = 1;
    }

    /** The lists that a part of the file tells; none where there is no such part. */
    static WordNumbers of(String xml) {
        WordNumbers read = new WordNumbers();
        XmlTags.each(xml, read.new Reader());
        return read;
    }

    /** Takes the part apart. */
    private final class Reader implements XmlTags.Listener {
        private Level[] levels = levels();
        private Level level = new Level();
        private int number;
        private int overridden;

        @Override
        public void tag(String name, String tag) {
            switch (name) {
                case "w:abstractNum" -> {
                    levels = levels();
                    lists.put(XmlTags.number(tag, "w:abstractNumId", -1), levels);
                }
                case "w:lvl" -> level = levels[Math.min(LEVELS - 1, XmlTags.number(tag, "w:ilvl", 0))];
                case "w:start" -> level.start = XmlTags.number(tag, "w:val", 1);
                case "w:numFmt" -> level.format = XmlTags.value(tag, "w:val");
                case "w:lvlText" -> level.text = XmlTags.value(tag, "w:val");
                case "w:num" -> {
                    number = XmlTags.number(tag, "w:numId", 0);
                    levels = levels();
                }
                case "w:abstractNumId" -> listOfNumber.put(number, XmlTags.number(tag, "w:val", -1));
                case "w:lvlOverride" -> overridden = XmlTags.number(tag, "w:ilvl", 0);
                case "w:startOverride" ->
                    starts.computeIfAbsent(number, none -> new HashMap<>())
                            .put(overridden, XmlTags.number(tag, "w:val", 1));
                default -> {}
            }
        }

        @Override
        public void text(String written) {
            // No list says anything by text.
        }
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = new Level();
        }
        return levels;
    }

    /** The mark of the next paragraph of a list; empty where it has none that is seen. */
    String next(Numbered numbered) {
        Level[] levels = Optional.ofNullable(lists.get(listOfNumber.getOrDefault(numbered.number, -1)))
                .orElseGet(WordNumbers::levels);
        Level level = levels[numbered.level];
        if (level.format.equals("none")) {
            return "";
        }
        int[] count = counted(numbered, levels);
        if (level.format.equals("bullet") || level.text.isEmpty()) {
            return BULLET;
        }
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            boolean counter = c == '%' && i + 1 < level.text.length() && Character.isDigit(level.text.charAt(i + 1));
            if (counter) {
                int of = Math.max(1, level.text.charAt(++i) - '0') - 1;
                mark.append(printed(levels[of].format, count[of]));
            } else {
                mark.append(c);
            }
        }
        return mark.toString().strip();
    }

    /** Lists with the same levels go on with each other's numbers, unless one has a start of its own. */
    private int[] counted(Numbered numbered, Level[] levels) {
        Map<Integer, Integer> own = starts.getOrDefault(numbered.number, Map.of());
        int key = own.isEmpty() ? -1 - listOfNumber.getOrDefault(numbered.number, -1) : numbered.number;
        int[] count = counts.computeIfAbsent(key, none -> {
            int[] first = new int[LEVELS];
            for (int i = 0; i < LEVELS; i++) {
                first[i] = own.getOrDefault(i, levels[i].start) - 1;
            }
            return first;
        });
        count[numbered.level]++;
        for (int deeper = numbered.level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = own.getOrDefault(deeper, levels[deeper].start) - 1;
        }
        for (int above = 0; above < numbered.level; above++) {
            count[above] = Math.max(count[above], levels[above].start);
        }
        return count;
    }

    private static String printed(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String letters(int count) {
        int at = Math.max(0, count - 1);
        return String.valueOf((char) ('a' + at % LETTERS)).repeat(1 + Math.min(at / LETTERS, 2));
    }

    private static String roman(int count) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int left = Math.min(count, 3999);
        for (int i = 0; i < signs.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }
}
