/** What is written on a terminal while a call goes on. */
@NullMarked
package dk.sagsgang.examples.terminal;

import org.jspecify.annotations.NullMarked;
