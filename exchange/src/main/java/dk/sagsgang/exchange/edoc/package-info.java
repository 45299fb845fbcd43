/** The XML that older eDoc installations publish agendas with. */
@NullMarked
package dk.sagsgang.exchange.edoc;

import org.jspecify.annotations.NullMarked;
