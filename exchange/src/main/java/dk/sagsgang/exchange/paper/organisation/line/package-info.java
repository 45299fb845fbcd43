/** The lines of the paper of an organisation, with its headings told from its text. */
@NullMarked
package dk.sagsgang.exchange.paper.organisation.line;

import org.jspecify.annotations.NullMarked;
