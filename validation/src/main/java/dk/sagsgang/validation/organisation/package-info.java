/** The rules for organisation models in the order of their ids; the rules themselves stand in the rooms below. */
@NullMarked
package dk.sagsgang.validation.organisation;

import org.jspecify.annotations.NullMarked;
