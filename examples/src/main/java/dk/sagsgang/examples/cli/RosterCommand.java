package dk.sagsgang.examples.cli;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.exchange.RosterProposal;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.ProfileWriter;
import dk.sagsgang.validation.profile.Profile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws a roster from the attendance of meetings, as a proposal with its evidence. */
@Command(
        name = "roster",
        description =
                "Proposes who sits in which body, by the attendance of meetings, with the evidence for each name.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Documents and exports are read, in folders also those below. Who is listed at no fewer than half of a body's",
            "meetings, and not as a substitute, is proposed. The profile of --to is for 'sagsgang validate --profile FILE'.",
            "Exit codes: 0 a roster was drawn, 1 there was no attendance, 2 something could not be written."
        })
final class RosterCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FILE", description = "Write the roster as a profile, ending in .json.")
    private @Nullable Path to;

    @Option(names = "--lang", description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.EN;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Documents or exports, or folders of them.")
    private List<Path> named = List.of();

    @ParentCommand
    private @Nullable Main main;

    private final RosterProposal.Builder proposal = RosterProposal.builder();

    @Override
    public Integer call() throws IOException {
        for (Path file : Sources.of(named).files()) {
            if (Exports.is(file)) {
                Exports.read(
                                file,
                                () -> ExchangeReader.standard().read(file),
                                Objects.requireNonNull(main).err()::println)
                        .ifPresent(read -> read.documents().stream()
                                .map(Imported::document)
                                .forEach(this::take));
            } else {
                Documents.each(file, reading -> reading.document().ifPresent(this::take));
            }
        }
        RosterProposal drawn = proposal.build();
        Main program = Objects.requireNonNull(main);
        print(drawn, program.out());
        if (drawn.evidence().isEmpty()) {
            return ExitCode.ERRORS;
        }
        Path file = to;
        if (file != null) {
            try {
                ProfileWriter.indented().write(profile(drawn), file);
            } catch (IOException unwritable) {
                program.err().println(Unwritable.sentence(file, unwritable, language));
                return ExitCode.UNREADABLE;
            }
        }
        return ExitCode.CLEAN;
    }

    private void take(CaseDocument document) {
        if (document instanceof Meeting meeting) {
            proposal.add(meeting);
        }
    }

    private static Profile profile(RosterProposal drawn) {
        return Profile.builder().name("roster").addRosters(drawn.roster()).build();
    }

    private void print(RosterProposal drawn, PrintStream out) {
        boolean danish = language == Language.DA;
        if (drawn.evidence().isEmpty()) {
            out.println(danish ? "Intet møde har en fremmødeliste." : "No meeting has a list of attendance.");
            return;
        }
        String body = "";
        for (RosterProposal.Evidence each : drawn.evidence()) {
            String label = each.body().label();
            if (!label.equals(body)) {
                out.println(ShownText.of(label) + (danish ? "  møder: " : "  meetings: ") + each.meetings());
                body = label;
            }
            String party = each.person()
                    .party()
                    .map(known -> " (" + known.letter() + ")")
                    .orElse("");
            out.println((each.proposed() ? "  + " : "  ? ")
                    + ShownText.of(each.person().name() + party)
                    + (danish ? "  på listen " : "  listed ")
                    + each.listed()
                    + (each.substitute() == 0
                            ? ""
                            : (danish ? ", som stedfortræder " : ", as a substitute ") + each.substitute())
                    + each.first()
                            .map(day -> "  " + day + " .. " + each.last().orElse(day))
                            .orElse(""));
        }
    }
}
