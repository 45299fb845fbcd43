/** What the paper of an organisation says of itself: title, day, state, contents. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.head;

import org.jspecify.annotations.NullMarked;
