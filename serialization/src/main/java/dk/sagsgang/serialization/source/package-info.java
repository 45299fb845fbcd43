/** What a reader is told of a source: how it is named, and how much is taken of it. */
@NullMarked
package dk.sagsgang.serialization.source;

import org.jspecify.annotations.NullMarked;
