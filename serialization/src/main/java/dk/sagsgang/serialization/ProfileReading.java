package dk.sagsgang.serialization;

import dk.sagsgang.report.Report;
import dk.sagsgang.validation.profile.Profile;
import java.util.Optional;

/**
 * What a {@link ProfileReader} made of one source.
 *
 * <p>A profile that names {@code ITM-999} is read all the same, without that setting to act upon, and its report has
 * CFG-001.
 *
 * @param profile the profile, with the settings of the one that it extends under its own, such as that of
 *     {@code "herning-2012"}; empty where nothing could be read
 * @param report what was found while reading, each with source, line, column and pointer, such as a CFG-022 at
 *     {@code /rosters/0/bodies/1}
 */
public record ProfileReading(Optional<Profile> profile, Report report) {}
