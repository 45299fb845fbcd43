/** Sentences on who sits in the group, who chairs it, and who is its secretary. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.composition;

import org.jspecify.annotations.NullMarked;
