/** Tests of lines that tell of attendance. */
@NullMarked
package dk.sagsgang.exchange.text.attendance;

import org.jspecify.annotations.NullMarked;
