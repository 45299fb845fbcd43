package dk.sagsgang.examples.cli;

import dk.sagsgang.party.Municipality;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.ProfileWriter;
import dk.sagsgang.validation.profile.Profile;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the profiles that come with the library, or prints one of them to begin one's own with. */
@Command(
        name = "profiles",
        description = "Lists the profiles that come with sagsgang, or prints one.",
        mixinStandardHelpOptions = true)
final class ProfilesCommand implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The profile to print as JSON.")
    private @Nullable String name;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            ProfileReader.shipped().forEach(shipped -> out.println(line(shipped)));
        } else {
            Optional<Profile> profile = ProfileReader.named(name);
            out.print(profile.map(ProfileWriter.indented()::write)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "There is no profile named " + name + "; there are "
                                    + String.join(", ", ProfileReader.shipped()))));
        }
        out.flush();
    }

    private static String line(String name) {
        String municipalities = ProfileReader.named(name).stream()
                .flatMap(profile -> profile.rosters().stream())
                .flatMap(roster -> roster.municipality().stream())
                .map(Municipality::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return municipalities.isEmpty() ? name : name + "  " + municipalities;
    }
}
