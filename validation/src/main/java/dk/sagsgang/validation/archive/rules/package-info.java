/** The list of the rules for archives; the rules themselves stand in the rooms beside it. */
@NullMarked
package dk.sagsgang.validation.archive.rules;

import org.jspecify.annotations.NullMarked;
