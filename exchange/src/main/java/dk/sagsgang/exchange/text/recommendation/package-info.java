/**
 * Recommendations: who recommends what to whom, in points, and the marks by which decisions name these.
 */
@NullMarked
package dk.sagsgang.exchange.text.recommendation;

import org.jspecify.annotations.NullMarked;
