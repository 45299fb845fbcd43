/** What the packages of the model share and nobody else sees: this package is not exported. */
@NullMarked
package dk.sagsgang.internal;

import org.jspecify.annotations.NullMarked;
