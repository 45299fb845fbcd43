/** The XML of eDoc AgendaWeb. */
@NullMarked
package dk.sagsgang.exchange.agendaweb;

import org.jspecify.annotations.NullMarked;
