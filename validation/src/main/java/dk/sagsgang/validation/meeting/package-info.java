/** The rules for meetings. */
@NullMarked
package dk.sagsgang.validation.meeting;

import org.jspecify.annotations.NullMarked;
