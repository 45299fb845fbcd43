package dk.sagsgang.serialization;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.file.LoadedSource;
import dk.sagsgang.serialization.form.Forms;
import dk.sagsgang.serialization.form.RecordForm;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.form.RuleIdForm;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.SuppressionRules;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads suppressions and baselines from JSON.
 *
 * <pre>{@code
 * {"sagsgang":"1.0","type":"suppressions","suppressions":[
 *   {"rule":"ITM-010","source":"2019/*.json","key":"4","reason":"The map was handed out at the meeting","until":"2020-12-31"}]}
 *
 * {"sagsgang":"1.0","type":"baseline","documents":[
 *   {"source":"2019/minutes.json","findings":[{"rule":"DEC-001","key":"4"},{"rule":"TXT-004","pointer":"/title"}]}]}
 * }</pre>
 *
 * <p>It is as strict as {@link DocumentReader#strict()}, with the same settings, limits and findings, and never throws for
 * what a source holds. {@code "$schema"} may stand at the top. A rule that does not exist is CFG-003 in suppressions and CFG-008 in a baseline, and what is said of
 * it is left out. {@link Schemas#suppressions()} and {@link Schemas#baseline()} are the schemas. Readers are immutable and
 * safe for several threads.
 *
 * @param <T> what is read
 */
public final class ConfigurationReader<T> {

    private static final ConfigurationReader<Suppressions> SUPPRESSIONS = of(
            new Kind<>(Suppressions.class, "suppressions", SuppressionRules.UNKNOWN_RULE),
            HostRules.NONE,
            ReadLimits.STANDARD);
    private static final ConfigurationReader<Baseline> BASELINES = of(
            new Kind<>(Baseline.class, "baseline", SuppressionRules.UNKNOWN_KNOWN_RULE),
            HostRules.NONE,
            ReadLimits.STANDARD);

    private final Kind<T> kind;
    private final HostRules hostRules;
    private final JsonReader reader;

    private ConfigurationReader(Kind<T> kind, HostRules hostRules, JsonReader reader) {
        this.kind = kind;
        this.hostRules = hostRules;
        this.reader = reader;
    }

    /** What is read: the record, its word in JSON, and how a rule that does not exist is reported in it. */
    private record Kind<R>(Class<R> type, String word, RuleDescription unknownRule) {}

    private static <R> ConfigurationReader<R> of(Kind<R> kind, HostRules hostRules, ReadLimits limits) {
        RecordForm form = new Forms()
                .with(RuleId.class, new RuleIdForm(Rules.catalogueAnd(hostRules), kind.unknownRule))
                .record(kind.type.asSubclass(Record.class));
        RootForm root = new RootForm(Map.of(kind.word, form));
        return new ConfigurationReader<>(kind, hostRules, new JsonReader(root, false, limits));
    }

    /** The reader of suppressions, with the standard limits. */
    public static ConfigurationReader<Suppressions> suppressions() {
        return SUPPRESSIONS;
    }

    /** The reader of baselines, with the standard limits. */
    public static ConfigurationReader<Baseline> baselines() {
        return BASELINES;
    }

    /** The same reader with other limits. */
    public ConfigurationReader<T> with(ReadLimits limits) {
        return new ConfigurationReader<>(kind, hostRules, reader.with(limits));
    }

    /**
     * The same reader for files that may also speak of the rules of a host.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public ConfigurationReader<T> and(HostRules more) {
        return of(kind, hostRules.and(more), reader.limits());
    }

    /** Reads a file. Findings name it by its {@link SourceName}. */
    public ConfigurationReading<T> read(Path file) {
        return read(LoadedSource.file(file, reader.limits().bytes()));
    }

    /**
     * Reads a stream to its end, or to the limit of bytes; it stays open.
     *
     * @param source the name of the stream for findings
     */
    public ConfigurationReading<T> read(InputStream in, String source) {
        return read(LoadedSource.stream(in, source, reader.limits().bytes()));
    }

    /**
     * Reads bytes. They must not change while the reading is in use.
     *
     * @param source the name of the bytes for findings
     */
    public ConfigurationReading<T> read(byte[] json, String source) {
        return read(LoadedSource.bytes(json, source, reader.limits().bytes()));
    }

    /**
     * Reads a text.
     *
     * @param source the name of the text for findings
     */
    public ConfigurationReading<T> read(String json, String source) {
        return read(LoadedSource.text(json, source, reader.limits().bytes()));
    }

    private ConfigurationReading<T> read(LoadedSource loaded) {
        return new ConfigurationReading<>(reader.read(loaded), kind.type);
    }
}
