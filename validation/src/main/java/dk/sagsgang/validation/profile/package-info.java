/** Profiles: which rules, how grave, for which edition, and what a municipality's template and bodies are. */
@ModelStyle
@NullMarked
package dk.sagsgang.validation.profile;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
