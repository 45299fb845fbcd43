package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.StatedUnits;
import dk.sagsgang.exchange.paper.organisation.unit.TeamWords;
import dk.sagsgang.exchange.paper.words.ClauseWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences that say who lead together: "Direktionen består af kommunaldirektøren og to direktører." */
public final class TeamSentences {

    private static final String NAME = "(?<name>(?:\\p{Lu}\\p{L}+s (?:\\p{Ll}+ )?)?" + TeamWords.NOUN + ")";

    private static final String MEMBERS =
            StatedUnits.NUMBER + " (?:faste )?(?:medlemmer|personer|direktører|chefer|ledere)";

    /** "Direktionen består fortsat af i alt tre personer: en kommunaldirektør og to direktører." */
    private static final QuickPattern CONSISTS = insensitive("(?<![\\p{L}-])(?:" + NAME
            + "|(?<own>(?-i:\\p{Lu}\\p{Ll}{3,}ledelsen))|(?<lead>ledelsen)(?= (?:i|for|af) ))(?: (?:i|for|af) (?<of>(?-i:\\p{Lu})[^.:;()]{2,80}?))?(?: \\((?<inside>[^()]{5,200})\\)|(?:,? (?:der|som))? (?:(?:består|er sammensat|sammensættes|udgøres) (?:\\p{Ll}+ ){0,2}?af|bestående af|tæller|omfatter|samler|rummer"
            + "|(?:har|får)(?: dermed| herefter| fremover| i alt| nu)?(?= " + MEMBERS
            + ":)|(?:reduceres|udvides|ændres) fra \\p{L}+ til \\p{L}+(?: \\p{L}+)?:) (?:(?:i alt )?(?<size>"
            + MEMBERS + ")(?:: ?|, nemlig |\\.?$))?(?<list>[^.]{5,400})?)");

    private static final QuickPattern FORM = insensitive(
            "^(?<list>[^.]{5,250}?) (?:udgør|danner|er) (?:(?:tilsammen|sammen|i fællesskab|derudover) )?(?:den |det |en |et |\\p{L}{4,}s )?(?:samlede |øverste |udvidede |administrative )?(?<name>"
                    + TeamWords.NOUN
                    + "|(?-i:\\p{Lu}\\p{Ll}{3,}ledelsen|\\p{Lu}\\p{Ll}{5,} Ledelse)|(?<=(?:udgør|danner|sammen|fællesskab) )\\p{L}{4,}s (?:samlede |daglige |øverste )?ledelse)(?: (?:i|for) (?<unit>[^.,:;]{2,60}))?(?:,? (?:der|som|hvor) .*)?\\.?$");

    /** "De otte fagchefer mødes med direktionen hver anden uge i chefforum." */
    private static final QuickPattern MEET = insensitive(
            "^(?<list>[^.]{5,250}?) (?:mødes|samles|sidder|deltager|indgår) (?:med (?<with>[\\p{L} ]{4,40}?) )?(?:(?:hver|en gang|to gange|jævnligt|også|fast|ugentligt|månedligt)(?: \\p{L}+){0,4}? )?i (?<unit>\\p{L}{4,}s )?(?:\\p{Ll}+ )??(?<name>"
                    + TeamWords.NOUN + ")(?: sammen med (?<also>[^.,]{4,120}))?(?:,.*)?\\.?$");

    /** "I chefgruppen sidder direktøren og de fire afdelingschefer." */
    private static final QuickPattern SIT = insensitive(
            "^(?:I|(?:De )?(?:\\p{Ll}+ )?[Mm]edlemmer(?:ne)? (?:af|i)) (?<name>" + TeamWords.NOUN
                    + ")(?: (?:i|for) (?<unit>[^.,:;]{2,60}?))? (?:sidder|deltager|indgår|mødes|er) (?<list>[^.]{5,300})");

    /** "Forvaltningen ledes af en direktion med en administrerende direktør og to direktører." */
    private static final QuickPattern LED = insensitive(
            "\\b(?:(?<own>ledes) af|består af|har|får|står) (?:en|et) (?:ny |nyt |samlet |fælles |smal |udvidet |stærk )?(?<name>"
                    + TeamWords.NOUN + ") (?:med|bestående af|der består af|som består af) (?<list>[^.]{5,300})");

    private static final QuickPattern SIZED = insensitive("(?<![\\p{L}-])(?<name>" + TeamWords.NOUN
            + ")(?:,? (?:der|som))?(?: (?:er|bliver|får|har|skal have|kommer til at bestå af|tæller|består af)|(?:,? (?:der|som))? (?:reduceres|skæres|skrumper|slankes|udvides|ændres|vokser|går)(?: \\p{L}+){0,3}? fra \\p{L}+(?: \\p{L}+)? til)?(?: fremover| nu| i alt| herefter| dermed| fortsat)?(?: på)? (?<size>"
            + MEMBERS + ")(?![\\p{L}-])");

    /** "Koncernledelsen, der hidtil har haft ti medlemmer, bliver på otte: direktionen og de fire fagchefer." */
    private static final QuickPattern BECOMES = insensitive("^(?<name>" + TeamWords.NOUN
            + ")(?:,? (?:der|som) [^,:]{4,80},)? (?:bliver|er|kommer|får|skal være)(?: fremover| nu)? (?:på )?(?<size>"
            + StatedUnits.NUMBER + "(?: \\p{L}+)?): (?<list>[^.]{5,300})\\.?$");

    /** "Chefgruppen: direktøren, de tre chefer og stabschefen". */
    private static final QuickPattern LABEL =
            insensitive("^(?<name>(?:\\p{Lu}\\p{L}+s )?" + TeamWords.NOUN + "): (?<list>[^.:]{5,300})\\.?$");

    /** "..., i alt syv ledere." behind the list of them. */
    private static final QuickPattern TOTAL = QuickPattern.compile(",? (?:og er |dvs\\. )?i alt (?<size>"
            + StatedUnits.NUMBER + " (?:medlemmer|personer|direktører|chefer|ledere))\\.?$");

    private static final int LONGEST = 1000;

    /** "Den består af": the team of which the heading or the sentence before speaks. */
    private static final QuickPattern IT = QuickPattern.compile(
            "^(?:Den|Det|Denne|Dette) (?=(?:består|er sammensat|sammensættes|udgøres|tæller|omfatter|har|får)(?![\\p{L}-]))");

    private static final QuickPattern BEGUN = QuickPattern.compile("(?=\\p{Lu})(?i:" + TeamWords.NOUN + ")(?=[ ,])");

    /** What every name of a team has in it: a quick look before the expressions are asked. */
    private static final List<String> NOUNS =
            List.of("irektion", "irektør", "edelse", "hefforum", "hefgruppe", "hefteam", "hefkreds", "eder");

    private TeamSentences() {}

    private static QuickPattern insensitive(String expression) {
        return QuickPattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    /** A sentence with the name of the team in the place of the pronoun that it begins with. */
    public static String named(String sentence, String team) {
        Matcher it = IT.matcher(sentence);
        return !team.isEmpty() && it.find() ? team + " " + sentence.substring(it.end()) : sentence;
    }

    /** The name of the team with which a sentence begins; empty without one. */
    public static String begun(String sentence) {
        Matcher name = BEGUN.matcher(sentence);
        return name.lookingAt() ? name.group() : "";
    }

    /** The team that a sentence tells; empty where it tells none. */
    public static Optional<Told> of(String printed) {
        Matcher total = TOTAL.matcher(printed.length() > LONGEST ? "" : printed);
        if (!total.find()) {
            return told(printed);
        }
        return told(printed.substring(0, total.start()) + ".")
                .map(each -> each.team().size().isPresent()
                        ? each
                        : new Told(
                                each.team().withSize(Count.of(total.group("size"))),
                                each.whole(),
                                each.unit(),
                                each.own()))
                .or(() -> told(printed));
    }

    private static Optional<Told> told(String sentence) {
        if (NOUNS.stream().noneMatch(sentence::contains)) {
            return Optional.empty();
        }
        Optional<LeadershipTeam> there = CountedTeams.in(sentence);
        if (there.isPresent()) {
            return Optional.of(new Told(there.get(), false));
        }
        Matcher consists = CONSISTS.matcher(sentence);
        if (consists.find()) {
            boolean inside = consists.group("inside") != null;
            List<LeadershipSeat> seats = seats(inside ? consists.group("inside") : consists.group("list"));
            Optional<Count> size = Optional.ofNullable(consists.group("size")).map(Count::of);
            if (!seats.isEmpty() || size.isPresent()) {
                boolean whole = !inside && consists.start() == 0 && sentence.length() - consists.end() <= 1;
                String lead = consists.group("own") == null ? consists.group("lead") : consists.group("own");
                String name = consists.group("name") == null ? lead : consists.group("name");
                String unit = consists.group("of") == null ? "" : consists.group("of");
                return Optional.of(new Told(team(name, size, seats), whole, unit, false));
            }
        }
        Matcher label = LABEL.matcher(sentence);
        List<LeadershipSeat> labelled = label.matches() ? seats(label.group("list")) : List.of();
        if (!labelled.isEmpty()) {
            return Optional.of(new Told(team(label.group("name"), Optional.empty(), labelled), true));
        }
        Matcher becomes = BECOMES.matcher(sentence);
        if (becomes.matches()) {
            List<LeadershipSeat> seats = seats(becomes.group("list"));
            if (!seats.isEmpty()) {
                Optional<Count> size = Optional.of(Count.of(becomes.group("size")));
                return Optional.of(new Told(team(becomes.group("name"), size, seats), true));
            }
        }
        for (QuickPattern form : List.of(FORM, SIT)) {
            Matcher told = form.matcher(sentence);
            List<LeadershipSeat> seats = told.find() ? seats(told.group("list")) : List.of();
            if (!seats.isEmpty()) {
                String unit = told.group("unit") == null ? "" : told.group("unit");
                return Optional.of(new Told(team(told.group("name"), Optional.empty(), seats), true, unit, false));
            }
        }
        Optional<Told> meeting = ClauseWords.of(sentence).stream()
                .map(TeamSentences::meeting)
                .flatMap(Optional::stream)
                .findFirst();
        if (meeting.isPresent()) {
            return meeting;
        }
        Matcher led = LED.matcher(sentence);
        if (led.find()) {
            List<LeadershipSeat> seats = TeamSeats.of(led.group("list"));
            if (!seats.isEmpty()) {
                boolean own = led.group("own") != null;
                return Optional.of(new Told(team(led.group("name"), Optional.empty(), seats), false, "", own));
            }
        }
        Optional<TeamMembers> members = TeamMembers.in(sentence);
        if (members.isPresent()) {
            TeamMembers told = members.get();
            return Optional.of(new Told(team(told.name(), told.size(), told.seats()), false));
        }
        Matcher sized = SIZED.matcher(sentence);
        return sized.find()
                ? Optional.of(new Told(
                        team(sized.group("name"), Optional.of(Count.of(sized.group("size"))), List.of()), false))
                : Optional.empty();
    }

    /** The team in which those meet whom a clause begins with. */
    private static Optional<Told> meeting(String clause) {
        Matcher meet = MEET.matcher(clause);
        if (!meet.matches()) {
            return Optional.empty();
        }
        List<LeadershipSeat> seats = new ArrayList<>(seats(meet.group("list")));
        if (seats.isEmpty()) {
            return Optional.empty();
        }
        seats.addAll(seats(meet.group("with")));
        seats.addAll(seats(meet.group("also")));
        boolean own = meet.group("unit") != null;
        if (seats.size() == 1 && seats.get(0).number().isEmpty()) {
            // One who sits in a team is not all of it.
            return Optional.empty();
        }
        return Optional.of(new Told(team(meet.group("name"), Optional.empty(), seats), false, "", own));
    }

    private static List<LeadershipSeat> seats(@Nullable String list) {
        return list == null ? List.of() : TeamSeats.of(list);
    }

    private static LeadershipTeam team(String name, Optional<Count> size, List<LeadershipSeat> seats) {
        return LeadershipTeam.builder()
                .name(name.strip())
                .size(size)
                .seats(seats)
                .build();
    }
}
