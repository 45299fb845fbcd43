/** Findings as sentences, in Danish and English. */
@NullMarked
package dk.sagsgang.validation.message;

import org.jspecify.annotations.NullMarked;
