/**
 * What a commission asks for (opgaver): tasks, milestones, deliverables, guideposts and criteria, and who has to do
 * with them.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.commission.work;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
