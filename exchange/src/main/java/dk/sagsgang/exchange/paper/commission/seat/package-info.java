/** Words for who sits in a group: how many of whom, by office, for whom, and by name; and for the group itself. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.seat;

import org.jspecify.annotations.NullMarked;
