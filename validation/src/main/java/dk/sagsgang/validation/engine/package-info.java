/** What asks rules of documents: one gate and one collector for every rule, of the library or of a host. */
@NullMarked
package dk.sagsgang.validation.engine;

import org.jspecify.annotations.NullMarked;
