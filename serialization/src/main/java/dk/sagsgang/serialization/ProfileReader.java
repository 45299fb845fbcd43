package dk.sagsgang.serialization;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.file.LoadedSource;
import dk.sagsgang.serialization.form.ProfileForm;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.form.ShowableWord;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.ProfileRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles from JSON.
 *
 * <pre>{@code
 * {"sagsgang":"1.0","type":"profile","name":"slagelse","extends":"denmark",
 *  "caseNumberSchemes":["municipality-year-serial"],
 *  "sections":[{"section":"economic-consequences"},
 *    {"section":"climate-consequences","from":"2020-01-01","necessity":"expected","caseTypes":["decision"]}],
 *  "rosters":[{"municipality":{"name":"Slagelse Kommune","code":"330"},
 *    "bodies":[{"body":{"name":"Byrådet","kind":"council"},"memberCount":31},
 *      {"body":{"name":"Socialudvalget","abbreviation":"SU","kind":"standing-committee"},
 *       "aliases":["Udvalget for Social"],"memberCount":7}]}],
 *  "rules":[{"rule":"ITM-010","severity":"info"},{"rule":"REC-003","off":true}]}
 * }</pre>
 *
 * <p>It is as strict as {@link DocumentReader#strict()}, with the same settings, limits and findings, and never throws for
 * what a source holds. {@code "$schema"} may stand at the top. A rule that does not exist is CFG-001, and a section that does not exist CFG-020; what
 * they stand in is left out. A profile extends one that is shipped, or a file in its own folder, named with or without {@code .json}: one
 * that is neither, or itself, is CFG-002, and a circle of files CFG-021. Two bodies of a roster under one name are
 * CFG-022. Readers are immutable and safe for several threads.
 */
public final class ProfileReader {

    static final RootForm ROOT = new RootForm(Map.of(ProfileForm.TYPE, ProfileForm.INSTANCE));

    private static final String EXTENSION = ".json";
    private static final ProfileReader STANDARD =
            new ProfileReader(new JsonReader(ROOT, false, ReadLimits.STANDARD), HostRules.NONE);

    private final JsonReader reader;
    private final HostRules hostRules;

    private ProfileReader(JsonReader reader, HostRules hostRules) {
        this.reader = reader;
        this.hostRules = hostRules;
    }

    /** The reader with the standard limits. */
    public static ProfileReader standard() {
        return STANDARD;
    }

    /** The names of the profiles that come with the library, the default first. */
    public static List<String> shipped() {
        return ShippedProfiles.names();
    }

    /** The shipped profile with this name, such as {@code "denmark"}. */
    public static Optional<Profile> named(String name) {
        return ShippedProfiles.named(name);
    }

    /** The same reader with other limits. */
    public ProfileReader with(ReadLimits limits) {
        return new ProfileReader(reader.with(limits), hostRules);
    }

    /**
     * The same reader for profiles that may also speak of the rules of a host.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public ProfileReader and(HostRules more) {
        HostRules all = hostRules.and(more);
        RootForm root = new RootForm(Map.of(ProfileForm.TYPE, ProfileForm.of(Rules.catalogueAnd(all))));
        return new ProfileReader(new JsonReader(root, false, reader.limits()), all);
    }

    /** Reads a file and the files beside it that it extends. Findings name each by its {@link SourceName}. */
    public ProfileReading read(Path file) {
        return read(LoadedSource.file(file, reader.limits().bytes()), file);
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public ProfileReading read(InputStream in, String source) {
        return read(LoadedSource.stream(in, source, reader.limits().bytes()), null);
    }

    /**
     * Reads bytes.
     *
     * @param source the name of the bytes for findings
     */
    public ProfileReading read(byte[] json, String source) {
        return read(LoadedSource.bytes(json, source, reader.limits().bytes()), null);
    }

    /**
     * Reads a text.
     *
     * @param source the name of the text for findings
     */
    public ProfileReading read(String json, String source) {
        return read(LoadedSource.text(json, source, reader.limits().bytes()), null);
    }

    private ProfileReading read(LoadedSource first, @Nullable Path firstFile) {
        List<Profile> chain = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        Report report = Report.of(List.of());
        LoadedSource loaded = first;
        Path file = firstFile;
        while (loaded != null) {
            if (file != null) {
                seen.add(identity(file));
            }
            JsonReader.Result result = reader.read(loaded);
            List<Finding> problems = new ArrayList<>();
            loaded = null;
            if (result.value() instanceof Profile profile) {
                chain.add(profile);
                rosters(profile, problems);
                Path next = null;
                Optional<Profile> shipped = ShippedProfiles.named(profile.extended());
                if (profile.extended().isEmpty()) {
                    // Nothing to add to.
                } else if (shipped.isPresent() && !profile.extended().equals(profile.name())) {
                    chain.add(shipped.get());
                } else if (shipped.isPresent()) {
                    problems.add(base(ProfileRules.UNKNOWN_PROFILE, profile.extended()));
                } else {
                    next = beside(file, profile.extended());
                    if (next == null) {
                        problems.add(base(ProfileRules.UNKNOWN_PROFILE, profile.extended()));
                    } else if (seen.contains(identity(next))) {
                        problems.add(base(ProfileRules.CIRCLE, profile.extended()));
                        next = null;
                    }
                }
                if (next != null) {
                    loaded = LoadedSource.file(next, reader.limits().bytes());
                    file = next;
                }
            }
            report = report.and(result.report()).and(result.places().locate(Report.of(problems)));
        }
        return new ProfileReading(flattened(chain), report);
    }

    /** Each on top of the one that it extends. */
    private static Optional<Profile> flattened(List<Profile> chain) {
        if (chain.size() < 2) {
            return chain.stream().findFirst();
        }
        Profile base = chain.get(chain.size() - 1);
        for (int i = chain.size() - 2; i >= 0; i--) {
            base = chain.get(i).over(base);
        }
        return Optional.of(base);
    }

    /** The file of that name in the same folder; null where there is none. Names with folders in them name none. */
    private static @Nullable Path beside(@Nullable Path file, String name) {
        if (file == null || !ShowableWord.PROFILE.mayShow(name)) {
            return null;
        }
        Path named = file.resolveSibling(name);
        Path extended = file.resolveSibling(name + EXTENSION);
        if (Files.isRegularFile(named)) {
            return named;
        }
        return Files.isRegularFile(extended) ? extended : null;
    }

    private static Path identity(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static Finding base(RuleDescription rule, String name) {
        return Finding.of(
                rule.id(), rule.severity(), Location.of("/extends"), ShowableWord.PROFILE.arguments("profile", name));
    }

    private static void rosters(Profile profile, List<Finding> problems) {
        for (int r = 0; r < profile.rosters().size(); r++) {
            Roster roster = profile.rosters().get(r);
            List<RosterBody> bodies = roster.bodies();
            Set<Integer> namesakes = new HashSet<>(roster.namesakes());
            for (int b = 0; b < bodies.size(); b++) {
                Pointer place =
                        Pointer.ROOT.child("rosters").child(r).child("bodies").child(b);
                if (namesakes.contains(b)) {
                    problems.add(namesake(bodies.get(b), Location.of(place.toString())));
                }
                Location count = Location.of(place.child("memberCount").toString());
                bodies.get(b)
                        .memberCount()
                        .filter(members -> members < 1)
                        .ifPresent(members -> problems.add(Finding.of(
                                ProfileRules.NO_MEMBERS.id(),
                                ProfileRules.NO_MEMBERS.severity(),
                                count,
                                Argument.number("members", members))));
            }
        }
    }

    /** A body that a document could mean as well as one before it. */
    private static Finding namesake(RosterBody listed, Location place) {
        String label = listed.body().map(Body::label).orElse("");
        RuleDescription rule = ProfileRules.NAMESAKES;
        return Finding.of(rule.id(), rule.severity(), place, Argument.body("body", label));
    }
}
