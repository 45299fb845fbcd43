package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The municipality that a page never names but has addresses of: its mail ("post@vestby.dk"), its post town ("7500 Holstebro"), or the
 * place in capitals before a report ("SAMSØ: En enig kommunalbestyrelse ...").
 */
public final class MunicipalityAddresses {

    private static final QuickPattern MAIL =
            QuickPattern.compile("(?:@|\\bwww\\.)(?<place>[\\p{L}-]{3,30}?)(?:kommune|-kom)?\\.dk(?![\\p{L}.])");

    private static final QuickPattern PORTAL =
            QuickPattern.compile("^https?://[a-z-]{3,40}\\.(?<place>[\\p{L}-]{3,30}?)(?:kommune|-kom)?\\.dk(?=/|$)");

    private static final QuickPattern POST =
            QuickPattern.compile("^(?:.{0,60}[, ])?\\d{4} (?<place>\\p{Lu}[\\p{L}-]{2,30})(?: [A-Z]{1,2})?[.,]?$");

    private static final QuickPattern DATELINE =
            QuickPattern.compile("^(?<place>[A-ZÆØÅ]{3,30}(?:-[A-ZÆØÅ]{3,30})?): \\p{Lu}");

    private static final Map<String, String> LETTERS = Map.of("ae", "æ", "oe", "ø", "aa", "å", "o", "ø");

    private MunicipalityAddresses() {}

    /** The municipality of the addresses, where all that are of any are of one; empty otherwise. */
    public static Optional<Municipality> whose(Iterable<String> lines) {
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String line : lines) {
            for (QuickPattern each : List.of(MAIL, POST, DATELINE)) {
                Matcher place = each.matcher(line.length() > 4000 ? "" : line);
                while (place.find()) {
                    named(place.group("place")).ifPresent(one -> found.putIfAbsent(code(one), one));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    /** The municipality on whose site all of these addresses of pages are; empty where one is elsewhere, or there is none. */
    public static Optional<Municipality> ofPortal(Iterable<String> addresses) {
        Map<String, Municipality> found = new LinkedHashMap<>();
        for (String address : addresses) {
            Matcher portal = PORTAL.matcher(address);
            Optional<Municipality> owner = portal.find() ? named(portal.group("place")) : Optional.empty();
            if (owner.isEmpty()) {
                return Optional.empty();
            }
            found.put(code(owner.get()), owner.get());
        }
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    private static String code(Municipality municipality) {
        return municipality.code().orElseThrow().printed();
    }

    /** The municipality of a place; addresses write "koege" and "sonderborg". */
    private static Optional<Municipality> named(String place) {
        String small = MunicipalityWords.capitals(place);
        Optional<Municipality> plain = coded(small);
        for (String letters : List.of("ae", "oe", "aa", "o")) {
            if (plain.isEmpty() && small.contains(letters)) {
                plain = coded(MunicipalityWords.capitals(small.replaceFirst(letters, LETTERS.get(letters))));
            }
        }
        return plain;
    }

    private static Optional<Municipality> coded(String place) {
        Municipality municipality = MunicipalityWords.municipality(place + " Kommune");
        return Optional.of(municipality).filter(each -> each.code().isPresent());
    }
}
