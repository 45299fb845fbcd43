/** What a release promises: its poms, what its jars carry, what stays as it is. */
@NullMarked
package dk.sagsgang.examples.release;

import org.jspecify.annotations.NullMarked;
