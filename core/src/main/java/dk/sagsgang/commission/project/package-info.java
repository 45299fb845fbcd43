/**
 * How a project is organised (projektorganisation): its steering group and subprojects, and the projects before it.
 */
@ModelStyle
@NullMarked
package dk.sagsgang.commission.project;

import dk.sagsgang.internal.ModelStyle;
import org.jspecify.annotations.NullMarked;
