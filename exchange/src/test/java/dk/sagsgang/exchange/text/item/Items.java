package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.HtmlBlocks;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Items read from cells that a test writes. */
public final class Items {

    private Items() {}

    public static ItemText html(String... cells) {
        ItemReader reader = reader();
        for (String cell : cells) {
            HtmlBlocks blocks = HtmlBlocks.neat(cell.toCharArray()).orElseGet(() -> HtmlBlocks.mended(cell));
            reader.html("", blocks, Chars.plain(cell, 0, cell.length()), ItemReader.Meaning.OPEN);
        }
        return reader.read();
    }

    public static ItemText text(String cell) {
        ItemReader reader = reader();
        reader.text("", Chars.plain(cell, 0, cell.length()), ItemReader.Meaning.OPEN);
        return reader.read();
    }

    private static ItemReader reader() {
        return new ItemReader(new CellContext(
                List.of(Body.of("Havneudvalget")), Optional.of(LocalDate.of(2024, 9, 10)), "4", new Places()));
    }
}
