/** The rules for meetings in the order of their ids, run on a meeting; the rules themselves stand in the rooms below. */
@NullMarked
package dk.sagsgang.validation.meeting;

import org.jspecify.annotations.NullMarked;
