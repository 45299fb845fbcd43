/** The rules for time (COM): terms, deadlines, milestones, and the decision that comes first. */
@NullMarked
package dk.sagsgang.validation.commission.schedule;

import org.jspecify.annotations.NullMarked;
