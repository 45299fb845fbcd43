/** Validates documents: structure and rules, in one report. */
@NullMarked
package dk.sagsgang.validation;

import org.jspecify.annotations.NullMarked;
