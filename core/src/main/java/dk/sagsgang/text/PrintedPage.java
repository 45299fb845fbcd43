package dk.sagsgang.text;

import java.util.List;

/**
 * What is printed as a page or a part of one with headings of its own (trykt side): a document, an item, an earlier treatment.
 *
 * <p>An item has the layout {@code [PagePart.of("Bilag", "attachments")]} where "Bilag" stands over its attachments.
 */
public interface PrintedPage {

    /** The headings of the page and what they head, in the order of the page (sidens opbygning); empty where nothing is told. */
    List<PagePart> layout();
}
