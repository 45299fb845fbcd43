/** Where the items of a paper begin, and its contents. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting.start;

import org.jspecify.annotations.NullMarked;
