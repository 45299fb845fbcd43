/** The structure of documents: the Jakarta constraints on their records, checked and told as rules. */
@NullMarked
package dk.sagsgang.validation.structure;

import org.jspecify.annotations.NullMarked;
