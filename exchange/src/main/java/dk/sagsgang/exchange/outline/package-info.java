/** What the reader of a format gives of a meeting, and how documents are made of it. */
@NullMarked
package dk.sagsgang.exchange.outline;

import org.jspecify.annotations.NullMarked;
