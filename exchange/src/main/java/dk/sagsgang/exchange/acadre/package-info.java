/** The XML of Acadre's meeting module. */
@NullMarked
package dk.sagsgang.exchange.acadre;

import org.jspecify.annotations.NullMarked;
