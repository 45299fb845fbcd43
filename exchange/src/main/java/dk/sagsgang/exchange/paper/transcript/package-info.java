/** Transcripts of files that ran their lines together: where headings, items, marks and labels begin again. */
@NullMarked
package dk.sagsgang.exchange.paper.transcript;

import org.jspecify.annotations.NullMarked;
