/** Sentences on the work itself: purpose, tasks, mandate, milestones, term, meetings, reporting. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.work;

import org.jspecify.annotations.NullMarked;
