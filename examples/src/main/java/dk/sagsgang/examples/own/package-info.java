/** A municipality's own rule beside those of the library. */
@NullMarked
package dk.sagsgang.examples.own;

import org.jspecify.annotations.NullMarked;
