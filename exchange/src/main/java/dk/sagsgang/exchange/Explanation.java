package dk.sagsgang.exchange;

import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.report.Location;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.vocabulary.Code;
import dk.sagsgang.vocabulary.KnownCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shows a paper beside what was made of it (forklaring): a self-contained HTML page with the lines of the source at the left and
 * the components that were read from each at the right.
 *
 * <pre>{@code
 * Import read = ExchangeReader.standard().read(Path.of("referat.txt"));
 * Files.writeString(Path.of("referat.html"), Explanation.html(read, Locale.forLanguageTag("da")));
 * }</pre>
 *
 * <p>A line was <em>read</em> where a component begins in it, and is <em>prose</em> where its words stand in the document as text.
 * Where some of its words stand in no component it is <em>partly</em> read, and where most do not it has <em>no home</em>. The page loads nothing from elsewhere and runs no script. It
 * shows the whole paper, so it is for those who may see that.
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
            tr.partly td.s{color:#7a5b00}
            tr.lost td.s{color:#9b2c00}tr.lost td.t{background:#fff1ea}
            code{font:12px/1.4 ui-monospace,monospace;color:#2b4a7a}
            p.c{margin:.1rem 0}
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
                                ? "Til venstre papirets linjer, til højre det, der er læst af hver. <b>Læst</b>: et felt begynder her. <b>Tekst</b>: ordene står i dokumentet som tekst. <b>Delvist</b>: nogle af ordene, som et felts navn, står ikke i noget felt. <b>Uden plads</b>: de fleste står ikke i noget felt."
                                : "At the left the lines of the paper, at the right what was read from each. <b>Read</b>: a component begins here. <b>Prose</b>: the words stand in the document as text. <b>Partly</b>: some words, such as a label, stand in no component. <b>No home</b>: most of them do not.")
                .append("</p>");
        for (Imported imported : read.documents()) {
            document(imported, danish, page);
        }
        return page.append("</body></html>\n").toString();
    }

    private static void document(Imported imported, boolean danish, StringBuilder page) {
        Map<Integer, List<String>> components = new TreeMap<>();
        Map<String, Location> places = imported.places();
        Map<String, Object> values = new HashMap<>();
        DocumentWalk.walk(imported.document(), (pointer, value) -> {
            if (places.containsKey(pointer)) {
                values.put(pointer, value);
            }
            return true;
        });
        Map<Integer, Boolean> facts = new HashMap<>();
        places.forEach((pointer, location) -> {
            int line = location.line().orElse(1);
            Object value = values.get(pointer);
            if (value != null && !pointer.isEmpty()) {
                components
                        .computeIfAbsent(line, none -> new ArrayList<>())
                        .add("<p class=\"c\"><code>" + escaped(pointer) + "</code> " + escaped(summary(value))
                                + "</p>");
                facts.put(line, true);
            }
        });
        WordBag taken = WordBag.ofComponents(imported.document());
        DocumentWalk.walk(imported.document(), (pointer, value) -> {
            if (value instanceof LocalDate day) {
                day(day, taken);
            } else if (value instanceof LocalDateTime moment) {
                day(moment.toLocalDate(), taken);
                taken.add(
                        moment.getHour() + " " + (moment.getMinute() < 10 ? "0" : "") + moment.getMinute() + " 00 kl");
            }
            return true;
        });
        page.append("<h2>")
                .append(escaped(imported.document().type()))
                .append("</h2><table><thead><tr><th class=\"n\">")
                .append(danish ? "linje" : "line")
                .append("</th><th class=\"s\"></th><th>")
                .append(danish ? "papiret" : "the paper")
                .append("</th><th>")
                .append(danish ? "læst som" : "read as")
                .append("</th></tr></thead><tbody>");
        String[] lines = imported.text().split("\r\n|\r|\n", -1);
        for (int n = 1; n <= lines.length; n++) {
            if (lines[n - 1].isBlank()) {
                continue;
            }
            line(n, lines[n - 1], components.getOrDefault(n, List.of()), taken, danish, page);
        }
        page.append("</tbody></table>");
    }

    /** A day as papers print it. */
    private static void day(LocalDate day, WordBag words) {
        String month = MonthNames.DANISH.get(day.getMonthValue() - 1);
        words.add(day.getDayOfMonth() + " " + month + " " + day.getYear() + " den");
        words.add(two(day.getDayOfMonth()) + " " + two(day.getMonthValue()));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static void line(
            int number, String line, List<String> components, WordBag taken, boolean danish, StringBuilder page) {
        WordBag words = new WordBag();
        words.add(line);
        int lost = words.without(new WordBag(), taken, new WordBag()).size();
        int all = words.without(new WordBag(), new WordBag(), new WordBag()).size();
        String state = !components.isEmpty() ? "read" : lost == 0 ? "prose" : 2 * lost <= all ? "partly" : "lost";
        Map<String, String> names = danish
                ? Map.of("read", "læst", "lost", "uden plads", "prose", "tekst", "partly", "delvist")
                : Map.of("read", "read", "lost", "no home", "prose", "prose", "partly", "partly");
        page.append("<tr class=\"")
                .append(state)
                .append("\"><td class=\"n\">")
                .append(number)
                .append("</td><td class=\"s\">")
                .append(names.get(state))
                .append("</td><td class=\"t\">")
                .append(escaped(line.strip()))
                .append("</td><td>");
        components.forEach(page::append);
        page.append("</td></tr>\n");
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
