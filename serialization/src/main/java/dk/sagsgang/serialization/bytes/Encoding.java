package dk.sagsgang.serialization.bytes;

/** What the first bytes of a document tell of its encoding. */
public enum Encoding {
    /** UTF-8, or at least none of the others. */
    UTF_8,
    /** UTF-16, by its byte order mark or by the zero bytes beside ASCII. */
    UTF_16,
    /** UTF-32, by its byte order mark or by the zero bytes beside ASCII. */
    UTF_32;

    /** The length of the byte order mark of UTF-8. */
    static final int MARK = 3;

    /** The encoding that the first four bytes show; a JSON document begins with two ASCII characters. */
    public static Encoding of(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        int third = at(bytes, 2);
        int fourth = at(bytes, 3);
        if (first == 0xFF && second == 0xFE) {
            return third == 0 && fourth == 0 ? UTF_32 : UTF_16;
        }
        if (first == 0xFE && second == 0xFF) {
            return UTF_16;
        }
        if (first == 0 && second == 0) {
            return third > 0 || (third == 0 && fourth > 0) ? UTF_32 : UTF_8;
        }
        if (first == 0 || second == 0) {
            return second == 0 && third == 0 && fourth == 0 ? UTF_32 : UTF_16;
        }
        return UTF_8;
    }

    /** Whether the bytes begin with the byte order mark of UTF-8. */
    static boolean marked(byte[] bytes) {
        return at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
