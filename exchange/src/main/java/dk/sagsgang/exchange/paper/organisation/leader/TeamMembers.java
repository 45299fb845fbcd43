package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who sits in a team, however a sentence is turned: "Sammen med kommunaldirektøren udgør de to direktører direktionen", "Direktionen
 * består foruden kommunaldirektøren af to direktører". The sentence is parted at the words of belonging, and each part is the team, a
 * list of seats, how many they are, or says nothing; where a part is anything else before the last seat, none is told.
 *
 * @param name the name of the team
 * @param size how many they are said to be
 * @param seats who they are
 */
record TeamMembers(String name, Optional<Count> size, List<LeadershipSeat> seats) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String ADVERBS =
            "(?: (?:fortsat|fremover|herefter|i dag|nu|derfor|dermed|således|tilsammen|sammen|i fællesskab|også|i alt|igen|ind|med|p\\.t\\.|pt\\.))*";

    private static final QuickPattern LINK = QuickPattern.compile(
            "(?<![\\p{L}-])(?:(?:består|udgøres|er sammensat|sammensættes)" + ADVERBS
                    + "(?: af)?|tæller|omfatter|(?:udgør|danner)" + ADVERBS
                    + "|sammen med|(?:for)?uden(?! for)|ud ?over|af(?= (?:direktør|kommunaldirektør|\\p{L}*(?:direktør|chef) \\p{Lu}))"
                    + "|(?:sidder|deltager|indgår|kommer|indtræder|træder|mødes)" + ADVERBS + " i"
                    + "|(?:bliver|er|blive)" + ADVERBS
                    + " (?:en )?(?:del|medlem(?:mer)?) af|(?<!der )(?<!som )(?:er|bliver)"
                    + ADVERBS + ")(?![\\p{L}-]):?|:| [-\u2013](?= )",
            FLAGS);

    private static final QuickPattern TEAM = QuickPattern.compile(
            "(?:(?:de |de øvrige |øvrige )?medlemmer(?:ne)? (?:af|i) )?(?<words>(?:(?:den|det|vores|en|et|\\p{L}+s|ny|nye|kommende|fremtidige|øverste|samlede|udvidede) ){0,3}(?<name>"
                    + TeamWords.NOUN
                    + "))(?: (?:i|for) [^.,:;]{2,60})?(?:,? (?:hvor|hvori|der|som|og)(?: (?:han|hun|de))?)?",
            FLAGS);

    /** "... udgør de fire direktører kommunens direktion": the list and the team in one part. */
    private static final QuickPattern BOTH = QuickPattern.compile(
            "(?<list>.{5,300}?) (?<team>(?:(?:den|det|vores|\\p{L}+s|øverste|samlede|nye) ){0,3}" + TeamWords.NOUN
                    + ")",
            FLAGS);

    /** "Kommunens tre direktører er": of whom nothing but that is said, they are the team of the directors. */
    private static final QuickPattern DIRECTORS = QuickPattern.compile(
            "(?:de|kommunens|vores)(?: \\p{L}+){0,2} direktører(?:ne)?(?: i [^.,:;]{2,40})?", FLAGS);

    private static final QuickPattern SIZE = QuickPattern.compile(
            "(?:i alt |nu )?(?<size>" + StatedUnits.NUMBER
                    + " (?:faste )?(?:medlemmer|personer|direktører|chefer|ledere))",
            FLAGS);

    /** "hvor han", "Den nye direktør": whoever joins others is known elsewhere. */
    private static final QuickPattern NOBODY = QuickPattern.compile(
            "(?:(?:,|og|hvor|hvori|der|som|han|hun|vedkommende|begge|af|alle|desuden|derudover|hertil|herudover) ?)*(?:(?:[dD]en|[vV]ores) (?:ny|kommende)e? \\p{Ll}+)?(?:[^,.]{3,60} (?:og|dermed|derfor))?",
            FLAGS);

    private static final QuickPattern ENDS = QuickPattern.compile("^(?:,|;| |og (?=$))+|(?:,|;| | og| af)+$");

    private static final int LONGEST = 600;

    private static final int MOST = 12;

    /** The team whose members a sentence tells; empty where it tells none. */
    static Optional<TeamMembers> in(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        String name = "";
        Optional<Count> size = Optional.empty();
        List<LeadershipSeat> seats = new ArrayList<>();
        int lists = 0;
        boolean named = false;
        String[] parts = LINK.split(sentence.replaceFirst("\\.$", ""));
        if (parts.length < 2 || parts.length > MOST) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            String part = ENDS.matcher(ENDS.matcher(parts[i]).replaceFirst("")).replaceFirst("");
            Matcher team = TEAM.matcher(part);
            Matcher sized = SIZE.matcher(part);
            Matcher both = BOTH.matcher(part);
            List<LeadershipSeat> before =
                    name.isEmpty() && both.matches() ? TeamSeats.of(both.group("list")) : List.of();
            boolean more =
                    i + 1 < parts.length && !TeamSeats.of(parts[i + 1].strip()).isEmpty();
            if (name.isEmpty() && team.matches()) {
                name = TeamWords.name(team.group("words"));
            } else if (!before.isEmpty()) {
                name = TeamWords.name(both.group("team"));
                seats.addAll(before);
                lists++;
            } else if (i == 0 && more && DIRECTORS.matches(part)) {
                named = true;
            } else if (size.isEmpty() && sized.matches() && (more || seats.isEmpty() && i + 1 == parts.length)) {
                size = Optional.of(Count.of(sized.group("size")));
            } else {
                List<LeadershipSeat> told = part.isEmpty() ? List.of() : TeamSeats.of(part);
                seats.addAll(told);
                lists += told.isEmpty() ? 0 : 1;
                boolean last = i + 1 == parts.length && lists > 0;
                // Whoever joins a team, the others sit in it.
                boolean joins = i == 0
                        && TEAM.matches(ENDS.matcher(parts[1]).replaceAll("").strip());
                if (told.isEmpty() && !joins && !NOBODY.matches(part) && !last) {
                    return Optional.empty();
                }
            }
        }
        if (named && name.isEmpty() && seats.stream().allMatch(TeamMembers::director)) {
            name = OrganisationTeams.DIRECTORS;
        }
        seats = uncounted(seats);
        boolean one = seats.size() == 1 && seats.get(0).number().isEmpty() && size.isEmpty();
        return name.isEmpty() || seats.isEmpty() && size.isEmpty() || one
                ? Optional.empty()
                : Optional.of(new TeamMembers(name, size, seats));
    }

    /** "to direktører: direktør Ida Holk og direktør Bo Ravn" are the two who are named. */
    private static List<LeadershipSeat> uncounted(List<LeadershipSeat> seats) {
        List<LeadershipSeat> all = new ArrayList<>(seats);
        all.removeIf(seat -> {
            int behind = seats.size() - 1 - seats.indexOf(seat);
            return behind > 0
                    && seat.number().flatMap(Count::value).equals(Optional.of(behind))
                    && seats.subList(seats.size() - behind, seats.size()).stream()
                            .allMatch(each -> each.person().isPresent());
        });
        return all;
    }

    private static boolean director(LeadershipSeat seat) {
        return seat.person().isPresent()
                && LeaderLines.director(seat.office().map(Office::title).orElse(""));
    }
}
