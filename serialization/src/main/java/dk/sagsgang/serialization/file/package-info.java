/** Whole files: brought into memory, read in one pass, written and replaced. */
@NullMarked
package dk.sagsgang.serialization.file;

import org.jspecify.annotations.NullMarked;
