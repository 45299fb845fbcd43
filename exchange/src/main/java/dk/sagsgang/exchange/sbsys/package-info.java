/** SBSYS {@code dagsorden.xml}, known from the field lists of its readers only: no real file was found. */
@NullMarked
package dk.sagsgang.exchange.sbsys;

import org.jspecify.annotations.NullMarked;
