package dk.sagsgang.exchange.source;

/** Goes once through the tags of XML, well-formed or not, and what stands between them. */
final class XmlTags {

    private XmlTags() {}

    /** What is done with tags and texts. */
    interface Listener {

        /**
         * Takes a tag.
         *
         * @param name its name, with "/" before it where it ends an element
         * @param tag the whole of it between its brackets
         */
        void tag(String name, String tag);

        /** Takes what stands before the next tag, as it is written. */
        void text(String written);
    }

    static void each(String xml, Listener listener) {
        int at = 0;
        while (at < xml.length()) {
            int open = xml.indexOf('<', at);
            if (open < 0) {
                return;
            }
            if (open > at) {
                listener.text(xml.substring(at, open));
            }
            int close = xml.indexOf('>', open);
            if (close < 0) {
                return;
            }
            String tag = xml.substring(open + 1, close);
            listener.tag(name(tag), tag);
            at = close + 1;
        }
    }

    /** Whether a tag is an element without anything in it. */
    static boolean empty(String tag) {
        return tag.endsWith("/");
    }

    /** The value of an attribute; empty where the tag has none of that name. */
    static String value(String tag, String attribute) {
        int at = tag.indexOf(' ' + attribute + "=\"");
        if (at < 0) {
            return "";
        }
        int from = at + attribute.length() + 3;
        int to = tag.indexOf('"', from);
        return to < 0 ? "" : tag.substring(from, to);
    }

    /** The same as a number; another one where it is none. */
    static int number(String tag, String attribute, int otherwise) {
        String value = value(tag, attribute);
        boolean digits = !value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : otherwise;
    }

    private static String name(String tag) {
        int stop = 0;
        while (stop < tag.length() && tag.charAt(stop) > ' ' && (tag.charAt(stop) != '/' || stop == 0)) {
            stop++;
        }
        return tag.substring(0, stop);
    }
}
