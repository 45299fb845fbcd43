package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.bytes.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds places of a document in the source it was read from.
 *
 * <p>Nothing is kept for it while a document is read: the source is gone through once more when findings of other layers
 * are to be placed, and only those parts are looked into where a finding lies.
 */
public final class SourcePlaces {

    private final Source source;
    private final int end;
    private final ListDifferences dropped;
    private final JsonFactory factory;

    public SourcePlaces(Source source, int end, ListDifferences dropped, JsonFactory factory) {
        this.source = source;
        this.end = end;
        this.dropped = dropped;
        this.factory = factory;
    }

    /** Where the document was read from. */
    public Source source() {
        return source;
    }

    /** The same findings with source, line and column, where they have none yet. */
    public Report locate(Report report) {
        if (report.findings().stream().noneMatch(SourcePlaces::unplaced)) {
            return report;
        }
        Node root = new Node();
        for (Finding finding : report.findings()) {
            if (unplaced(finding)) {
                toSource(finding.location()).ifPresent(root::descend);
            }
        }
        if (end > 0) {
            find(root);
        }
        List<Finding> placed = report.findings().stream()
                .map(finding -> unplaced(finding) ? placed(finding, root) : finding)
                .toList();
        return new Report(placed, report.coverage(), report.setAside());
    }

    /** The pointer into the source for one into the document. */
    public Pointer toSource(Pointer pointer) {
        return dropped.toSource(pointer);
    }

    /** Empty where a location has no pointer that is one: its place is not known, and it is told as it was. */
    private Optional<Pointer> toSource(Location location) {
        return Pointer.parse(location.pointer()).map(dropped::toSource);
    }

    private static boolean unplaced(Finding finding) {
        Location location = finding.location();
        return location.source().isEmpty() && location.line().isEmpty();
    }

    private Finding placed(Finding finding, Node root) {
        Optional<Pointer> place = toSource(finding.location());
        String pointer = place.map(Pointer::toString).orElse(finding.location().pointer());
        int offset = root.offset(place.orElse(Pointer.ROOT));
        Location location = offset < 0 ? Location.of(pointer).in(source.name()) : source.location(pointer, offset);
        Finding placed = finding.withLocation(location);
        return finding.suggestion()
                .map(this::inSource)
                .map(placed::withSuggestion)
                .orElse(placed);
    }

    private Suggestion inSource(Suggestion suggestion) {
        return Pointer.parse(suggestion.pointer())
                .map(pointer -> suggestion.at(dropped.toSource(pointer).toString()))
                .orElse(suggestion);
    }

    /** Goes through the source and notes where the wanted values begin. */
    private void find(Node root) {
        try (JsonParser parser = Json.parser(factory, source, end)) {
            parser.nextToken();
            find(root, parser);
        } catch (JacksonException fault) {
            // The rest was not read either: the nearest place before it will do.
        }
    }

    private void find(Node node, JsonParser parser) {
        if (node.offset < 0) {
            node.offset = source.start() + (int) parser.currentTokenLocation().getByteOffset();
        }
        if (node.children.isEmpty() || !parser.currentToken().isStructStart()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                child(node, name, parser);
            }
        } else {
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                child(node, Integer.toString(index++), parser);
            }
        }
    }

    private void child(Node node, String step, JsonParser parser) {
        Node child = node.children.get(step);
        // Of a property that stands twice, the first was read.
        if (child != null && child.offset < 0) {
            find(child, parser);
        } else {
            parser.skipChildren();
        }
    }

    /** A place that is wanted, or one above it. */
    private static final class Node {

        private final Map<String, Node> children = new HashMap<>();
        private int offset = -1;

        void descend(Pointer pointer) {
            Node node = this;
            for (String step : pointer.steps()) {
                node = node.children.computeIfAbsent(step, name -> new Node());
            }
        }

        /** The place of the pointer, or of the nearest above it that is in the source; negative if none is. */
        int offset(Pointer pointer) {
            Node node = this;
            int nearest = offset;
            for (String step : pointer.steps()) {
                Node child = node.children.get(step);
                if (child == null || child.offset < 0) {
                    return nearest;
                }
                node = child;
                nearest = node.offset;
            }
            return nearest;
        }
    }
}
