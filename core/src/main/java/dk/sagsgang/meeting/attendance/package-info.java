/** Who was there (fremmøde): attendance at the meeting and at single items, and in what capacity. */
@ModelStyle
@NullMarked
package dk.sagsgang.meeting.attendance;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
