/** A commission while its paper is read, and the sentences that it is read from. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.draft;

import org.jspecify.annotations.NullMarked;
