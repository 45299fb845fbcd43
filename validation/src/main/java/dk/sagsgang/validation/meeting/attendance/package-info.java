/** The rules for attendance and votes (ATT): who was there, who voted, and whether the figures fit. */
@NullMarked
package dk.sagsgang.validation.meeting.attendance;

import org.jspecify.annotations.NullMarked;
