/** Archives: the papers of a municipality through a year. */
@NullMarked
package dk.sagsgang.testkit.archive;

import org.jspecify.annotations.NullMarked;
