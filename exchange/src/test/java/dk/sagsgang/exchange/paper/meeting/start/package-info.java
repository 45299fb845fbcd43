/** Tests of reading the papers of meetings. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting.start;

import org.jspecify.annotations.NullMarked;
