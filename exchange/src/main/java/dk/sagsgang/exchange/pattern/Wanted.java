package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must stand in a text that an expression fits: a piece, all of some, or one of some. */
sealed interface Wanted {

    /** A piece that any digit is. */
    String DIGIT = "\ue000";

    /** A piece that any capital is. */
    String CAPITAL = "\ue001";

    /** Nothing need stand there. */
    Wanted NOTHING = new All(List.of());

    /** With more pieces the looking costs as much as the expression. */
    int MOST = 60;

    /** More of them tell few texts more apart. */
    int MOST_OF_ALL = 5;

    /** A longer piece is hardly more seldom. */
    int LONGEST = 6;

    /**
     * Whether it stands in a text.
     *
     * @param signs those of the text; null for a long text, of which they say little, and where they are not sought
     * @param exact whether large and small letters differ
     */
    boolean in(String text, @Nullable TextSigns signs, boolean exact);

    /** How many pieces are sought at most. */
    int pieces();

    /** How many texts it tells apart: more the longer its pieces are, and of those more the fewer they are. */
    int worth();

    /** Whether a character by itself tells texts apart. */
    static boolean tells(char c) {
        return c != ' ' && !Character.isLetter(c);
    }

    /** Both. */
    static Wanted both(Wanted one, Wanted other) {
        if (one == NOTHING || other == NOTHING) {
            return one == NOTHING ? other : one;
        }
        List<Wanted> parts = new ArrayList<>(one instanceof All all ? all.parts : List.of(one));
        parts.addAll(other instanceof All all ? all.parts : List.of(other));
        return new All(parts.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Wanted::worth).reversed())
                .limit(MOST_OF_ALL)
                .toList());
    }

    /** One of some; nothing where one of them wants nothing, or they are too many. */
    static Wanted oneOf(List<Wanted> parts) {
        List<Wanted> few =
                count(parts) > MOST ? parts.stream().map(Wanted::best).toList() : parts;
        boolean free = few.contains(NOTHING) || count(few) > MOST;
        return free ? NOTHING : few.size() == 1 ? few.get(0) : new OneOf(List.copyOf(few));
    }

    private static int count(List<Wanted> parts) {
        return parts.stream().mapToInt(Wanted::pieces).sum();
    }

    /** What of it tells most texts apart. */
    private Wanted best() {
        return this instanceof All all && !all.parts.isEmpty() ? all.parts.get(0) : this;
    }

    /**
     * A piece of the text.
     *
     * @param letters the piece, or {@link Wanted#DIGIT} or {@link Wanted#CAPITAL}
     * @param marks what a text with it has
     */
    record Piece(String letters, int[] marks) implements Wanted {

        Piece(String letters) {
            this(letters, TextSigns.marks(letters));
        }

        private boolean told() {
            return letters.charAt(0) == DIGIT.charAt(0) || letters.charAt(0) == CAPITAL.charAt(0);
        }

        @Override
        public boolean in(String text, @Nullable TextSigns signs, boolean exact) {
            if (signs != null && !signs.has(marks)) {
                return false;
            }
            if (told()) {
                return signs != null || (letters.equals(DIGIT) ? TextSigns.digit(text) : TextSigns.capital(text));
            }
            return exact ? text.contains(letters) : signs != null || TextSigns.within(letters, text);
        }

        @Override
        public int pieces() {
            return 1;
        }

        @Override
        public int worth() {
            return 100 * Math.min(letters.length(), LONGEST);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Piece piece && letters.equals(piece.letters);
        }

        @Override
        public int hashCode() {
            return letters.hashCode();
        }

        @Override
        public String toString() {
            return letters.equals(DIGIT) ? "0-9" : letters.equals(CAPITAL) ? "A-Z" : "'" + letters + "'";
        }
    }

    /**
     * All of some.
     *
     * @param parts each of them must be there
     */
    record All(List<Wanted> parts) implements Wanted {

        @Override
        public boolean in(String text, @Nullable TextSigns signs, boolean exact) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).in(text, signs, exact)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int pieces() {
            return parts.stream().mapToInt(Wanted::pieces).sum();
        }

        @Override
        public int worth() {
            return parts.stream().mapToInt(Wanted::worth).max().orElse(0);
        }

        @Override
        public String toString() {
            return parts.stream().map(Wanted::toString).collect(Collectors.joining(" & "));
        }
    }

    /**
     * One of some.
     *
     * @param parts one of them must be there
     */
    record OneOf(List<Wanted> parts) implements Wanted {

        @Override
        public boolean in(String text, @Nullable TextSigns signs, boolean exact) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).in(text, signs, exact)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int pieces() {
            return parts.stream().mapToInt(Wanted::pieces).sum();
        }

        @Override
        public int worth() {
            return parts.stream().mapToInt(Wanted::worth).min().orElse(0) - pieces();
        }

        @Override
        public String toString() {
            return parts.stream().map(Wanted::toString).collect(Collectors.joining("|", "(", ")"));
        }
    }
}
