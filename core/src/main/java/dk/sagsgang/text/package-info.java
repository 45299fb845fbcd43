/**
 * Text of documents: formatted text, headed sections with their kinds, and the figures that a section names.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.text;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
