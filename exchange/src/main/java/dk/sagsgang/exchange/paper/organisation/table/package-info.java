/** Tables of the paper of an organisation, with a unit in each row. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.table;

import org.jspecify.annotations.NullMarked;
