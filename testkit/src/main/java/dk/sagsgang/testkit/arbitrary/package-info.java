/** What arbitraries are made of: how often and how many, records put together, and invented words. Not exported. */
@NullMarked
package dk.sagsgang.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
