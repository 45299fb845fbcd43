package dk.sagsgang.serialization.file;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.bytes.Utf8;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.source.ReadLimits;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.ListDifferences;
import dk.sagsgang.serialization.token.Problems;
import dk.sagsgang.serialization.token.SourcePlaces;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/** Reads one file of any of the types that a {@link RootForm} has: in one pass, and every problem with its place. */
public final class JsonReader {

    private final RootForm root;
    private final boolean tolerant;
    private final ReadLimits limits;
    private final JsonFactory factory;

    public JsonReader(RootForm root, boolean tolerant, ReadLimits limits) {
        this(root, tolerant, limits, limits.equals(ReadLimits.STANDARD) ? Json.standard() : Json.factory(limits));
    }

    private JsonReader(RootForm root, boolean tolerant, ReadLimits limits, JsonFactory factory) {
        this.root = root;
        this.tolerant = tolerant;
        this.limits = limits;
        this.factory = factory;
    }

    public JsonReader with(ReadLimits limits) {
        return new JsonReader(root, tolerant, limits);
    }

    public ReadLimits limits() {
        return limits;
    }

    /**
     * What was read.
     *
     * @param value the record; null where nothing could be read
     * @param report what was found, and how much was read
     * @param cut whether the source was not read to its end
     * @param places how places in the record are found in the source
     */
    public record Result(@Nullable Object value, Report report, boolean cut, SourcePlaces places) {}

    public Result read(LoadedSource loaded) {
        Source source = loaded.source();
        if (loaded.refusal() != null) {
            Report report = Report.of(List.of(loaded.refusal()), unreadable());
            return new Result(null, report, true, new SourcePlaces(source, 0, new ListDifferences(), factory));
        }
        Utf8.Result text = Utf8.check(source.bytes(), source.start());
        Problems problems = new Problems(source, limits.problems());
        ListDifferences dropped = new ListDifferences();
        Object value;
        boolean cut;
        try (JsonParser parser = Json.parser(factory, source, text.end())) {
            Input in = new Input(parser, source, text, tolerant, limits, problems, dropped);
            value = root.read(in, () -> TypeFinder.find(factory, source, text.end()));
            ending(in, source, text, problems);
            cut = in.stopped() || text.broken();
        }
        Report report = Report.of(problems.found(), coverage(value, problems));
        return new Result(value, report, cut, new SourcePlaces(source, text.end(), dropped, factory));
    }

    /** Bytes that are no UTF-8 end the text where they stand; anything else after the document is one thing too many. */
    private static void ending(Input in, Source source, Utf8.Result text, Problems problems) {
        if (text.broken()) {
            Argument offset = Argument.number("offset", text.end());
            Spot spot = new Spot(in.pointer(), text.end());
            problems.lost(ReadingRules.ENCODING, "", ReadingRules.ENCODING.severity(), spot, offset);
        } else if (!in.stopped()) {
            int next = source.skipSpace(in.after(), source.bytes().length);
            if (next < source.bytes().length) {
                in.lost(ReadingRules.TRAILING, "", new Spot("", next));
            }
        }
    }

    private static Coverage coverage(@Nullable Object value, Problems problems) {
        if (value == null) {
            return unreadable();
        }
        return problems.loss()
                ? Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART)
                : Coverage.complete(Coverage.Layer.READING);
    }

    private static Coverage unreadable() {
        return Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE);
    }

    public static <T> Optional<T> present(@Nullable Object value, Class<T> type) {
        return Optional.ofNullable(value).map(type::cast);
    }
}
