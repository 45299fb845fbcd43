package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules: id, severity, what it rests on, and what it demands; or tells everything of one. */
@Command(
        name = "rules",
        description = "Lists the rules of the catalogue, or prints the page of one.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Option(names = "--lang", description = "Language of the texts: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.EN;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule to print the page of, such as DEC-001.")
    private @Nullable String id;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (id != null) {
            new RulePage(rule(id), language, RuleSamples.shipped()).text().forEach(out::println);
            out.flush();
            return;
        }
        Messages messages = Messages.in(language.locale());
        for (RuleDescription rule : Rules.catalogue().rules()) {
            out.println(rule.id() + "  " + column(severity(rule)) + messages.summary(rule.id()) + source(rule));
        }
        out.flush();
    }

    private RuleDescription rule(String written) {
        List<RuleDescription> rules = Rules.catalogue().rules();
        Optional<RuleDescription> rule = rules.stream()
                .filter(each -> each.id().id().equalsIgnoreCase(written))
                .findFirst();
        return rule.orElseThrow(() -> {
            List<String> near = NearIds.to(
                    written, rules.stream().map(each -> each.id().id()).toList());
            return new ParameterException(
                    spec.commandLine(),
                    "There is no rule " + written
                            + (near.isEmpty()
                                    ? "; the command rules lists all of them"
                                    : "; near to it are " + String.join(", ", near)));
        });
    }

    private String severity(RuleDescription rule) {
        List<Severity> severities = Stream.of(
                        rule.variants().isEmpty()
                                ? List.of(rule.severity())
                                : rule.variants().values())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        return String.join(
                "/", severities.stream().map(s -> s.label(language.locale())).toList());
    }

    private String source(RuleDescription rule) {
        RuleSource source = rule.source();
        if (source.act().isEmpty()) {
            return "";
        }
        boolean danish = language == Language.DA;
        String mark =
                source.verified() == RuleSource.Verified.YES ? "" : danish ? ", ikke efterprøvet" : ", unverified";
        String places = source.places().stream().map(Object::toString).collect(Collectors.joining("; "));
        return " [" + places + mark + "]";
    }

    private static String column(String text) {
        return String.format(Locale.ROOT, "%-16s", text);
    }
}
