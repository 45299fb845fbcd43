/** Arbitraries of commissions and their parts: any that a reader can meet, and valid ones. */
@NullMarked
package dk.sagsgang.testkit.commission;

import org.jspecify.annotations.NullMarked;
