package dk.sagsgang.party;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.NormalText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When two printed names are of one municipality.
 *
 * <p>"Slagelse", "Slagelse Kommune" and "Slagelse Kommunes" are, and so are "København" and "Københavns Kommune": whether
 * an s at the end is that of the genitive is not asked, since no two municipalities differ by it. "Århus" is "Aarhus". A
 * region stays a region: "Region Sjælland" is no municipality called Sjælland.
 */
final class MunicipalityNames {

    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd},.'\u2019\u00b4`]+");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?<=\\S) (?:regions)?kommune(?:s|n|ns)?$");
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\S) ?s$");

    private MunicipalityNames() {}

    static boolean same(String left, String right) {
        return !left.isBlank() && folded(left).equals(folded(right));
    }

    /** The code of the municipality with this name; empty for a name that no municipality of today has. */
    static Optional<MunicipalityCode> code(String name) {
        return Optional.ofNullable(Known.CODES.get(folded(name)));
    }

    private static String folded(String name) {
        String letters = NormalText.of(name).toLowerCase(Locale.ROOT).replace("å", "aa");
        String words = APART.matcher(letters).replaceAll(" ").strip();
        return GENITIVE.matcher(MUNICIPALITY.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** Made when it is first asked for. */
    private static final class Known {

        static final Map<String, MunicipalityCode> CODES = codes();

        private static Map<String, MunicipalityCode> codes() {
            Map<String, MunicipalityCode> codes = new HashMap<>();
            for (MunicipalityCode code : MunicipalityCode.all()) {
                code.name().ifPresent(name -> codes.put(folded(name), code));
            }
            return Map.copyOf(codes);
        }
    }
}
