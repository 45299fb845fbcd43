/** What single lines of the paper of a meeting say: labels, days and times, marks of access, members, case numbers. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting.line;

import org.jspecify.annotations.NullMarked;
