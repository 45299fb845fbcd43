/**
 * The documents of a municipality as one closed family: what a reader returns and a validator takes.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.document;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
