/** Who sits in the group, from lists, headings and sentences that hold seats, with its chair and secretary; what one seat says is read in the room {@code seat}. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.composition;

import org.jspecify.annotations.NullMarked;
