/** Vocabularies that may grow: a code keeps what was written, known words have Danish and English labels. */
@NullMarked
package dk.sagsgang.vocabulary;

import org.jspecify.annotations.NullMarked;
