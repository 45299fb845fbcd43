/** The head of the paper of a meeting: who meets, when and where, who was there, and which edition it is. */
@NullMarked
package dk.sagsgang.exchange.paper.meeting.head;

import org.jspecify.annotations.NullMarked;
