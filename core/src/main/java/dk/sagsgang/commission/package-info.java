/** Commissions (kommissorier) that set up committees and projects, and the steps of the work they start. */
@ModelStyle
@NullMarked
package dk.sagsgang.commission;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
