package dk.sagsgang.examples.cli;

import dk.sagsgang.exchange.ExchangeFormat;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats of exports that can be imported. */
@Command(
        name = "formats",
        description = "Lists the formats that 'sagsgang import' reads.",
        mixinStandardHelpOptions = true)
final class FormatsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (ExchangeFormat format : ExchangeFormat.values()) {
            out.println(format.code() + "  " + format.danish());
        }
        out.flush();
    }
}
