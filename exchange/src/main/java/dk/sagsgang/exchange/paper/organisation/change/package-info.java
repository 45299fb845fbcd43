/** What changes in an organisation: units that are moved, merged, renamed and closed, and the steps to it. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.change;

import org.jspecify.annotations.NullMarked;
