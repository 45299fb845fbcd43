package dk.sagsgang.serialization.token;

import dk.sagsgang.serialization.bytes.Source;
import dk.sagsgang.serialization.source.ReadLimits;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The tokenizers, with every setting that the readers and writers rely on. */
public final class Json {

    private static final JsonFactory STANDARD = factory(ReadLimits.STANDARD);

    private Json() {}

    /**
     * A factory of tokenizers and generators.
     *
     * <p>The length of a text is bounded here, so that it stops being read where it is too long. Size, depth, digits and
     * values are bounded by {@link Input}, which knows their places; here they are left open.
     */
    public static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.text())
                        .maxNameLength(limits.text())
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                // A document may have any number of unknown names; each is reported, and their number is bounded.
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                // A character outside the BMP is four bytes of UTF-8, not two escapes.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    /** The factory with the standard limits. */
    public static JsonFactory standard() {
        return STANDARD;
    }

    public static JsonParser parser(JsonFactory factory, Source source, int end) {
        return factory.createParser(ObjectReadContext.empty(), source.bytes(), source.start(), end - source.start());
    }

    /** Tells these names apart, by their places in the list. */
    public static PropertyNameMatcher names(List<String> names) {
        return STANDARD.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }
}
