/** The bodies that a case passes (sagsgang), in order. */
@ModelStyle
@NullMarked
package dk.sagsgang.meeting.route;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
