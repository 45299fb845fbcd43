/** Amounts, shares and counts in running text. */
@NullMarked
package dk.sagsgang.exchange.text.figure;

import org.jspecify.annotations.NullMarked;
