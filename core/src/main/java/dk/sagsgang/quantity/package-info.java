/**
 * Amounts of money, percentages and counts: each keeps its printed words beside the number that they say, and whether the
 * words call it approximate.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.quantity;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
