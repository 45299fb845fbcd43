/** Who leads (ledelse): leaders of units, leadership teams and their seats. */
@ModelStyle
@NullMarked
package dk.sagsgang.organisation.leadership;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
