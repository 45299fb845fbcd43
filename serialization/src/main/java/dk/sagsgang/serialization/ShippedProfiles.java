package dk.sagsgang.serialization;

import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.file.LoadedSource;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.validation.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles that come with the library, by their names. */
final class ShippedProfiles {

    /** The default first; each stands behind those that it extends. */
    private static final List<String> NAMES =
            List.of("denmark", "hedensted-2016", "herning-2012", "holbaek-2019", "silkeborg");

    private static final Map<String, Profile> BY_NAME = load();

    private ShippedProfiles() {}

    static List<String> names() {
        return NAMES;
    }

    static Optional<Profile> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, Profile> load() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        JsonReader reader = new JsonReader(ProfileReader.ROOT, false, ReadLimits.STANDARD);
        for (String name : NAMES) {
            JsonReader.Result result = reader.read(resource(name + ".json"));
            if (!(result.value() instanceof Profile profile) || !result.report().clean()) {
                throw new IllegalStateException("The profile " + name + " in the jar is broken");
            }
            Profile base = profiles.get(profile.extended());
            profiles.put(name, base == null ? profile : profile.over(base));
        }
        return profiles;
    }

    private static LoadedSource resource(String file) {
        try (InputStream in = ShippedProfiles.class.getResourceAsStream("profile/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The profile " + file + " is missing from the jar");
            }
            return LoadedSource.stream(in, file, ReadLimits.STANDARD.bytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The profile " + file + " cannot be read", unreadable);
        }
    }
}
