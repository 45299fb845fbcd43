package dk.sagsgang.serialization.report;

/** Text as XML 1.0 can hold it: control characters and halves of characters become U+FFFD. */
public final class XmlText {

    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    public static String allowed(String text) {
        StringBuilder allowed = null;
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text, i)) {
                allowed = allowed == null ? new StringBuilder(text) : allowed;
                allowed.setCharAt(i, REPLACEMENT);
            }
        }
        return allowed == null ? text : allowed.toString();
    }

    /** The same for an attribute, in which a parser reads line breaks and tabs as blanks. */
    public static String attribute(String text) {
        return allowed(text).replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' ? c != '\ufffe' && c != '\uffff' : c == '\t' || c == '\n' || c == '\r';
    }
}
