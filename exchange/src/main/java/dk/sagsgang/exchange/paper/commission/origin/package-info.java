/** Sentences on what a commission rests on: decisions, earlier papers, the law. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.origin;

import org.jspecify.annotations.NullMarked;
