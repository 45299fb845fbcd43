/** What the whole paper of a meeting tells of its parts once all are read: who was away throughout, what is told twice, whole names. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting.finish;

import org.jspecify.annotations.NullMarked;
