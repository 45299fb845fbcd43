/**
 * Meetings (møder): one meeting from draft agenda to minutes, with its items, recommendations and decisions.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.meeting;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
