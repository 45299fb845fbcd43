/** Papers of commissions: head, background, composition with its seats, tasks, economy, term and what else is set. */
@NullMarked
package dk.sagsgang.exchange.paper.commission;

import org.jspecify.annotations.NullMarked;
