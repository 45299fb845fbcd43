/** AssertJ assertions for documents, readings, reports and findings; {@link dk.sagsgang.assertions.SagsgangAssertions} begins them. */
@NullMarked
package dk.sagsgang.assertions;

import org.jspecify.annotations.NullMarked;
