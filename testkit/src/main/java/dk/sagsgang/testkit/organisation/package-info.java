/** Arbitraries of organisation models and their parts: any that a reader can meet, and valid ones. */
@NullMarked
package dk.sagsgang.testkit.organisation;

import org.jspecify.annotations.NullMarked;
