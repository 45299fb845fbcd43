/** What was decided on before: suppressions with a reason, and baselines of known findings. */
@NullMarked
package dk.sagsgang.validation.suppression;

import org.jspecify.annotations.NullMarked;
