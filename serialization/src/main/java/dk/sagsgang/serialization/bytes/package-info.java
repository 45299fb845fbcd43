/** The bytes of a document: their encoding, lines and characters. */
@NullMarked
package dk.sagsgang.serialization.bytes;

import org.jspecify.annotations.NullMarked;
