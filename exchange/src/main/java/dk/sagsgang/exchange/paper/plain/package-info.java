/** Papers taken apart into lines: plain text with its broken lines and page heads, and web pages as they are drawn. */
@NullMarked
package dk.sagsgang.exchange.paper.plain;

import org.jspecify.annotations.NullMarked;
