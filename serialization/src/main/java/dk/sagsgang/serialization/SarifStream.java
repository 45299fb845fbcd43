package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.serialization.report.LeftOpen;
import dk.sagsgang.serialization.report.SarifRules;
import dk.sagsgang.serialization.source.SourceUri;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.Layout;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as SARIF 2.1.0, which editors and code hosts show at the right line.
 *
 * <pre>{@code
 * try (ReportSink reports = SarifStream.to(out, Locale.ENGLISH)) {
 *     reports.add("minutes.json", report);
 * }
 * }</pre>
 *
 * <p>One run holds all documents: the tool with every rule of the catalogue, then a result for each finding with file, line,
 * column and the JSON Pointer as its logical location. A finding without a line, such as that a file is missing, stands at
 * line 1, since code hosts show no result without a region. The names of files are URI references in normal form: {@code
 * ./2019/møde.json} is {@code 2019/m%C3%B8de.json}, relative to the folder in which the program ran. Errors, warnings and infos are the levels error, warning and note.
 * Layers that have not seen a whole document are notifications of the run. The rules are described in the language of the
 * messages, and in the other one as a translation.
 *
 * <p>What a suppression names has its reason with it. Where reports were compared with a baseline, each result says whether
 * it is new, unchanged or absent.
 */
public final class SarifStream implements ReportSink {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Messages messages;
    private final boolean danish;
    private final Locale locale;
    private final boolean compared;
    private final boolean sifted;
    private final HostRules hostRules;
    private final SarifRules rules;
    private final OutputStream stream;
    private final JsonGenerator out;
    private final List<Gap> gaps = new ArrayList<>();
    private boolean begun;
    private boolean closed;

    private SarifStream(OutputStream stream, Locale locale, boolean compared, boolean sifted, HostRules hostRules) {
        this.locale = locale;
        this.danish = locale.getLanguage().equals("da");
        this.messages = Messages.in(locale).and(hostRules);
        this.hostRules = hostRules;
        this.compared = compared;
        this.sifted = sifted;
        this.stream = new LeftOpen(stream);
        this.out = Json.standard().createGenerator(Layout.INDENTED.context(), this.stream);
        this.rules = new SarifRules(
                out,
                Rules.catalogueAnd(hostRules).rules(),
                messages,
                Messages.in(danish ? Locale.ENGLISH : Locale.forLanguageTag("da"))
                        .and(hostRules));
    }

    /** Reports with messages in Danish for the language "da" and else in English, written as UTF-8. */
    public static SarifStream to(OutputStream stream, Locale locale) {
        return new SarifStream(stream, locale, false, false, HostRules.NONE);
    }

    /** The same for reports that were compared with a baseline: what is not set aside is new. Before the first report. */
    public SarifStream comparing() {
        return new SarifStream(stream, locale, true, sifted, hostRules);
    }

    /** The same for reports from which suppressions took something out: every result says by which. Before the first report. */
    public SarifStream suppressing() {
        return new SarifStream(stream, locale, compared, true, hostRules);
    }

    /**
     * The same with the rules of a host, described like all others. Before the first report.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public SarifStream and(HostRules more) {
        return new SarifStream(stream, locale, compared, sifted, hostRules.and(more));
    }

    @Override
    public void add(String source, Report report) throws IOException {
        add(source, report, new Fixes(Optional.empty()));
    }

    @Override
    public void add(String source, Report report, Reading reading) throws IOException {
        add(source, report, new Fixes(Optional.of(reading)));
    }

    private void add(String source, Report report, Fixes fixes) throws IOException {
        LeftOpen.write(() -> {
            begin();
            report.findings().forEach(finding -> result(source, finding, Optional.empty(), fixes));
            report.setAside().forEach(aside -> result(source, aside.finding(), Optional.of(aside), fixes));
            out.flush();
        });
        report.gaps().forEach(gap -> gaps.add(new Gap(source, messages.text(gap))));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        LeftOpen.write(() -> {
            begin();
            end();
        });
        stream.write(Layout.INDENTED.ending().getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeName("runs");
        out.writeStartArray();
        out.writeStartObject();
        rules.tool();
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        out.writeStringProperty("language", danish ? "da" : "en");
        out.writeName("results");
        out.writeStartArray();
    }

    private void end() {
        out.writeEndArray();
        if (!gaps.isEmpty()) {
            out.writeName("invocations");
            out.writeStartArray();
            out.writeStartObject();
            out.writeBooleanProperty("executionSuccessful", true);
            out.writeName("toolExecutionNotifications");
            out.writeStartArray();
            gaps.forEach(this::notification);
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
        }
        rules.translation(danish ? "en" : "da");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void result(String source, Finding finding, Optional<SetAside> aside, Fixes fixes) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.rule().id());
        rules.index(finding.rule()).ifPresent(index -> out.writeNumberProperty("ruleIndex", index));
        out.writeStringProperty("level", SarifRules.level(finding.severity()));
        boolean gone = aside.filter(each -> each.cause() == SetAside.Cause.GONE).isPresent();
        // Of what is gone the values are not known that its message would show.
        SarifRules.text(out, "message", gone ? messages.summary(finding.rule()) : messages.text(finding));
        if (compared) {
            out.writeStringProperty("baselineState", state(aside.map(SetAside::cause)));
        }
        if (sifted) {
            suppressions(aside.filter(each -> each.cause() == SetAside.Cause.SUPPRESSED));
        }
        out.writeName("locations");
        out.writeStartArray();
        location(source, finding.location());
        out.writeEndArray();
        finding.suggestion().flatMap(fixes::fix).ifPresent(fix -> fix(source, finding, fix));
        out.writeEndObject();
    }

    private void fix(String source, Finding finding, Fixes.Fix fix) {
        out.writeName("fixes");
        out.writeStartArray();
        out.writeStartObject();
        SarifRules.text(out, "description", messages.summary(finding.rule()));
        out.writeName("artifactChanges");
        out.writeStartArray();
        out.writeStartObject();
        artifact(
                finding.location().source().isEmpty()
                        ? source
                        : finding.location().source());
        out.writeName("replacements");
        out.writeStartArray();
        out.writeStartObject();
        out.writeName("deletedRegion");
        out.writeStartObject();
        fix.from().line().ifPresent(line -> out.writeNumberProperty("startLine", line));
        fix.from().column().ifPresent(column -> out.writeNumberProperty("startColumn", column));
        fix.to().line().ifPresent(line -> out.writeNumberProperty("endLine", line));
        fix.to().column().ifPresent(column -> out.writeNumberProperty("endColumn", column));
        out.writeEndObject();
        if (!fix.text().isEmpty()) {
            SarifRules.text(out, "insertedContent", fix.text());
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    /** All results of a run have such a list, or none of them. */
    private void suppressions(Optional<SetAside> suppressed) {
        out.writeName("suppressions");
        out.writeStartArray();
        suppressed.ifPresent(aside -> {
            out.writeStartObject();
            out.writeStringProperty("kind", "external");
            out.writeStringProperty("status", "accepted");
            out.writeStringProperty("justification", aside.reason());
            out.writeEndObject();
        });
        out.writeEndArray();
    }

    private static String state(Optional<SetAside.Cause> cause) {
        return switch (cause.orElse(SetAside.Cause.SUPPRESSED)) {
            case KNOWN -> "unchanged";
            case GONE -> "absent";
            case SUPPRESSED -> "new";
        };
    }

    private void location(String source, Location location) {
        out.writeStartObject();
        out.writeName("physicalLocation");
        out.writeStartObject();
        artifact(location.source().isEmpty() ? source : location.source());
        out.writeName("region");
        out.writeStartObject();
        out.writeNumberProperty("startLine", location.line().orElse(1));
        location.column().ifPresent(column -> out.writeNumberProperty("startColumn", column));
        out.writeEndObject();
        out.writeEndObject();
        if (!location.pointer().isEmpty()) {
            out.writeName("logicalLocations");
            out.writeStartArray();
            out.writeStartObject();
            out.writeStringProperty("fullyQualifiedName", location.pointer());
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void notification(Gap gap) {
        out.writeStartObject();
        out.writeStringProperty("level", "note");
        SarifRules.text(out, "message", gap.text);
        out.writeName("locations");
        out.writeStartArray();
        out.writeStartObject();
        out.writeName("physicalLocation");
        out.writeStartObject();
        artifact(gap.source);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void artifact(String source) {
        out.writeName("artifactLocation");
        out.writeStartObject();
        out.writeStringProperty("uri", SourceUri.of(source));
        out.writeEndObject();
    }

    private record Gap(String source, String text) {}
}
