/**
 * The JSON form: documents, profiles and reports read from it and written to it.
 *
 * <p>{@link dk.sagsgang.serialization.DocumentReader} reads, {@link dk.sagsgang.serialization.DocumentWriter} writes,
 * {@link dk.sagsgang.serialization.Schemas} offers the JSON Schemas. Reading never throws for what a document holds: every
 * problem is a finding with its JSON Pointer, line and column.
 *
 * <p>Inside, a {@code Form} tells how one Java type stands in JSON, and {@code Forms} makes the forms of the records from
 * their components and annotations: the room {@code form}. {@code bytes} holds the bytes and where they came from,
 * {@code token} the tokens and the problems that were found in them, {@code file} whole files, {@code report} what reports
 * in other formats need. Only {@link dk.sagsgang.serialization.source} is for users too: limits and names of sources.
 */
@NullMarked
package dk.sagsgang.serialization;

import org.jspecify.annotations.NullMarked;
