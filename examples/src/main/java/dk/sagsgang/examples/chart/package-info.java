/** Pictures of organisation models, and of what changes from one to the next. */
@NullMarked
package dk.sagsgang.examples.chart;

import org.jspecify.annotations.NullMarked;
