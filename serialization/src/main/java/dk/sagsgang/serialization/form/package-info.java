/** How each Java type stands in JSON: what is read for it, and how it is written. */
@NullMarked
package dk.sagsgang.serialization.form;

import org.jspecify.annotations.NullMarked;
