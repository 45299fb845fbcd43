package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.seat.SeatNouns.Told;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of whom, and who appoints them: "2 medlemmer fra Byrådet", "6 borgere, som er eller har været udsatte", "1 medlem til
 * varetagelse af bevaringsinteresser", "5 medlemmer, der udpeges af Byrådet efter indstilling fra Danske Handicaporganisationer".
 */
public final class CountedSeat {

    /** A number in figures or words. */
    public static final String NUMBER = SeatNouns.NUMBER;

    private static final QuickPattern FROM =
            QuickPattern.compile("^(?<how>fra|for|af|i|blandt|hos|på|ved) (?:hver(?:t)? af )?(?<whom>.+)$");

    private static final QuickPattern RELATIVE = QuickPattern.compile("^(.+?), (?:som|der) (.+)$");

    private static final QuickPattern REPRESENTS =
            QuickPattern.compile("^(?:(?:som|der) )?(?:skal )?repræsenterer? (.+)$");

    /** "tre er kommunale ansatte": said of members that are counted before. */
    private static final QuickPattern BE =
            QuickPattern.compile("^(" + NUMBER + ") (?:er|skal være) (?=\\p{Ll})", Pattern.UNICODE_CASE);

    /** "8 kandidater og 8 suppleanter": what follows is said of both. */
    private static final QuickPattern OTHERS_TOO = QuickPattern.compile("(?:og|samt) " + SeatNouns.NUMBER + " \\p{L}+");

    private static final QuickPattern ARE =
            QuickPattern.compile("^(?:(?:som|der) )?(?:er|skal være) (\\p{Ll}[\\p{L}-]{3,40}(?: \\p{Ll}[\\p{L}-]+)?)$");

    private static final QuickPattern INTERESTS = QuickPattern.compile(
            "^(?:til \\p{L}+(?:udvalget|rådet|gruppen)?, )?til (?:at (?:varetage|repræsentere)|varetagelse af|repræsentation af) (.+)$");

    /** "som er eller har været udsatte", "med faglig viden": what they are, and not how they came there. */
    private static final QuickPattern DESCRIBED = QuickPattern.compile(
            "^(?:med|(?:som|der) (?!er personligt|udpeges|vælges|indstilles|(?:\\p{Ll}+ )?deltager)) ?.+$");

    /** Where they come from says less of them than what they are: "6 beboere fra området", "en dommer fra retskredsen". */
    private static final QuickPattern PEOPLE = QuickPattern.compile(
            "(?:\\p{L}+ )*(?:beboere?|borgere?|unge|forældre|brugere?|pårørende|\\p{L}*dommere?|seniorer|frivillige)");

    /** Words before "medlemmer" that say of what sort they are. */
    private static final QuickPattern SORTED =
            QuickPattern.compile("(?:eksterne?|interne?|politiske?|faglige?|lokale?) ");

    private static final QuickPattern COUNCIL =
            QuickPattern.compile("(byråds|kommunalbestyrelses)(?:medlem(?:mer)?|politiker(?:e)?)");

    /** "tre af byrådets medlemmer (herunder formanden)". */
    private static final QuickPattern SOME_OF = QuickPattern.compile("^(?<printed>(?<number>" + NUMBER + ") af (?<body>"
            + GroupWords.BODY + ")s (?:egne )?medlemmer)(?: \\([^()]{3,80}\\))?$");

    /** Nouns that say no more than that somebody is sent: what they are is told by who sends them. */
    private static final QuickPattern BY_OTHERS = QuickPattern.compile(
            "(?i)(?:.* )?\\p{L}*(?:repr[æe]sentant|medlem|medarbejder|politikk?er|observatør|suppleant|stedfortræder|person|kandidat|sekretær|valgte|sagkyndig)(?:er|mer|e)?");

    private static final QuickPattern EMPLOYEES =
            QuickPattern.compile("(?:de |kommunens |områdets )?(?:medarbejderne|ansatte|personalet)");

    private static final QuickPattern THE_OTHERS = QuickPattern.compile(".*\\b(?:af de|de|andre)$");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?i:\\p{L}*(?:leder|chef|direktør|konsulent|koordinator|controller|psykolog|dommer|rektor|forstander|inspektør|borgmester|konstruktør|ingeniør|tekniker|arkitekt|jurist|biolog|planlægger|sygeplejerske|terapeut|pædagog))");

    /** Somebody of a trade, of whom there is one: "en byplanlægger". */
    private static final QuickPattern ONE_OF = QuickPattern.compile(
            "(?i:\\p{L}*(?:leder|chef|direktør|konsulent|koordinator|planlægger|ingeniør|jurist|arkitekt|biolog|inspektør|dommer|rektor|forstander)|\\p{L}+medarbejder)");

    private static final QuickPattern OFFICE_OF = QuickPattern.compile("(?:for|af|fra|i) .{2,80}");

    private static final QuickPattern ONE = QuickPattern.compile("(?i:en|én|et|ét|1)");

    /** Who appoints by office, and sends nobody of its own: "Domstolsstyrelsen", "kirkeministeren", "Vestby Kommune". */
    private static final QuickPattern AUTHORITY = QuickPattern.compile(
            "(?i:(?:.* )?\\p{L}*(?:byråd(?:et)?|kommunalbestyrelsen?|repræsentationen|regionsrådet|udvalget|udvalg(?: for .*)?|minister(?:en|iet)|styrelsen|forvaltningen|familieretshuset|direktionen|direktøren|chefen|lederen|borgmesteren|præsidenten|kommune|region|komiteen)(?: (?:i|for|\\().*)?)");

    private CountedSeat() {}

    /** Tells a seat by its number, noun and what follows; false where the words are of another form. */
    public static boolean take(String words, SeatBuilder seat) {
        Matcher some = SOME_OF.matcher(words);
        if (some.matches()) {
            seat.count(Count.of(some.group("number") + " medlemmer").withPrinted(some.group("printed")))
                    .filledBy(MembersOfBody.builder()
                            .body(SeatBodies.body(some.group("body")))
                            .build());
            return true;
        }
        Optional<Told> told =
                SeatNouns.counted(words).or(() -> SeatNouns.unsaid(words)).or(() -> SeatNouns.uncounted(words));
        told.ifPresent(each -> tell(each, seat));
        return told.isPresent();
    }

    /** The same of words that are known to tell a seat, whatever those who sit there are called. */
    static boolean takeAny(String words, SeatBuilder seat) {
        if (take(words, seat)) {
            return true;
        }
        Optional<Told> told = SeatNouns.ofAnySort(words);
        told.ifPresent(each -> tell(each, seat));
        return told.isPresent();
    }

    private static void tell(Told told, SeatBuilder seat) {
        SeatClauses clauses = SeatClauses.of(told.rest());
        clauses.appointer().ifPresent(by -> seat.appointedBy(SeatBodies.body(by)));
        if (clauses.voteless()) {
            seat.voting(false);
        }
        String folded = FoldedWords.folded(told.noun());
        SeatRoles.ofNoun(folded).ifPresent(seat::role);
        told.count().ifPresent(number -> seat.count(count(number, told.counted().orElse(number))));
        office(told, clauses.rest())
                .or(() -> filling(told, folded, clauses, seat))
                .ifPresent(seat::filledBy);
    }

    /** The number, whatever those whom it counts are called. */
    private static Count count(String number, String printed) {
        Count count = Count.of(printed);
        return count.understood() ? count : Count.of(number).withPrinted(printed);
    }

    /** "en leder fra Center for Miljø" is one person by office, and not one of several of a sort. */
    private static Optional<Filling> office(Told told, String rest) {
        String noun = told.noun();
        boolean office = told.count().filter(ONE::matches).isPresent()
                && ((rest.isEmpty() || rest.startsWith("der ") || rest.startsWith("som "))
                        ? ONE_OF.matches(noun)
                        : OFFICE.matches(noun) && OFFICE_OF.matches(rest));
        return office
                ? Optional.of(OfficeHolder.builder()
                        .office(Office.of(
                                rest.isEmpty() || rest.startsWith("der ") || rest.startsWith("som ")
                                        ? noun
                                        : noun + " " + rest))
                        .build())
                : Optional.empty();
    }

    private static Optional<Filling> filling(Told told, String noun, SeatClauses clauses, SeatBuilder seat) {
        boolean plain = told.plain();
        String rest = clauses.rest();
        Matcher council = COUNCIL.matcher(noun);
        if (council.matches() && (rest.isEmpty() || !rest.startsWith("fra "))) {
            return members(council.group(1).equals("byråds") ? "Byrådet" : "Kommunalbestyrelsen");
        }
        Optional<String> whose = clauses.among().or(clauses::appointer);
        if (clauses.own() && whose.filter(SeatBodies::council).isPresent()) {
            return members(whose.get());
        }
        Optional<Filling> said =
                rest.isEmpty() || OTHERS_TOO.matches(rest) ? Optional.empty() : described(told, noun, rest, seat);
        if (said.isPresent()) {
            return said;
        }
        if (clauses.proposer().isPresent() && plain) {
            return group(clauses.proposer().get());
        }
        if (clauses.among().isPresent()) {
            return group(clauses.among().get());
        }
        if (!plain) {
            return group(noun.matches("medarbejderrepræsentant(?:er)?") ? "medarbejderne" : told.noun());
        }
        if (rest.isEmpty() && SORTED.lookingAt(noun) && told.rest().isEmpty()) {
            return group(told.noun());
        }
        return rest.isEmpty()
                ? clauses.appointer()
                        .filter(by ->
                                !AUTHORITY.matches(by) && seat.build().role().isEmpty())
                        .flatMap(CountedSeat::group)
                : Optional.empty();
    }

    /** Who they are by what is said of them beside how they came there. */
    private static Optional<Filling> described(Told told, String noun, String rest, SeatBuilder seat) {
        boolean plain = told.plain();
        Matcher represents = REPRESENTS.matcher(rest);
        if (represents.matches()) {
            return of(represents.group(1), true);
        }
        Matcher interests = INTERESTS.matcher(rest);
        if (interests.matches()) {
            return group(interests.group(1));
        }
        Matcher are = ARE.matcher(rest);
        if (plain && are.matches()) {
            SeatRoles.ofNoun(are.group(1)).ifPresent(seat::role);
            return group(are.group(1));
        }
        Matcher from = FROM.matcher(rest);
        if (from.matches()) {
            return from(noun, plain, from, rest, seat);
        }
        if (DESCRIBED.matches(rest)) {
            return plain && rest.startsWith("med ") && !told.comma().isEmpty()
                    ? Optional.empty()
                    : group(told.noun() + told.comma() + " " + rest);
        }
        if (plain && Character.isUpperCase(rest.charAt(0)) && !rest.contains(",")) {
            return of(rest, false);
        }
        return plain || !told.comma().isEmpty() && rest.matches("(?:heraf|hvoraf) .*")
                ? Optional.empty()
                : group(told.noun() + told.comma() + " " + rest);
    }

    private static Optional<Filling> from(String noun, boolean plain, Matcher from, String rest, SeatBuilder seat) {
        String whom = from.group("whom");
        if (whom.matches("hver(?:t)? medlem .*|hvert medlem")) {
            return Optional.empty();
        }
        boolean place = !plain && !from.group("how").matches("fra|for|af|blandt");
        if (place || PEOPLE.matches(noun)) {
            return group(noun + " " + rest);
        }
        if (!plain && from.group("how").equals("fra") && !BY_OTHERS.matches(noun)) {
            return group(noun + " " + rest);
        }
        Matcher employees = EMPLOYEES.matcher(FoldedWords.folded(whom));
        if (employees.matches() && plain) {
            seat.role(SeatRole.EMPLOYEE_REPRESENTATIVE);
        }
        Optional<Body> council = plain || noun.endsWith("medlem") || noun.endsWith("medlemmer")
                ? SeatBodies.advisory(whom)
                : Optional.empty();
        if (council.isPresent()) {
            return Optional.of(MembersOfBody.builder().body(council).build());
        }
        boolean political = (plain && !noun.contains("observatør")) || noun.matches("(?:\\p{L}+ )?politikk?er(?:e)?");
        return of(whom, political);
    }

    /** Who takes the seat: members of a committee, or those who represent somebody. */
    private static Optional<Filling> of(String whom, boolean political) {
        Matcher relative = RELATIVE.matcher(whom);
        String name = relative.matches() ? relative.group(1) : whom;
        Matcher genitive = WordBounds.compile("^(.+)s (?:egne )?medlemmer$").matcher(name);
        if (genitive.matches() && SeatBodies.committee(genitive.group(1))) {
            return members(genitive.group(1));
        }
        return political && SeatBodies.committee(name)
                ? members(name)
                : group(THE_OTHERS.matches(name) ? whom : relative.matches() ? whom : name);
    }

    private static Optional<Filling> members(String name) {
        return Optional.of(MembersOfBody.builder().body(SeatBodies.body(name)).build());
    }

    private static Optional<Filling> group(String words) {
        return Optional.of(Representatives.builder().group(words).build());
    }

    /** Whether words tell of one seat alone. */
    public static boolean one(String words) {
        return is(words) && !SeatNouns.several(words);
    }

    /** Whether words begin with a number of those who sit there. */
    public static boolean is(String words) {
        return SeatNouns.counted(BE.matcher(words).replaceFirst("$1 ")).isPresent() || SOME_OF.matches(words);
    }
}
