/**
 * Cells of HTML or text taken apart: lines, blocks, and the headings that they stand under.
 */
@NullMarked
package dk.sagsgang.exchange.text.block;

import org.jspecify.annotations.NullMarked;
