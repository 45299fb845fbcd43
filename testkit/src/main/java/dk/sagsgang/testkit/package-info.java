/** For test suites: arbitraries of valid documents, and samples that break exactly one rule. */
@NullMarked
package dk.sagsgang.testkit;

import org.jspecify.annotations.NullMarked;
