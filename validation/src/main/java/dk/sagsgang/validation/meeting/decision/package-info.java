/** The rules for recommendations and decisions (REC, DEC): their points, who decided, when, and what the words say. */
@NullMarked
package dk.sagsgang.validation.meeting.decision;

import org.jspecify.annotations.NullMarked;
