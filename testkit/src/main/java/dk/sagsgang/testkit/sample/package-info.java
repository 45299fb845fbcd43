/** Sample documents as files: for each rule some that break it and nothing else, and some that break nothing. */
@NullMarked
package dk.sagsgang.testkit.sample;

import org.jspecify.annotations.NullMarked;
