package dk.sagsgang.exchange;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows a paper beside what was made of it (forklaring): a self-contained HTML page with the lines of the source at the left and
 * the components that were read from each at the right, each with the very words that it was read from; these are marked at the left.
 *
 * <pre>{@code
 * Import read = ExchangeReader.standard().read(Path.of("referat.txt"));
 * Files.writeString(Path.of("referat.html"), Explanation.html(read, Locale.forLanguageTag("da")));
 * }</pre>
 *
 * <p>A line was <em>read</em> where a component begins in it, and is <em>prose</em> where its words stand in the document as text.
 * Where some of its words stand in no component it is <em>partly</em> read, and where most do not it has <em>no home</em>. Lines of
 * the <em>page</em>, such as menus and page heads, do not belong to the paper. What is made loads nothing from elsewhere and runs no
 * script. It shows the whole paper, so it is for those who may see that.
 */
public final class Explanation {

    private static final int LONGEST = 160;

    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem;color:#1c1c1c;background:#fff}
            h1{font-size:1.3rem}h2{font-size:1.1rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            td,th{vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #e4e4e4;overflow-wrap:anywhere;text-align:left}
            td.n,th.n{width:3.2rem;color:#6a6a6a;text-align:right}
            td.s,th.s{width:7rem}
            tr.read td.s{color:#0b6b2f}tr.read td.t{background:#eefaf1}
            tr.prose td.s{color:#5a5a5a}
            tr.aside td.s,tr.aside td.t{color:#767676}
            tr.partly td.s{color:#7a5b00}
            tr.lost td.s{color:#9b2c00}tr.lost td.t{background:#fff1ea}
            code{font:12px/1.4 ui-monospace,monospace;color:#2b4a7a}
            p.c{margin:.1rem 0}
            td.t{white-space:pre-wrap}
            mark{background:#cdeed6;color:inherit}
            q{color:#0b6b2f}
            @media print{body{margin:0}}
            """;

    private Explanation() {}

    /** The page, in Danish or, for any other language, in English. */
    public static String html(Import read, Locale locale) {
        boolean danish = locale.getLanguage().equals("da");
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(danish ? "da" : "en")
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(read.source()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(read.source()))
                .append("</h1>");
        page.append("<p>")
                .append(
                        danish
                                ? "Til venstre papirets linjer, til højre det, der er læst af hver, og ordene, det er læst af; de er fremhævet til venstre. <b>Læst</b>: et felt begynder her. <b>Tekst</b>: ordene står i dokumentet som tekst. <b>Delvist</b>: nogle af ordene, som et felts navn, står ikke i noget felt. <b>Uden plads</b>: de fleste står ikke i noget felt. <b>Siden</b>: linjen hører til siden, som menuer og sidehoveder, og ikke til papiret."
                                : "At the left the lines of the paper, at the right what was read from each, and the words that it was read from; they are marked at the left. <b>Read</b>: a component begins here. <b>Prose</b>: the words stand in the document as text. <b>Partly</b>: some words, such as a label, stand in no component. <b>No home</b>: most of them do not. <b>Page</b>: the line belongs to the page, as menus and page heads do, and not to the paper.")
                .append("</p>");
        for (Imported imported : read.documents()) {
            document(imported, danish, page);
        }
        return page.append("</body></html>\n").toString();
    }

    private static void document(Imported imported, boolean danish, StringBuilder page) {
        SourceText source = imported.source();
        String text = source.text();
        Map<String, SourcePlace> places = imported.placesByPointer();
        Map<String, Object> values = new HashMap<>();
        DocumentWalk.walk(imported.document(), (pointer, value) -> {
            if (places.containsKey(pointer)) {
                values.put(pointer, value);
            }
            return true;
        });
        List<Fact> facts = new ArrayList<>();
        new TreeMap<>(places).forEach((pointer, place) -> {
            Object value = values.get(pointer);
            if (value != null && !pointer.isEmpty()) {
                facts.add(new Fact(pointer, value, place.offset(source), place.end(source)));
            }
        });
        facts.sort(Comparator.comparingInt(Fact::from));
        BitSet marked = new BitSet(text.length());
        facts.stream().filter(Fact::marked).forEach(fact -> marked.set(fact.from, fact.until));
        BitSet furniture = new BitSet(text.length());
        imported.aside().forEach(line -> furniture.set(line.offset(), line.end()));
        WordBag taken = PaperWords.of(imported);
        page.append("<h2>")
                .append(escaped(imported.document().type()))
                .append("</h2><table><thead><tr><th class=\"n\">")
                .append(danish ? "linje" : "line")
                .append("</th><th class=\"s\"></th><th>")
                .append(danish ? "papiret" : "the paper")
                .append("</th><th>")
                .append(danish ? "læst som" : "read as")
                .append("</th></tr></thead><tbody>");
        int from = 0;
        int next = 0;
        for (int n = 1; from <= text.length(); n++) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int first = next;
            while (next < facts.size() && facts.get(next).from <= end) {
                next++;
            }
            if (!text.substring(from, end).isBlank()) {
                boolean aside = furniture.nextSetBit(from) >= 0 && furniture.nextSetBit(from) < end;
                line(new Line(n, text, from, end, aside), facts.subList(first, next), marked, taken, danish, page);
            }
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (two ? 2 : 1);
        }
        page.append("</tbody></table>");
    }

    private static void line(
            Line line, List<Fact> facts, BitSet marked, WordBag taken, boolean danish, StringBuilder page) {
        WordBag words = new WordBag();
        words.add(line.shown());
        int lost = words.without(new WordBag(), taken, new WordBag()).size();
        int all = words.without(new WordBag(), new WordBag(), new WordBag()).size();
        String state = !facts.isEmpty()
                ? "read"
                : line.aside ? "aside" : lost == 0 ? "prose" : 2 * lost <= all ? "partly" : "lost";
        Map<String, String> names = danish
                ? Map.of("read", "læst", "lost", "uden plads", "prose", "tekst", "partly", "delvist", "aside", "siden")
                : Map.of("read", "read", "lost", "no home", "prose", "prose", "partly", "partly", "aside", "page");
        page.append("<tr class=\"")
                .append(state)
                .append("\"><td class=\"n\">")
                .append(line.number)
                .append("</td><td class=\"s\">")
                .append(names.get(state))
                .append("</td><td class=\"t\">");
        for (int at = line.from; at < line.end; ) {
            boolean mark = marked.get(at);
            int until = Math.min(line.end, mark ? marked.nextClearBit(at) : next(marked, at, line.end));
            page.append(mark ? "<mark>" : "")
                    .append(escaped(line.text.substring(at, until)))
                    .append(mark ? "</mark>" : "");
            at = until;
        }
        page.append("</td><td>");
        Set<String> begun = facts.stream().map(Fact::pointer).collect(Collectors.toSet());
        for (Fact fact : facts) {
            if (fact.value instanceof String && told(fact.pointer, begun)) {
                continue;
            }
            page.append("<p class=\"c\"><code>")
                    .append(escaped(fact.pointer))
                    .append("</code> ")
                    .append(escaped(summary(fact.value)));
            if (fact.marked()) {
                page.append(" <q>").append(escaped(fact.words(line.text))).append("</q>");
            }
            page.append("</p>");
        }
        page.append("</td></tr>\n");
    }

    /** Whether a text is told with the component that it belongs to. */
    private static boolean told(String pointer, Set<String> begun) {
        String above = pointer;
        while (!above.isEmpty()) {
            above = above.substring(0, above.lastIndexOf('/'));
            if (begun.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static int next(BitSet marked, int at, int end) {
        int set = marked.nextSetBit(at);
        return set < 0 ? end : set;
    }

    /**
     * A line of the source.
     *
     * @param number its number, from 1
     * @param text the whole source
     * @param from where it begins
     * @param end where it ends
     * @param aside whether it belongs to the page and not to the paper
     */
    private record Line(int number, String text, int from, int end, boolean aside) {

        String shown() {
            return text.substring(from, end);
        }
    }

    /**
     * A component with the words that it was read from.
     *
     * @param pointer where it stands in the document
     * @param value the component
     * @param from where its words begin in the source
     * @param until where they end
     */
    private record Fact(String pointer, Object value, int from, int until) {

        /** Whether its words are shown as those of a fact; a section is text. */
        boolean marked() {
            return until > from && !(value instanceof Section);
        }

        String words(String text) {
            return until - from > LONGEST ? text.substring(from, from + LONGEST) + " …" : text.substring(from, until);
        }
    }

    /** The first texts and words of a component. */
    private static String summary(Object component) {
        StringBuilder summary = new StringBuilder();
        Set<String> inner = Set.of("/sections", "/items", "/points", "/figures", "/seats");
        DocumentWalk.walk(component, (pointer, value) -> {
            if (summary.length() > LONGEST || inner.stream().anyMatch(pointer::startsWith)) {
                return false;
            }
            if (value instanceof FormattedText text) {
                add(text.plain(), summary);
                return false;
            }
            if (value instanceof Code code) {
                add(code.known() ? code.danish() : code.code(), summary);
                return false;
            }
            if (value instanceof KnownCode known) {
                add(known.danish(), summary);
            } else if (!(value instanceof Record) && !pointer.endsWith("/key")) {
                add(String.valueOf(value), summary);
            }
            return !(value instanceof Section) || pointer.isEmpty();
        });
        return summary.length() > LONGEST ? summary.substring(0, LONGEST) + " …" : summary.toString();
    }

    private static void add(String text, StringBuilder summary) {
        if (!text.isBlank()) {
            summary.append(summary.isEmpty() ? "" : " · ").append(text.replace('\n', ' '));
        }
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
