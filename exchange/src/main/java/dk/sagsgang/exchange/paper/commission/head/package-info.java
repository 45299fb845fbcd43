/** The head of the paper of a commission: title, day, case number, and what it is that the paper sets up. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.head;

import org.jspecify.annotations.NullMarked;
