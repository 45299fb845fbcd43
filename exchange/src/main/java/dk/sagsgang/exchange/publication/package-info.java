/** Publication, the XML of eDagsorden, with what GetOrganized writes otherwise. */
@NullMarked
package dk.sagsgang.exchange.publication;

import org.jspecify.annotations.NullMarked;
