/** Papers of meetings: the head, the contents, and the items with their parts, in the layouts that are used. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting;

import org.jspecify.annotations.NullMarked;
