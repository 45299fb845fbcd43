/** The rules for units and their tree (ORG): keys, parents, names, levels, ids and relations. */
@NullMarked
package dk.sagsgang.validation.organisation.unit;

import org.jspecify.annotations.NullMarked;
