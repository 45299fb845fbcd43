/** Tests of what the head of a commission says. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.head;

import org.jspecify.annotations.NullMarked;
