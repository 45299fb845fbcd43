/**
 * What reports in other formats than our own need: text that XML can hold, names that differ, streams that stay open.
 */
@NullMarked
package dk.sagsgang.serialization.report;

import org.jspecify.annotations.NullMarked;
