/** Places in the law that running text names. */
@NullMarked
package dk.sagsgang.exchange.law;

import org.jspecify.annotations.NullMarked;
