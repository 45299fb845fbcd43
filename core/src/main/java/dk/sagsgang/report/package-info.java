/**
 * What is wrong with a document, and where: one form for problems met while reading and for broken rules.
 *
 * <p>A {@link dk.sagsgang.report.Finding} is a value without a sentence: the sentence is made last, in the language that
 * the caller names. Its arguments never hold free text of a document.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.report;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
