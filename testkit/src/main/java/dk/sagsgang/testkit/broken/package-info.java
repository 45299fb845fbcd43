/** Inputs that break one rule of the catalogue and no other, for tests of whatever shows, stores or mends findings. */
@NullMarked
package dk.sagsgang.testkit.broken;

import org.jspecify.annotations.NullMarked;
