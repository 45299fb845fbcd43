package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The people of a list of names, each with what the line says of all of them. */
final class NamedPresences {

    /** "Robert Sand, Ø". */
    private static final QuickPattern LETTER_BEHIND =
            QuickPattern.compile("^([^,()]{3,60}?), ?\\(?([A-ZÆØÅ]{1,2})\\)?\\.?$");

    private static final QuickPattern NO_PARTY = QuickPattern.compile(" ?\\( ?\\)");

    /** Why they were away, behind the last of them: "Bo Lund grundet sygdom", "Bo Lund (V), sygdom". */
    private static final QuickPattern REASON_BEHIND = QuickPattern.compile(
            "(?:,? (?:på grund af|grundet|pga\\.?|som følge af)|(?<=\\)),) (" + NameList.REASONS + ")\\.?$");

    private NamedPresences() {}

    /**
     * Reads them.
     *
     * @param names the list as printed; a name may have the party behind a comma, and a substitute or a reason in brackets
     * @param kind what is said of them
     * @param word the printed word that says so
     * @return of whom it is said; empty where the text is no list of people
     */
    static Optional<List<Presence>> of(String names, Presence.Kind kind, String word, SourcePlace place) {
        Matcher reason = REASON_BEHIND.matcher(names);
        return reason.find()
                ? listed(names.substring(0, reason.start()), kind, word, place)
                        .map(said -> said.stream()
                                .map(each -> each.because(reason.group(1)))
                                .toList())
                : listed(names, kind, word, place);
    }

    private static Optional<List<Presence>> listed(String names, Presence.Kind kind, String word, SourcePlace place) {
        String listed =
                LETTER_BEHIND.matcher(NO_PARTY.matcher(names).replaceAll("")).replaceFirst("$1 ($2)");
        return NameList.people(listed).map(named -> {
            List<Presence> presences = new ArrayList<>();
            for (NameList.Named each : named) {
                each.person().ifPresent(person -> {
                    presences.add(new Presence(person, kind, word, each.substitute(), place).because(each.reason()));
                    each.substitute()
                            .ifPresent(other -> presences.add(new Presence(
                                    other, Presence.Kind.SUBSTITUTE, "Stedfortræder", Optional.of(person), place)));
                });
            }
            return presences;
        });
    }
}
