/** What a rule is, and the catalogue of all of them. */
@NullMarked
package dk.sagsgang.validation.rule;

import org.jspecify.annotations.NullMarked;
