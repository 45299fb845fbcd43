/** The text of PDF files, drawn by the positions of their letters; PDFBox is needed for it and optional. */
@NullMarked
package dk.sagsgang.exchange.pdf;

import org.jspecify.annotations.NullMarked;
