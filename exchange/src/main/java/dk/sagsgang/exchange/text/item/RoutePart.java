package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bodies that a case passes, listed under a heading such as "Sagsgang": "Børneudvalget, Økonomiudvalget, Byrådet". */
final class RoutePart {

    /** A cross in a grid of bodies, which is read when the item is put together. */
    private static final QuickPattern CROSS = QuickPattern.compile("(?<![\\p{L}\\d])[Xx×✓✔☒☑](?![\\p{L}\\d])");

    private RoutePart() {}

    /** The route; empty where anything but bodies stands there. */
    static Optional<Route> read(Part part, ItemCell cell, CellContext context) {
        String text = part.body().stream().map(Block::text).collect(Collectors.joining(", "));
        List<Body> bodies = CROSS.find(text) ? List.of() : BodyWords.list(text);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        Route route = Route.builder()
                .heading(part.heading())
                .stops(bodies.stream()
                        .map(body -> RouteStop.builder().body(body).build())
                        .toList())
                .build();
        return Optional.of(context.places().at(route, cell.place(part)));
    }
}
