/** Expressions that are asked of every line of a paper and fit few of them. */
@NullMarked
package dk.sagsgang.exchange.pattern;

import org.jspecify.annotations.NullMarked;
