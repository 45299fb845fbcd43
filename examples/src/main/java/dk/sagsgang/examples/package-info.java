/** Small programs that embed the library. */
@NullMarked
package dk.sagsgang.examples;

import org.jspecify.annotations.NullMarked;
