package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.bytes.Utf8;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.Locale;

/** Characters that no text may hold: control characters but tab and line breaks, and halves of characters. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text without such characters; the first of them is reported. */
    static String check(String text, Input in) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Utf8.isPair(text, i)) {
                i++;
            } else if (control(c)) {
                report(in, "control", c);
                return cleaned(text, i);
            } else if (Character.isSurrogate(c)) {
                report(in, "surrogate", c);
                return cleaned(text, i);
            }
        }
        return text;
    }

    /** Reports a character that the current text may not hold. */
    static void report(Input in, String variant, char c) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        Severity severity = in.tolerant() ? Severity.WARNING : ReadingRules.CHARACTERS.severity(variant);
        in.lost(ReadingRules.CHARACTERS, variant, severity, in.here(), Argument.mark("code", code));
    }

    private static String cleaned(String text, int from) {
        StringBuilder cleaned = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Utf8.isPair(text, i)) {
                cleaned.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                cleaned.append(REPLACEMENT);
            } else if (!control(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static boolean control(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
