/** What words tell of one seat: how many of whom, an office, a person, who appoints them; the smallest pieces, whatever list or sentence they stand in. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.seat;

import org.jspecify.annotations.NullMarked;
