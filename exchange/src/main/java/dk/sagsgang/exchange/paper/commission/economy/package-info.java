/** The money of the work: what is set aside, what is saved and spent year by year, and what things cost. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.economy;

import org.jspecify.annotations.NullMarked;
