package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Key;
import dk.sagsgang.examples.chart.Drawing.Line;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.examples.chart.Drawing.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing in the language of PlantUML.
 *
 * <p>Nothing of a document is read as markup: its characters, letters and digits aside, are written as numbers.
 */
public final class PlantUmlSource {

    /** More boxes in a row than this, and the tree grows to the right instead of downwards. */
    private static final int ROW = 9;

    private PlantUmlSource() {}

    /** The source of a drawing. */
    public static String of(Drawing drawing) {
        StringBuilder out = new StringBuilder();
        out.append("@startuml\n")
                .append("!pragma layout smetana\n")
                .append("skinparam defaultFontName SansSerif\n")
                .append("skinparam defaultFontSize 12\n")
                .append("skinparam defaultTextAlignment center\n")
                .append("skinparam shadowing false\n")
                .append("skinparam legendBackgroundColor #FFFFFF\n")
                .append("skinparam nodesep 14\n")
                .append("skinparam ranksep 40\n");
        boolean wide = widest(drawing) > ROW;
        if (wide) {
            out.append("left to right direction\n");
        }
        title(drawing, out);
        drawing.boxes().forEach(box -> box(box, out));
        drawing.links().forEach(link -> link(link, wide, out));
        if (!wide) {
            order(drawing, out);
        }
        legend(drawing.legend(), out);
        return out.append("@enduml\n").toString();
    }

    private static long widest(Drawing drawing) {
        return drawing.links().stream()
                .filter(link -> link.line() == Line.COMMAND)
                .collect(Collectors.groupingBy(Link::from, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static void title(Drawing drawing, StringBuilder out) {
        String title = PlainText.clean(drawing.title());
        String caption = PlainText.clean(drawing.caption());
        if (!title.isEmpty() || !caption.isEmpty()) {
            out.append("title <size:16>").append(text(title)).append("</size>");
            if (!caption.isEmpty()) {
                out.append("\\n<size:12>").append(text(caption)).append("</size>");
            }
            out.append('\n');
        }
    }

    private static void box(Box box, StringBuilder out) {
        out.append("rectangle \"")
                .append(box.words().stream()
                        .flatMap(words -> PlainText.wrap(words.text()).stream().map(line -> set(words, line)))
                        .collect(Collectors.joining("\\n")))
                .append("\" as ")
                .append(box.id())
                .append(' ')
                .append(box.style().colour());
        if (!box.style().frame().isEmpty()) {
            out.append(";line.").append(box.style().frame());
        }
        out.append('\n');
    }

    private static String set(Words words, String line) {
        return switch (words.weight()) {
            case KIND -> "<size:10><i>" + text(line) + "</i></size>";
            case NAME -> "<b>" + text(line) + "</b>";
            case MARK -> "<size:11><b>" + text(line) + "</b></size>";
            case PLAIN -> text(line);
        };
    }

    private static void link(Link link, boolean wide, StringBuilder out) {
        out.append(link.from())
                .append(
                        switch (link.line()) {
                            case COMMAND -> " -- ";
                            case SPAN -> " <-[dashed]- ";
                            case MEMBER -> " -[dotted]- ";
                            case TEAM -> wide ? " -- " : " -right- ";
                            case BECOMES -> " -[bold]-> ";
                            case MOVED -> " -[dashed]-> ";
                        })
                .append(link.to());
        if (!link.label().isEmpty()) {
            out.append(" : ").append(text(PlainText.clean(link.label())));
        }
        out.append('\n');
    }

    /** Lines that are not seen keep those under one unit in their order. */
    private static void order(Drawing drawing, StringBuilder out) {
        drawing.links().stream()
                .filter(link -> link.line() == Line.COMMAND)
                .collect(Collectors.groupingBy(
                        Link::from, LinkedHashMap::new, Collectors.mapping(Link::to, Collectors.toList())))
                .values()
                .forEach(children -> {
                    for (int c = 1; c < children.size(); c++) {
                        out.append(children.get(c - 1))
                                .append(" -[hidden]right- ")
                                .append(children.get(c))
                                .append('\n');
                    }
                });
    }

    private static void legend(List<Key> keys, StringBuilder out) {
        if (keys.isEmpty()) {
            return;
        }
        out.append("legend right\n");
        for (Key key : keys) {
            out.append("|<")
                    .append(key.style().colour())
                    .append("> ")
                    .append(text(key.sign()))
                    .append(" | ")
                    .append(text(PlainText.clean(key.meaning())))
                    .append(" |\n");
        }
        out.append("endlegend\n");
    }

    private static String text(String plain) {
        return PlainText.encode(plain, "&#");
    }
}
