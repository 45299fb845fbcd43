/** Tests of papers that transcripts have run together. */
@NullMarked
package dk.sagsgang.exchange.paper.transcript;

import org.jspecify.annotations.NullMarked;
