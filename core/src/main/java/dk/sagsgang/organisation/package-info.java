/**
 * Organisation models (organisationsmodeller): the units of a part of a municipality, their leadership, and how it is
 * steered.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.organisation;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
