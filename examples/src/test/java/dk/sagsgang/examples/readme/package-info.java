/** The README holds what it says: its blocks are compiled, run and read. */
@NullMarked
package dk.sagsgang.examples.readme;

import org.jspecify.annotations.NullMarked;
