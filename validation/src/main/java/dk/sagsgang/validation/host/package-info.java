/** A host's own rules, beside those of the library. */
@NullMarked
package dk.sagsgang.validation.host;

import org.jspecify.annotations.NullMarked;
