package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows the finance committee (økonomiudvalg) under its many names; a magistrate stands in its place, in a region the forretningsudvalg. */
final class FinanceCommittee {

    private static final List<String> ABBREVIATIONS = List.of("økon", "øku", "øu", "øk", "øke", "oek", "oku");

    private FinanceCommittee() {}

    /** Whether words, in small letters, speak of one. */
    static boolean named(String words) {
        return words.contains("økonomiudvalg") || words.contains("forretningsudvalg");
    }

    /** Whether it is one, or may well be; empty where only an abbreviation is printed that tells nothing. */
    static Optional<Boolean> is(Body body, MeetingFacts meeting) {
        Optional<BodyKind> kind = meeting.kinds().kind(body);
        if (kind.isPresent()) {
            return Optional.of(
                    kind.get().equals(BodyKind.FINANCE_COMMITTEE) || kind.get().equals(BodyKind.MAGISTRATE));
        }
        String name = meeting.whoMeets()
                .listed(body)
                .flatMap(listed -> listed.body().map(Body::name))
                .filter(listed -> !listed.isBlank())
                .orElse(body.name())
                .toLowerCase(Locale.ROOT);
        if (!name.isBlank()) {
            return Optional.of(
                    name.contains("økonomi") || name.contains("finans") || name.contains("forretningsudvalg"));
        }
        return ABBREVIATIONS.contains(body.abbreviation().toLowerCase(Locale.ROOT))
                ? Optional.of(true)
                : Optional.empty();
    }
}
