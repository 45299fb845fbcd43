/** The tokens of JSON: how they are read and written, where they stand, and what was wrong with them. */
@NullMarked
package dk.sagsgang.serialization.token;

import org.jspecify.annotations.NullMarked;
