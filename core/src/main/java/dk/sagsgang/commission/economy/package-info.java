/** The economic side of a commission (økonomi): frames, targets by year, resources and budget proposals. */
@ModelStyle
@NullMarked
package dk.sagsgang.commission.economy;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
