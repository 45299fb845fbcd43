/** Profiles: which rules, how grave, and for which edition. */
@NullMarked
package dk.sagsgang.validation.profile;

import org.jspecify.annotations.NullMarked;
