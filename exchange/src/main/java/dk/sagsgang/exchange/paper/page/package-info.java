/** Papers taken apart into lines: plain text with its broken lines and page heads, web pages, Word files and PDFs. */
@NullMarked
package dk.sagsgang.exchange.paper.page;

import org.jspecify.annotations.NullMarked;
