/** The rules for leaders, leadership teams and boards (ORG). */
@NullMarked
package dk.sagsgang.validation.organisation.leadership;

import org.jspecify.annotations.NullMarked;
