/**
 * The JSON form: documents, profiles and reports read from it and written to it.
 *
 * <p>{@link dk.sagsgang.serialization.DocumentReader} reads, {@link dk.sagsgang.serialization.DocumentWriter} writes,
 * {@link dk.sagsgang.serialization.Schemas} offers the JSON Schemas. Reading never throws for what a document holds: every
 * problem is a finding with its JSON Pointer, line and column.
 *
 * <p>Inside, a {@code Form} tells how one Java type stands in JSON, and {@code Forms} makes the forms of the records from
 * their components and annotations. {@code Source} is the bytes and where they came from, {@code Input} the tokens,
 * {@code Problems} what was found, {@code RootForm} the object with version and type that every file is.
 */
@NullMarked
package dk.sagsgang.serialization;

import org.jspecify.annotations.NullMarked;
