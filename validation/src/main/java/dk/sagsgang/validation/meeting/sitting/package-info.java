/** The rules for a meeting as a whole (MTG): its edition, day, body, summons, contents and keys. */
@NullMarked
package dk.sagsgang.validation.meeting.sitting;

import org.jspecify.annotations.NullMarked;
