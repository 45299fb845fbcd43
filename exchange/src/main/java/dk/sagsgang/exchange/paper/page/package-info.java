/** The lines and parts of a paper, their marks, and its headings by their shape. */
@NullMarked
package dk.sagsgang.exchange.paper.page;

import org.jspecify.annotations.NullMarked;
