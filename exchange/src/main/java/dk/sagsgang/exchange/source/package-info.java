/** Files as they come: text with its places, and the tree of values that JSON and XML have in common. */
@NullMarked
package dk.sagsgang.exchange.source;

import org.jspecify.annotations.NullMarked;
