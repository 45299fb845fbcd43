package dk.sagsgang.validation.suppression;

import java.util.Arrays;

/**
 * A pattern for names of sources: the end of a path, beginning with a folder or a file name.
 *
 * <p>{@code *} stands for any characters within one name, {@code **} for any characters, {@code ?} for one. So {@code
 * "2019/*.json"} fits {@code "arkiv/2019/januar.json"}, and {@code "januar.json"} does too, but not {@code
 * "nytjanuar.json"}. A backslash counts as a slash.
 *
 * <p>It goes through pattern and name once, and back no further than to the last star, however many stars there are.
 */
final class SourcePattern {

    private static final int ONE = '?';
    private static final int MANY = '*';
    private static final int SLASH = '/';

    /** Two stars, which are no character. */
    private static final int FOLDERS = -1;

    private final int[] pattern;

    SourcePattern(String pattern) {
        this.pattern = tokens(slashed(pattern).codePoints().toArray());
    }

    /** The characters, with stars that stand together as one: whoever takes in slashes takes in everything. */
    private static int[] tokens(int[] characters) {
        int[] tokens = new int[characters.length];
        int size = 0;
        for (int i = 0; i < characters.length; i++) {
            int stars = 0;
            while (i + stars < characters.length && characters[i + stars] == MANY) {
                stars++;
            }
            tokens[size++] = stars > 1 ? FOLDERS : characters[i];
            i += Math.max(0, stars - 1);
        }
        return Arrays.copyOf(tokens, size);
    }

    boolean fits(String source) {
        int[] name = slashed(source).codePoints().toArray();
        int begin = 0;
        while (begin <= name.length) {
            Walk walk = new Walk(name, begin);
            if (walk.fits()) {
                return true;
            }
            // Behind two stars the walk has tried every place itself.
            begin = walk.folders < 0 ? afterSlash(name, begin) : name.length + 1;
        }
        return false;
    }

    private static int afterSlash(int[] name, int from) {
        int at = from;
        while (at < name.length && name[at] != SLASH) {
            at++;
        }
        return at + 1;
    }

    /** One try to fit the pattern from a folder or file name on. */
    private final class Walk {

        private final int[] name;
        private int at;
        private int token;
        private int many = -1;
        private int manyAt;
        private int folders = -1;
        private int foldersAt;

        Walk(int[] name, int begin) {
            this.name = name;
            this.at = begin;
        }

        boolean fits() {
            while (at < name.length || token < pattern.length) {
                if (!step() && !back()) {
                    return false;
                }
            }
            return true;
        }

        /** Goes one token on; false where it does not fit. */
        private boolean step() {
            if (token == pattern.length) {
                return false;
            }
            int wanted = pattern[token];
            if (wanted == FOLDERS) {
                folders = ++token;
                foldersAt = at;
                many = -1;
                return true;
            }
            if (wanted == MANY) {
                many = ++token;
                manyAt = at;
                return true;
            }
            if (at == name.length || (wanted == ONE ? name[at] == SLASH : name[at] != wanted)) {
                return false;
            }
            at++;
            token++;
            return true;
        }

        /** Goes back to the last star and lets it stand for one character more; false where none can. */
        private boolean back() {
            if (many >= 0 && manyAt < name.length && name[manyAt] != SLASH) {
                at = ++manyAt;
                token = many;
                return true;
            }
            many = -1;
            if (folders >= 0 && foldersAt < name.length) {
                at = ++foldersAt;
                token = folders;
                return true;
            }
            return false;
        }
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }
}
