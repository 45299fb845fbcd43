/** Whether an organisation is proposed, adopted or as it is, who adopted it, and from when it is in force. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.decision;

import org.jspecify.annotations.NullMarked;
