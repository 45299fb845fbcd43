/** The rules for text, wherever it stands. */
@NullMarked
package dk.sagsgang.validation.text;

import org.jspecify.annotations.NullMarked;
