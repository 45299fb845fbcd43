/** Arbitraries of single values: texts, dates, identifiers, quantities, people and bodies, references and codes. */
@NullMarked
package dk.sagsgang.testkit.value;

import org.jspecify.annotations.NullMarked;
