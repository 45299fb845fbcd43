/** Papers of organisation models: units with what they are, who leads them, and what changes. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation;

import org.jspecify.annotations.NullMarked;
