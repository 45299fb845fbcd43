package dk.sagsgang.examples.cli;

import dk.sagsgang.serialization.Schemas;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a type of document. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a type of document.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

    /** The types of document that have a schema. */
    enum Type {
        MEETING,
        COMMISSION,
        ORGANISATION_MODEL;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Parameters(paramLabel = "TYPE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Type type = Type.MEETING;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(
                        switch (type) {
                            case MEETING -> Schemas.meeting();
                            case COMMISSION -> Schemas.commission();
                            case ORGANISATION_MODEL -> Schemas.organisationModel();
                        });
        spec.commandLine().getOut().flush();
    }
}
