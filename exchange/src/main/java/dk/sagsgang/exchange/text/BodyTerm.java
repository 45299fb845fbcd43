package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.party.BodyKind;
import java.util.Optional;

/** Names of bodies that carry the years of their term, such as "Byråd 2022-2025". */
public final class BodyTerm {

    private static final QuickPattern YEARS = QuickPattern.compile(" \\(?\\d{4} ?[-\u2013] ?(?:\\d{2}|\\d{4})\\)?$");

    private BodyTerm() {}

    /** The kind that such a name tells; empty for a name without years, which tells its kind by itself. */
    public static Optional<BodyKind> kind(String name) {
        String words = Space.single(name);
        String bare = YEARS.matcher(words).replaceFirst("");
        return bare.equals(words) ? Optional.empty() : BodyKind.ofName(bare);
    }
}
