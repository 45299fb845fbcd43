package dk.sagsgang.markup;

import java.util.Set;

/** What the name of an element says about its text. */
final class Element {

    /** Elements that stand on lines of their own. */
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "textarea",
            "title",
            "tr",
            "ul");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** Elements whose content is shown and is no markup. */
    private static final Set<String> SHOWN_AS_WRITTEN = Set.of("plaintext", "textarea", "title", "xmp");

    /** Elements whose content is no markup and is not shown. */
    private static final Set<String> UNSEEN = Set.of("iframe", "noembed", "noframes", "script", "style");

    private static final String PLAINTEXT = "plaintext";
    private static final String SCRIPT = "script";

    private Element() {}

    static boolean line(String name) {
        return LINES.contains(name);
    }

    static boolean cell(String name) {
        return CELLS.contains(name);
    }

    static boolean shownAsWritten(String name) {
        return SHOWN_AS_WRITTEN.contains(name);
    }

    static boolean unseen(String name) {
        return UNSEEN.contains(name);
    }

    /** Whether references are read in the content that is shown as it is written. */
    static boolean resolves(String name) {
        return name.equals("textarea") || name.equals("title");
    }

    /** Where the content that is no markup is over: at the end tag, or at the end of the text. */
    static int endOfContent(String html, int from, String name) {
        if (name.equals(PLAINTEXT)) {
            return html.length();
        }
        return name.equals(SCRIPT) ? endOfScript(html, from) : endTag(html, from, name);
    }

    private static int endTag(String html, int from, String name) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 1)) {
            if (isTag(html, at, "</", name)) {
                return at;
            }
        }
        return html.length();
    }

    /** In a script a comment may hold a script of its own, whose end tag is not the end. */
    private static int endOfScript(String html, int from) {
        boolean comment = false;
        boolean inner = false;
        int at = from;
        while (at < html.length()) {
            if (!comment && html.startsWith("<!--", at)) {
                comment = true;
                at++; // the dashes may be those of its end already
            } else if (comment && html.startsWith("-->", at)) {
                comment = false;
                inner = false;
            } else if (isTag(html, at, "</", SCRIPT)) {
                if (!inner) {
                    return at;
                }
                inner = false;
            } else if (comment && isTag(html, at, "<", SCRIPT)) {
                inner = true;
            }
            at++;
        }
        return html.length();
    }

    private static boolean isTag(String html, int at, String opening, String name) {
        int after = at + opening.length() + name.length();
        if (after >= html.length() || !html.startsWith(opening, at) || !Tag.endsName(html.charAt(after))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (Tag.lower(html.charAt(at + opening.length() + i)) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
