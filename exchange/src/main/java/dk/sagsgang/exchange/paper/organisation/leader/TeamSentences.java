package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say who lead together: "Direktionen består af kommunaldirektøren og to direktører." */
public final class TeamSentences {

    private static final String NAME = "(?<name>(?:\\p{Lu}\\p{L}+s (?:\\p{Ll}+ )?)?" + TeamWords.NOUN + ")";

    private static final String MEMBERS =
            StatedUnits.NUMBER + " (?:faste )?(?:medlemmer|personer|direktører|chefer|ledere)";

    private static final Pattern CONSISTS = insensitive("(?<![\\p{L}-])" + NAME
            + " (?:\\((?<inside>[^()]{5,200})\\)|(?:(?:der|som) )?(?:består (?:fremover |herefter |i dag )?af|udgøres (?:fremover |herefter )?af|bestående af"
            + "|(?:har|får) (?<size>" + MEMBERS
            + "):|(?:reduceres|udvides|ændres) fra \\p{L}+ til \\p{L}+(?: \\p{L}+)?:) (?<list>[^.]{5,300}))");

    private static final Pattern FORM =
            insensitive("^(?<list>[^.]{5,250}?) (?:udgør|er) (?:(?:tilsammen|sammen|i fællesskab) )?(?<name>"
                    + TeamWords.NOUN + ")(?: (?:i|for) (?<unit>[^.:;]{2,60}))?\\.?$");

    /** "Forvaltningen ledes af en direktion med en administrerende direktør og to direktører." */
    private static final Pattern LED = insensitive("\\bledes af (?:en|et) (?<name>" + TeamWords.NOUN
            + ") (?:med|bestående af|der består af|som består af) (?<list>[^.]{5,300})");

    private static final Pattern SIZED =
            insensitive("(?<![\\p{L}-])(?<name>" + TeamWords.NOUN + ") på (?<size>" + MEMBERS + ")");

    private static final String LEADING = "[\\p{L}-]*(?:direktør|chef|leder)(?:en|er|erne|e|ne)?(?![\\p{L}-])";

    /** Where one seat ends and the next begins: before an office, not inside of "direktøren for Børn, Unge og Kultur". */
    private static final Pattern NEXT = insensitive("(?:,? og |,? samt |, )(?:(?:de|den|det) )?(?=(?:(?:"
            + StatedUnits.NUMBER + "|kommunens|øvrige|administrerende|ansvarlige) ){0,3}(?:" + LEADING + "|"
            + TeamWords.NOUN + "(?![\\p{L}-])))");

    private static final QuickPattern NAMED = QuickPattern.compile("(?:[\\p{L}-]+ )?" + LEADING + "(?: for .{2,80})?");

    private static final Pattern ONE = insensitive("^(?:en|én|et|den|det) (?=\\p{L})");

    private static final Pattern SEVERAL = insensitive("^(?:de )?(?:kommunens )?(?<count>" + StatedUnits.NUMBER
            + " (?:øvrige )?(?<office>[\\p{L}-]+(?: for .{3,80})?))$");

    /** What every name of a team has in it: a quick look before the expressions are asked. */
    private static final List<String> NOUNS =
            List.of("irektion", "irektør", "edelse", "hefforum", "hefgruppe", "hefteam", "hefkreds", "eder");

    private TeamSentences() {}

    private static Pattern insensitive(String expression) {
        return WordBounds.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A team that a sentence tells.
     *
     * @param team the team
     * @param whole whether the sentence says nothing else
     * @param unit the name of the unit whose team it is; empty where the sentence names none
     * @param own whether it is the team of the unit that the text is about
     */
    public record Told(LeadershipTeam team, boolean whole, String unit, boolean own) {

        Told(LeadershipTeam team, boolean whole) {
            this(team, whole, "", false);
        }
    }

    /** The team that a sentence tells; empty where it tells none. */
    public static Optional<Told> of(String sentence) {
        if (NOUNS.stream().noneMatch(sentence::contains)) {
            return Optional.empty();
        }
        Matcher consists = CONSISTS.matcher(sentence);
        if (consists.find()) {
            boolean inside = consists.group("inside") != null;
            List<LeadershipSeat> seats = seats(inside ? consists.group("inside") : consists.group("list"));
            Optional<Count> size = Optional.ofNullable(consists.group("size")).map(Count::of);
            if (!seats.isEmpty()) {
                boolean whole = !inside && consists.start() == 0 && sentence.length() - consists.end() <= 1;
                return Optional.of(new Told(team(consists.group("name"), size, seats), whole));
            }
        }
        Matcher form = FORM.matcher(sentence);
        if (form.matches()) {
            List<LeadershipSeat> seats = seats(form.group("list"));
            if (!seats.isEmpty()) {
                String unit = form.group("unit") == null ? "" : form.group("unit");
                return Optional.of(new Told(team(form.group("name"), Optional.empty(), seats), true, unit, false));
            }
        }
        Matcher led = LED.matcher(sentence);
        if (led.find()) {
            List<LeadershipSeat> seats = seats(led.group("list"));
            if (!seats.isEmpty()) {
                return Optional.of(new Told(team(led.group("name"), Optional.empty(), seats), false, "", true));
            }
        }
        Matcher sized = SIZED.matcher(sentence);
        return sized.find()
                ? Optional.of(new Told(
                        team(sized.group("name"), Optional.of(Count.of(sized.group("size"))), List.of()), false))
                : Optional.empty();
    }

    private static LeadershipTeam team(String name, Optional<Count> size, List<LeadershipSeat> seats) {
        return LeadershipTeam.builder()
                .name(name.strip())
                .size(size)
                .seats(seats)
                .build();
    }

    /** The seats of a list; none where a part of it is no office. */
    public static List<LeadershipSeat> seats(String list) {
        List<LeadershipSeat> seats = new ArrayList<>();
        for (String part : NEXT.split(list.strip().replaceFirst("\\.$", ""))) {
            String bare = part.strip().replaceFirst("^(?:og|samt|de|den) ", "");
            Optional<LeadershipSeat> seat = seat(bare);
            if (seat.isEmpty()) {
                return List.of();
            }
            seats.add(seat.get());
        }
        return seats;
    }

    /** The seat that words name; empty where they name no office. */
    public static Optional<LeadershipSeat> seat(String words) {
        if (words.length() > 100) {
            return Optional.empty();
        }
        Matcher several = SEVERAL.matcher(words);
        boolean one = ONE.matcher(words).find();
        if (!one && several.matches()) {
            String office = several.group("office");
            return LeadershipRole.ofTitle(office)
                    .map(role -> LeadershipSeat.builder()
                            .role(role)
                            .office(Office.of(office))
                            .number(Count.of(several.group("count")))
                            .build());
        }
        String office = ONE.matcher(words).replaceFirst("");
        if (TeamWords.team(office)) {
            return Optional.of(
                    LeadershipSeat.builder().office(Office.of(office)).build());
        }
        boolean named = NAMED.matches(FoldedWords.folded(office));
        return named
                ? LeadershipRole.ofTitle(office)
                        .map(role -> LeadershipSeat.builder()
                                .role(role)
                                .office(Office.of(office))
                                .build())
                        .or(() -> Optional.of(LeadershipSeat.builder()
                                .office(Office.of(office))
                                .build()))
                : Optional.empty();
    }
}
