/** What is looked at in organisation models. */
@NullMarked
package dk.sagsgang.validation.organisation;

import org.jspecify.annotations.NullMarked;
