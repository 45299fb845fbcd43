/** Who leads an organisation: leaders of units, and those who lead together. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.leader;

import org.jspecify.annotations.NullMarked;
