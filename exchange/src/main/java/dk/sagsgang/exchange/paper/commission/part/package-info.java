/** What a part of the paper is of, and how its lines are taken apart: headings, clauses, labels, what is left. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.part;

import org.jspecify.annotations.NullMarked;
