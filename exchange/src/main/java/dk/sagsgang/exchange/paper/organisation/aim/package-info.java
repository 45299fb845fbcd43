/** What a paper wants its organisation to reach, by which principles it steers, and where it does otherwise for a time. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.aim;

import org.jspecify.annotations.NullMarked;
