/** What a rule is: its description, its facts, what it goes by, and where it puts what it finds. */
@ModelStyle
@NullMarked
package dk.sagsgang.validation.rule;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
