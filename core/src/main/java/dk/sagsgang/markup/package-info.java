/**
 * HTML read as browsers read it: what is shown, and what is written where nobody sees it. This package is not exported.
 *
 * <p>It follows the HTML Standard's section 13.2 as far as text is concerned: tags, comments, elements whose content is
 * no markup, and character references. How elements nest is not asked, so text that a browser moves out of a table stays
 * where it was written.
 */
@NullMarked
package dk.sagsgang.markup;

import org.jspecify.annotations.NullMarked;
