package dk.sagsgang.serialization.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON stands on the page. */
public enum Layout {
    /** One line, no space. */
    COMPACT,
    /** Two spaces a level, every element on its own line. */
    INDENTED;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    /** What a generator is to know of it. */
    public ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public @Nullable PrettyPrinter getPrettyPrinter() {
                return printer();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return Layout.this == INDENTED;
            }
        };
    }

    /** What stands behind the last brace. */
    public String ending() {
        return this == INDENTED ? "\n" : "";
    }

    private @Nullable PrettyPrinter printer() {
        return this == COMPACT
                ? null
                : new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(LINES).withObjectIndenter(LINES);
    }
}
