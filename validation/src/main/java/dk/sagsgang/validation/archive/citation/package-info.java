/** The rules for decisions that documents speak of (ARC): that they exist, what they were, and what rests on them. */
@NullMarked
package dk.sagsgang.validation.archive.citation;

import org.jspecify.annotations.NullMarked;
