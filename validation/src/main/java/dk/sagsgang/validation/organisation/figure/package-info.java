/** The rules for figures (ORG): counts of units, budgets, people and posts. */
@NullMarked
package dk.sagsgang.validation.organisation.figure;

import org.jspecify.annotations.NullMarked;
