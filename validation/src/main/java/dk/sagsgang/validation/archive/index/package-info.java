/** What an archive keeps of each document, and how it is taken from it. Lowest of the rooms. */
@NullMarked
package dk.sagsgang.validation.archive.index;

import org.jspecify.annotations.NullMarked;
