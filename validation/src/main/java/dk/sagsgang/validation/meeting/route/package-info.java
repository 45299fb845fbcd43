/** The rules for the way of a case through bodies (RTE). */
@NullMarked
package dk.sagsgang.validation.meeting.route;

import org.jspecify.annotations.NullMarked;
