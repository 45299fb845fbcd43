package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Key;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.examples.chart.Drawing.Style;
import dk.sagsgang.examples.chart.Drawing.Weight;
import dk.sagsgang.examples.chart.Drawing.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A drawing as a flowchart of Mermaid.
 *
 * <p>Nothing of a document is read as markup: its characters, letters and digits aside, are written as numbers. Mermaid
 * turns the numbers into characters before it looks for line breaks ({@code \n}), formulas ({@code $$}) and icons ({@code
 * fa:fa-car}), so these are broken up by a mark that shows nothing.
 */
public final class MermaidSource {

    /** A backslash, a dollar, the colon of an icon, and what Mermaid itself puts in the place of a number for a while. */
    private static final Pattern MARKUP_IN_TEXT = Pattern.compile("#92;|#36;|#58;(?=fa#45;)|\ufb02|#182;");

    private static final String BREAK = "<i></i>";

    private MermaidSource() {}

    /** The source of a drawing. */
    public static String of(Drawing drawing) {
        StringBuilder out = new StringBuilder("flowchart TD\n");
        String title = PlainText.clean(drawing.title());
        String caption = PlainText.clean(drawing.caption());
        if (!title.isEmpty() || !caption.isEmpty()) {
            out.append("  title[\"<b>").append(text(title)).append("</b><br/>");
            out.append(text(caption)).append("\"]\n");
        }
        drawing.boxes().forEach(box -> box(box, out));
        drawing.links().forEach(link -> link(link, out));
        legend(drawing, out);
        for (Style style : Style.values()) {
            out.append("  classDef ").append(name(style)).append(" color:#000000,stroke:#333333,fill:");
            out.append(style.colour());
            out.append(
                    switch (style.frame()) {
                        case "bold" -> ",stroke-width:3px";
                        case "dashed" -> ",stroke-dasharray:7 4";
                        case "dotted" -> ",stroke-dasharray:2 3";
                        default -> "";
                    });
            out.append('\n');
        }
        return out.toString();
    }

    private static void box(Box box, StringBuilder out) {
        out.append("  ")
                .append(box.id())
                .append("[\"")
                .append(box.words().stream()
                        .flatMap(words -> PlainText.wrap(words.text()).stream().map(line -> set(words, line)))
                        .collect(Collectors.joining("<br/>")))
                .append("\"]:::")
                .append(name(box.style()))
                .append('\n');
    }

    private static String set(Words words, String line) {
        if (words.weight() == Weight.KIND) {
            return "<i>" + text(line) + "</i>";
        }
        return words.weight() == Weight.PLAIN ? text(line) : "<b>" + text(line) + "</b>";
    }

    private static void link(Link link, StringBuilder out) {
        String label = link.label().isEmpty() ? "" : "|\"" + text(PlainText.clean(link.label())) + "\"|";
        out.append("  ");
        switch (link.line()) {
            case COMMAND, TEAM -> out.append(link.from()).append(" ---");
            case SPAN -> out.append(link.to()).append(" -.->");
            case MEMBER -> out.append(link.from()).append(" -.-");
            case BECOMES -> out.append(link.from()).append(" ==>");
            case MOVED -> out.append(link.from()).append(" -.->");
        }
        out.append(label).append(' ');
        out.append(link.line() == Drawing.Line.SPAN ? link.from() : link.to()).append('\n');
    }

    private static void legend(Drawing drawing, StringBuilder out) {
        if (drawing.legend().isEmpty()) {
            return;
        }
        out.append("  subgraph legend[\" \"]\n");
        int number = 0;
        for (Key key : drawing.legend()) {
            String sign = key.sign().isEmpty() ? "" : text(key.sign()) + " ";
            out.append("    k").append(number++).append("[\"").append(sign);
            out.append(text(PlainText.clean(key.meaning()))).append("\"]:::").append(name(key.style()));
            out.append('\n');
        }
        out.append("  end\n");
    }

    private static String name(Style style) {
        return "s" + style.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static String text(String plain) {
        return MARKUP_IN_TEXT.matcher(PlainText.encode(plain, "#")).replaceAll("$0" + BREAK);
    }
}
