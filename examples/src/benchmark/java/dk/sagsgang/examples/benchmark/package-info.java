/** Benchmarks: what reading, writing and validating cost, beside the floor in the same run. */
@NullMarked
package dk.sagsgang.examples.benchmark;

import org.jspecify.annotations.NullMarked;
