/**
 * Identifiers as types: they keep what was printed and answer which scheme it is, its parts, and whether it is well
 * formed.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.identifier;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
