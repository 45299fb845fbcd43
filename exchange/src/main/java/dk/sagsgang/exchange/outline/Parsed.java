package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.html.HtmlDepth;
import dk.sagsgang.exchange.source.JsonTree;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.source.XmlTree;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A file taken apart by the syntax that it is written in. */
public final class Parsed {

    private static final int BEGINNING = 400;

    private final SourceText source;
    private final Syntax syntax;
    private final Node root;
    private final Element page;

    private Parsed(SourceText source, Syntax syntax, Node root, Element page) {
        this.source = source;
        this.syntax = syntax;
        this.root = root;
        this.page = page;
    }

    /** What a file is written in. */
    public enum Syntax {
        /** JSON. */
        JSON,
        /** XML, well-formed or nearly so. */
        XML,
        /** HTML. */
        HTML,
        /** None of them. */
        OTHER
    }

    /** Takes a file apart; what stands before a fault is kept, and the fault is noted. */
    public static Parsed of(SourceText source, ReadLimits limits, ReadingProblems problems) {
        Syntax syntax = syntax(source.beginning(BEGINNING));
        return switch (syntax) {
            case JSON -> new Parsed(source, syntax, JsonTree.read(source, limits, problems), new Element("none"));
            case XML -> new Parsed(source, syntax, XmlTree.read(source, limits, problems), new Element("none"));
            case HTML -> new Parsed(source, syntax, Node.NONE, page(source, limits, problems));
            case OTHER -> new Parsed(source, syntax, Node.NONE, new Element("none"));
        };
    }

    /** A paper: nothing of it is a node. */
    public static Parsed paper(SourceText source) {
        return new Parsed(source, Syntax.OTHER, Node.NONE, new Element("none"));
    }

    private static Element page(SourceText source, ReadLimits limits, ReadingProblems problems) {
        String text = source.text();
        long tags = text.chars().filter(c -> c == '<').count();
        if (tags > limits.values()) {
            problems.breakOff(source, ReadingRules.TOO_LARGE, "items", 0, Argument.number("limit", limits.values()));
            return new Document("");
        }
        if (HtmlDepth.exceeded(text)) {
            problems.breakOff(source, ReadingRules.TOO_LARGE, "depth", 0, Argument.number("limit", HtmlDepth.MOST));
            return new Document("");
        }
        return Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
    }

    private static Syntax syntax(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (beginning.startsWith("{") || beginning.startsWith("[")) {
            return Syntax.JSON;
        }
        if (!beginning.startsWith("<")) {
            return Syntax.OTHER;
        }
        boolean page = beginning.startsWith("<!doctype html")
                || beginning.startsWith("<html")
                || beginning.contains("<html")
                || beginning.startsWith("<head")
                || beginning.startsWith("<body")
                || beginning.startsWith("<h1")
                || beginning.startsWith("<h2")
                || beginning.startsWith("<p>")
                || beginning.startsWith("<main")
                || beginning.startsWith("<article")
                || beginning.startsWith("<div")
                || beginning.startsWith("<table");
        return page ? Syntax.HTML : Syntax.XML;
    }

    /** The text of the file. */
    public SourceText source() {
        return source;
    }

    /** What it is written in. */
    public Syntax syntax() {
        return syntax;
    }

    /** The value of JSON or the element at the root of XML. */
    public Node root() {
        return root;
    }

    /** The page of HTML. */
    public Element page() {
        return page;
    }
}
