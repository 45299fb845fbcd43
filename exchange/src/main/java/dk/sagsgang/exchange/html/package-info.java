/** What has to be known of HTML itself: how deep it nests, which marks its lists print, and where its pieces stand. */
@NullMarked
package dk.sagsgang.exchange.html;

import org.jspecify.annotations.NullMarked;
