/** Tests of PDF files that are read as the papers that they show. */
@NullMarked
package dk.sagsgang.exchange.pdf;

import org.jspecify.annotations.NullMarked;
