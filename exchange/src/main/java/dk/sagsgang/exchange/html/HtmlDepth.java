package dk.sagsgang.exchange.html;

import java.util.Locale;
import java.util.Set;

/** How many elements of HTML are left open: repairing those takes time that grows faster than their number. */
public final class HtmlDepth {

    /** More are in no document that people wrote. */
    public static final int MOST = 1000;

    /** Elements that end by themselves, or have no end. */
    private static final Set<String> CLOSED_BY_OTHERS = Set.of(
            "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "br", "hr", "img", "meta",
            "link", "input", "col", "area", "base", "embed", "source", "track", "wbr", "param");

    private static final int LONGEST_NAME = 12;

    private HtmlDepth() {}

    /** Whether more elements are open at once than a reader takes. */
    public static boolean exceeded(String html) {
        if (fewTags(html)) {
            return false;
        }
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = at + 1 < html.length() && html.charAt(at + 1) == '/';
            String name = name(html, end ? at + 2 : at + 1);
            if (name.isEmpty() || CLOSED_BY_OTHERS.contains(name)) {
                continue;
            }
            open = Math.max(0, open + (end ? -1 : 1));
            if (open > MOST) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are no more tags that open something than may be open; most texts are done with here. */
    private static boolean fewTags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MOST; at = html.indexOf('<', at + 1)) {
            tags += html.startsWith("</", at) ? 0 : 1;
        }
        return tags <= MOST;
    }

    private static String name(String html, int from) {
        int to = from;
        while (to < html.length() && to - from < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return to > from && Character.isLetter(html.charAt(from))
                ? html.substring(from, to).toLowerCase(Locale.ROOT)
                : "";
    }
}
