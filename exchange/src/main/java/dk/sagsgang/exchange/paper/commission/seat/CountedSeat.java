package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
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
    public static final String NUMBER =
            "(?:\\d{1,2}(?: ?[-\u2013] ?\\d{1,2})?|én|en|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)";

    /** Nouns that say nothing of who sits there. */
    private static final String PLAIN =
            "medlem(?:mer)?|repr[æe]sentant(?:er)?|person(?:er)?|deltager(?:e)?|plads(?:er)?|suppleant(?:er)?|stedfortræder(?:e)?|observatør(?:er)?";

    /** Nouns of those who sit there. */
    private static final String NOUN = "(?:" + PLAIN
            + "|\\p{L}*(?:repræsentant(?:er)?|\\p{L}{2}planlægger(?:e)?|ingeniør(?:er)?|jurist(?:er)?|arkitekt(?:er)?|biolog(?:er)?|medlem(?:mer)?|borger(?:e)?|beboer(?:e)?|politiker(?:e)?|medarbejder(?:e)?|leder(?:e)?|chef(?:er)?|direktør(?:er)?"
            + "|elev(?:er)?|ekspert(?:er)?|konsulent(?:er)?|bruger(?:e)?|pårørende|forældre|virksomhed(?:er)?|kandidat(?:er)?|person(?:er)?|inspektør(?:er)?"
            + "|lærer(?:e)?|læge(?:r)?|pædagog(?:er)?|sagkyndige?|koordinator(?:er)?|embedsm[aæ]nd|observatør(?:er)?|suppleant(?:er)?|stedfortræder(?:e)?|folk|iværksætter(?:e)?|interessent(?:er)?|håndværker(?:e)?)|unge|frivillige|studerende|landmænd)";

    private static final String ADJECTIVES =
            "(?:(?:personligt )?(?:udpeget|udpegede|valgt|valgte) )?(?:(?:ad hoc |(?!(?:ene|hver|samme)\\b)\\p{Ll}+(?:e|te|ske|isk|lig|iv|kt|el|al) )){0,2}";

    private static final QuickPattern COUNTED = QuickPattern.compile(
            "^((?:(?:op til|mindst|højst|maksimalt|ca\\.) )?" + NUMBER + ") (" + ADJECTIVES + NOUN + ")(?:(,?) (.+))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern UNCOUNTED = QuickPattern.compile(
            "^(" + ADJECTIVES + "(?:" + PLAIN
                    + "|\\p{L}+repræsentant(?:er)?|medarbejder(?:e)?|borger(?:e)?)) ((?:fra|for|af|i|udpeget|udpeges|valgt) .+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern FROM = QuickPattern.compile(
            "^(?:fra|for|af|i|blandt) (?:hver(?:t)? af )?(.+?)(?:,? (?:dog (?:højst|maks(?:imalt)?) .{1,20}|jf\\. .{3,90}))?$");

    private static final QuickPattern RELATIVE = QuickPattern.compile("^(.+?), (?:som|der) (.+)$");

    private static final QuickPattern REPRESENTS = QuickPattern.compile(
            "^(?:(?:som|der) )?(?:skal )?repræsenterer? (.+?)(?:,? og ((?:udpeges|vælges) af .+))?$");

    private static final QuickPattern BY_OTHERS = QuickPattern.compile(
            "^(.+?),? (?:udpeget|valgt|udpeges|vælges) af (?:og (?:fra|blandt) )?(\\p{Lu}[\\p{L} .&-]{3,60})$");

    private static final QuickPattern PROPOSED = QuickPattern.compile(
            "^(?:(?:som|der) )?(?:(?:udpeges|udpeget|vælges|valgt) )?efter indstilling (?:fra|af) (.+)$");

    private static final QuickPattern ARE = QuickPattern.compile("^(?:som|der) er (\\p{Ll}{4,30})$");

    private static final QuickPattern INTERESTS = QuickPattern.compile(
            "^(?:til \\p{L}+(?:udvalget|rådet|gruppen)?, )?til (?:at (?:varetage|repræsentere)|varetagelse af|repræsentation af) (.+)$");

    /** Where they come from says less of them than what they are: "6 beboere fra området". */
    private static final QuickPattern PEOPLE =
            QuickPattern.compile("(?:\\p{L}+ )*(?:beboere?|borgere?|unge|forældre|brugere?|pårørende)");

    /** "3 medlemmer udpeges blandt kommunens ansatte". */
    private static final QuickPattern AMONG =
            QuickPattern.compile("^(?:(?:som|der) )?(?:udpeges|udpeget|vælges|valgt) blandt (.+)$");

    /** How some of them are parted again says nothing of who they are. */
    private static final QuickPattern OF_THEM = QuickPattern.compile(",? (?:heraf|hvoraf) .*$");

    private static final QuickPattern NOMINATED = QuickPattern.compile(
            "^(?:(?:som|der) )?(?:indstilles|indstillet|udpeges|udpeget|vælges|valgt) (?:af og (?:fra|blandt)|af|fra) (.+)$");

    /** Who appoints them, and not only proposes them. */
    private static final QuickPattern SENT =
            QuickPattern.compile("^(?:(?:som|der) )?(?:udpeges|udpeget) af (?:og (?:fra|blandt) )?([^,]{3,60})$");

    /** Words before "medlemmer" that say of what sort they are. */
    private static final QuickPattern SORTED =
            QuickPattern.compile("(?:eksterne?|interne?|politiske?|faglige?|lokale?) ");

    private static final QuickPattern COUNCIL =
            QuickPattern.compile("(byråds|kommunalbestyrelses)(?:medlem(?:mer)?|politiker(?:e)?)");

    private static final QuickPattern NO_VOTE = QuickPattern.compile("^uden stemmeret(?:, (.+))?$");

    private static final QuickPattern ANOTHER = QuickPattern.compile(
            "(?:,| og| samt) (?:og )?" + NUMBER + " " + ADJECTIVES + NOUN + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "tre af byrådets medlemmer (herunder formanden)". */
    private static final QuickPattern SOME_OF = QuickPattern.compile("^(?<printed>(?<number>" + NUMBER + ") af (?<body>"
            + GroupWords.BODY + ")s (?:egne )?medlemmer)(?: \\([^()]{3,80}\\))?$");

    private static final QuickPattern THE_OTHERS = QuickPattern.compile(".*\\b(?:af de|de|andre)$");

    private static final QuickPattern OFFICE =
            QuickPattern.compile("(?i:\\p{L}*(?:leder|chef|direktør|konsulent|koordinator))");

    /** Somebody of a trade, of whom there is one: "en byplanlægger". */
    private static final QuickPattern ONE_OF = QuickPattern.compile(
            "(?i:\\p{L}*(?:leder|chef|direktør|konsulent|koordinator|planlægger|ingeniør|jurist|arkitekt|biolog|inspektør)|\\p{L}+medarbejder)");

    private static final QuickPattern OFFICE_OF = QuickPattern.compile("(?:for|af|fra|i) .{2,80}");

    /** When they are chosen says nothing of who they are: "to borgere, som vælges på startmødet". */
    private static final QuickPattern CHOSEN_LATER = QuickPattern.compile(
            "(?:som|der) (?:vælges|udpeges) (?:på|ved|til|i|inden) .*|(?:udpeget|valgt) (?:efter|ved|på) (?!indstilling).*");

    private static final QuickPattern ONE = QuickPattern.compile("(?i:en|én|et|ét|1)");

    private CountedSeat() {}

    /** Tells a seat by its number, noun and what follows; false where the words are of another form. */
    public static boolean take(String words, SeatBuilder seat) {
        Matcher some = SOME_OF.matcher(words);
        if (some.matches()) {
            seat.count(Count.of(some.group("number") + " medlemmer").withPrinted(some.group("printed")))
                    .filledBy(MembersOfBody.builder()
                            .body(body(some.group("body")))
                            .build());
            return true;
        }
        Matcher counted = COUNTED.matcher(words);
        if (counted.matches()) {
            String noun = counted.group(2);
            if (ONE.matches(counted.group(1)) && office(counted.group(1), noun, counted.group(4), seat)) {
                return true;
            }
            return told(
                    noun, counted.group(3), rest(counted.group(4)), seat, Optional.of(counted.group(1) + " " + noun));
        }
        Matcher uncounted = UNCOUNTED.matcher(words);
        return uncounted.matches() && told(uncounted.group(1), "", uncounted.group(2), seat, Optional.empty());
    }

    private static String rest(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group.strip();
    }

    /** "en leder fra Center for Miljø" is one person by office, and not one of several of a sort. */
    private static boolean office(
            String number, String noun, @org.jspecify.annotations.Nullable String rest, SeatBuilder seat) {
        if (rest == null ? !ONE_OF.matches(noun) : !OFFICE.matches(noun) || !OFFICE_OF.matches(rest)) {
            return false;
        }
        if (rest == null) {
            seat.count(Count.of(number + " " + noun));
        }
        seat.filledBy(OfficeHolder.builder()
                .office(Office.of(rest == null ? noun : noun + " " + rest))
                .build());
        return true;
    }

    private static boolean told(String noun, String comma, String rest, SeatBuilder seat, Optional<String> count) {
        String folded = FoldedWords.folded(noun);
        Matcher parted = OF_THEM.matcher(rest);
        if (parted.find()) {
            return told(noun, comma, rest.substring(0, parted.start()), seat, count);
        }
        Matcher voteless = NO_VOTE.matcher(rest);
        if (voteless.matches()) {
            seat.voting(false);
            return told(noun, comma, rest(voteless.group(1)), seat, count);
        }
        Optional<SeatRole> role = SeatRoles.ofNoun(folded);
        role.ifPresent(seat::role);
        boolean plain = folded.matches(ADJECTIVES + "(?:" + PLAIN + ")");
        Matcher council = COUNCIL.matcher(folded);
        Optional<Filling> filling;
        if (council.matches() && (rest.isEmpty() || rest.startsWith("udpege") || rest.startsWith("valgt"))) {
            filling = Optional.of(MembersOfBody.builder()
                    .body(BodyWords.kinded(council.group(1).equals("byråds") ? "Byrådet" : "Kommunalbestyrelsen"))
                    .build());
            SeatAppointment.take(rest, seat);
        } else if (rest.isEmpty()) {
            filling = plain && !SORTED.lookingAt(folded) ? Optional.empty() : group(noun);
        } else {
            filling = filling(folded, plain, rest, seat);
            if (filling.isEmpty() && !plain && seat.build().appointedBy().isPresent()) {
                filling = group(noun);
            }
            if (filling.isEmpty() && !plain && CHOSEN_LATER.matches(rest)) {
                filling = group(noun);
            }
            if (filling.isEmpty()
                    && !plain
                    && (!comma.isEmpty() || rest.matches("(?:som|der|med|over|under|i|på) .*"))) {
                filling = group(noun + comma + " " + rest);
            }
        }
        filling.ifPresent(seat::filledBy);
        count.ifPresent(printed -> seat.count(Count.of(printed)));
        return true;
    }

    private static Optional<Filling> filling(String noun, boolean plain, String rest, SeatBuilder seat) {
        if (SeatAppointment.take(rest, seat)) {
            return seat.build().filledBy();
        }
        Matcher represents = REPRESENTS.matcher(rest);
        if (represents.matches()) {
            if (represents.group(2) != null) {
                SeatAppointment.take(represents.group(2), seat);
            }
            return of(represents.group(1), true);
        }
        Matcher proposed = PROPOSED.matcher(rest);
        if (proposed.matches()) {
            return group(proposed.group(1));
        }
        Matcher among = AMONG.matcher(rest);
        if (among.matches()) {
            return group(among.group(1));
        }
        if ((plain || noun.startsWith("person")) && rest.startsWith("med ")) {
            return group(noun + " " + rest);
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
            String whom = from.group(1);
            Matcher by = WordBounds.compile("^(.+?),? (?:udpeget|valgt|udpeges|vælges) af (" + GroupWords.BODY + ")$")
                    .matcher(whom);
            if (by.matches()) {
                seat.appointedBy(body(by.group(2)));
            }
            Matcher other = BY_OTHERS.matcher(whom);
            if (by.matches()) {
                whom = by.group(1);
            } else if (other.matches()) {
                seat.appointedBy(Body.of(other.group(2)));
                whom = other.group(1);
            }
            if (whom.matches("hver(?:t)? (?:medlem|af) .*|hvert medlem")) {
                return Optional.empty();
            }
            boolean political = (plain && !noun.contains("observatør")) || noun.matches("(?:\\p{L}+ )?politiker(?:e)?");
            return PEOPLE.matches(noun) ? group(noun + " " + rest) : of(whom, political);
        }
        if (plain && Character.isUpperCase(rest.charAt(0)) && !rest.contains(",")) {
            return of(rest, false);
        }
        Matcher nominated = NOMINATED.matcher(rest);
        Matcher sent = SENT.matcher(rest);
        if (plain && sent.matches()) {
            seat.appointedBy(Body.of(sent.group(1)));
        }
        return nominated.matches() && plain ? of(nominated.group(1), false) : Optional.empty();
    }

    /** Who takes the seat: members of a committee, or those who represent somebody. */
    private static Optional<Filling> of(String whom, boolean political) {
        Matcher relative = RELATIVE.matcher(whom);
        String name = relative.matches() ? relative.group(1) : whom;
        Matcher genitive = WordBounds.compile("^(.+)s (?:egne )?medlemmer$").matcher(name);
        if (genitive.matches() && committee(genitive.group(1))) {
            return Optional.of(
                    MembersOfBody.builder().body(body(genitive.group(1))).build());
        }
        return political && committee(name)
                ? Optional.of(MembersOfBody.builder().body(body(name)).build())
                : group(THE_OTHERS.matches(name) ? whom : relative.matches() ? whom : name);
    }

    private static Optional<Filling> group(String words) {
        return Optional.of(Representatives.builder().group(words).build());
    }

    static Body body(String name) {
        return BodyWords.kinded(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /** Whether a name is that of a political committee: a council of citizens is represented, and not a committee. */
    public static boolean committee(String name) {
        return BodyWords.only(name).isPresent()
                && name.matches("(?i:.*udvalget|udvalget for .*|byrådet|kommunalbestyrelsen|borgerrepræsentationen)");
    }

    /** Whether words tell of one seat alone. */
    public static boolean one(String words) {
        return is(words) && !ANOTHER.find(words);
    }

    /** Whether words begin with a number of those who sit there. */
    public static boolean is(String words) {
        return COUNTED.matches(words) || SOME_OF.matches(words);
    }
}
