package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Part;

/**
 * A cell of an item.
 *
 * @param part what stands in it, under its label
 * @param content the text that it stands in
 * @param decision whether the format says that it is the decision of this meeting
 * @param paper whether it is taken from a paper, whose lists are lists and whose forms print headings with nothing below
 */
record ItemCell(Part part, Chars content, boolean decision, boolean paper) {

    SourcePlace place(int at) {
        return CellContext.place(content, at);
    }

    /** A part of the cell, with its heading. */
    SourcePlace place(Part part) {
        return CellContext.place(content, part.at(), part.until());
    }
}
