/** Tests of reading exports. */
@NullMarked
package dk.sagsgang.exchange;

import org.jspecify.annotations.NullMarked;
