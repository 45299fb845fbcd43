/** The command line: validates documents, lists rules, prints schemas. */
@NullMarked
package dk.sagsgang.examples.cli;

import org.jspecify.annotations.NullMarked;
