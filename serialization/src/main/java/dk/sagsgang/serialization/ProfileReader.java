package dk.sagsgang.serialization;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.ProfileRules;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads profiles from JSON.
 *
 * <pre>{@code
 * {"sagsgang":"1.0","type":"profile","name":"slagelse","extends":"denmark",
 *  "rules":[{"rule":"ITM-010","severity":"info"},{"rule":"REC-003","off":true}]}
 * }</pre>
 *
 * <p>It is as strict as {@link DocumentReader#strict()}, with the same settings, limits and findings, and never throws for
 * what a source holds. A rule that does not exist is CFG-001 and its setting is left out; a profile that extends one that
 * is not shipped, or itself, is CFG-002. Readers are immutable and safe for several threads.
 */
public final class ProfileReader {

    private static final Map<String, Profile> SHIPPED = Map.of(Profile.DENMARK.name(), Profile.DENMARK);
    private static final Pattern SHOWABLE = Pattern.compile("[\\p{L}0-9_.-]{1,40}");
    private static final RootForm ROOT = new RootForm(Map.of(
            "profile", new Forms().with(RuleId.class, RuleIdForm.INSTANCE).record(Profile.class)));
    private static final ProfileReader STANDARD = new ProfileReader(new JsonReader(ROOT, false, ReadLimits.STANDARD));

    private final JsonReader reader;

    private ProfileReader(JsonReader reader) {
        this.reader = reader;
    }

    /** The reader with the standard limits. */
    public static ProfileReader standard() {
        return STANDARD;
    }

    /** The shipped profile with this name, such as {@code "denmark"}. */
    public static Optional<Profile> named(String name) {
        return Optional.ofNullable(SHIPPED.get(name));
    }

    /** The same reader with other limits. */
    public ProfileReader with(ReadLimits limits) {
        return new ProfileReader(reader.with(limits));
    }

    /** Reads a file. Findings name it as the path is given. */
    public ProfileReading read(Path file) {
        return read(Loaded.file(file, reader.limits().bytes()));
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public ProfileReading read(InputStream in, String source) {
        return read(Loaded.stream(in, source, reader.limits().bytes()));
    }

    /**
     * Reads bytes.
     *
     * @param source the name of the bytes for findings
     */
    public ProfileReading read(byte[] json, String source) {
        return read(Loaded.bytes(json, source, reader.limits().bytes()));
    }

    /**
     * Reads a text.
     *
     * @param source the name of the text for findings
     */
    public ProfileReading read(String json, String source) {
        return read(Loaded.text(json, source, reader.limits().bytes()));
    }

    private ProfileReading read(Loaded loaded) {
        JsonReader.Result result = reader.read(loaded);
        Profile profile = (Profile) result.value();
        if (profile == null || profile.extended().isEmpty()) {
            return new ProfileReading(Optional.ofNullable(profile), result.report());
        }
        Profile base = SHIPPED.get(profile.extended());
        if (base == null || profile.extended().equals(profile.name())) {
            Report unknown = result.places().locate(Report.of(List.of(unknownBase(profile.extended()))));
            return new ProfileReading(Optional.of(profile), result.report().and(unknown));
        }
        return new ProfileReading(Optional.of(profile.over(base)), result.report());
    }

    private static Finding unknownBase(String name) {
        Severity severity = ProfileRules.UNKNOWN_PROFILE.severity();
        Location place = Location.of("/extends");
        return SHOWABLE.matcher(name).matches()
                ? Finding.of(ProfileRules.UNKNOWN_PROFILE.id(), severity, place, Argument.identifier("profile", name))
                : Finding.of(ProfileRules.UNKNOWN_PROFILE.id(), severity, place);
    }
}
