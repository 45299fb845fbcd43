/** FirstAgenda Publication: the JSON of the portal, its page, and the fields of its integration API. */
@NullMarked
package dk.sagsgang.exchange.firstagenda;

import org.jspecify.annotations.NullMarked;
