/** The organisation of a project: steering group, groups, subprojects. */
@NullMarked
package dk.sagsgang.exchange.paper.commission.project;

import org.jspecify.annotations.NullMarked;
