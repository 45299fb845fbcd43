package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.ManyWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pattern.Remembered;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.meeting.decision.RecommendationBuilder;
import dk.sagsgang.meeting.decision.Recommender;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that introduce a recommendation: who recommends, the verb, and to whom. */
public final class RecommendationWords {

    private static final int MOST_WORDS = 14;

    private static final Set<String> NOBODY = words("nobody");
    private static final Set<String> ADVERBS = words("adverb");
    private static final Set<String> OFFICES = words("office");
    private static final Set<String> OFFICE_ENDINGS = words("office-ending");
    private static final Set<String> PARTIES = words("party");

    private static final QuickPattern INTRODUCTION = QuickPattern.compile(
            "^(?<who>[^.:;]{2,160}?)\\s(?<verb>" + verbs() + ")(?<rest>(?:[\\s,:;.]|$).*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** Who recommends takes no more characters than this, and the verb follows. */
    private static final int VERB_WITHIN = 200;

    /** How the verbs begin; without one of them nothing is recommended. */
    private static final List<String> STEMS = words("verb").stream()
            .map(verb -> verb.substring(0, Math.min(5, verb.length())))
            .distinct()
            .toList();

    /** A clause or a sentence in the place of who recommends. */
    private static final QuickPattern CLAUSE =
            QuickPattern.compile("(?:at|hvis|når|da|som|i|på|der) .*|.* (?:at|som|der|ikke|har|er|kan|vil|skal) .*");

    private static final QuickPattern TO = QuickPattern.compile(
            "^[\\s,:;]{0,3}(?iu:over\\s?for|til)\\s(?<to>(?:[Uu]dvalget for \\p{Lu}[\\p{L}-]+(?:(?:, | og | & )\\p{Lu}[\\p{L}-]+){0,4}"
                    + "|(?iu:" + BodyWords.NAME + "|" + BodyWords.WORKS_COUNCIL
                    + ")|[A-ZÆØÅ]{2,4}(?![\\p{L}-])))(?: via (?:(?:, | og )?(?:[A-ZÆØÅ]{2,4}|\\p{Lu}[\\p{L}-]+udvalget|\\p{Lu}[\\p{L}-]+))+)?");

    /** "til Miljøudvalget, Økonomiudvalget og Byrådet, at": every body through which it goes. */
    private static final QuickPattern TO_SEVERAL = QuickPattern.compile(
            "^[\\s,:;]{0,3}(?iu:over\\s?for|til)\\s(?<to>[^.:;/\\d]{8,200}?)(?=,?\\s(?:at\\b|\\d)|[,:]?\\s?$)");

    /** "til Havneudvalgets godkendelse, at", "til Havn og vej at anbefale over for Byrådet, at": who is asked, however it is called. */
    private static final QuickPattern TO_ANSWER = QuickPattern.compile(
            "^\\stil\\s(?:(?<owner>(?:\\p{Lu}|(?=udvalg|byråd|kommunalbest))[\\p{L}, &-]{1,70}?(?:udvalg|råd|bestyrelse|direktion)(?:et|en|n)?)s\\s"
                    + "(?:godkendelse|beslutning|efterretning|orientering|drøftelse|behandling)"
                    + "|(?<to>\\p{Lu}[^,.:;\\d]{2,60}?)(?=\\sat\\s(?:anbefale|indstille)\\b))");

    /** "til Udvikling, By og Land": a body that is called by its areas, where nothing but what is asked of it follows. */
    private static final QuickPattern TO_AREAS = QuickPattern.compile(
            "^\\s(?:til|over ?for)\\s(?<to>\\p{Lu}[\\p{Ll}-]{2,30}(?:(?:, | og | & )\\p{Lu}[\\p{Ll}-]{1,30}){1,4})(?=,?\\sat\\b|[,:;]?\\s?$)");

    /** "foreslår Økonomiudvalget at drøfte": to whom stands before "at" without a word between. */
    private static final QuickPattern BEFORE_AT =
            QuickPattern.compile("^\\s(?<to>(?iu:" + BodyWords.NAME + "|" + BodyWords.WORKS_COUNCIL + "))(?=,? at\\b)");

    /** "Økonomiudvalget anbefaler indstillingen" answers what somebody else recommends. */
    private static final QuickPattern ANSWER = QuickPattern.compile(
            " (?:indstillingen|forvaltningens indstilling|administrationens indstilling|forslaget|sagen|dette)(?![\\p{L}-])(?! (?:at|til|om)\\b)");

    private static final QuickPattern BY = QuickPattern.compile("(?:fra|af) ");

    private static final QuickPattern GENITIVE =
            QuickPattern.compile("^(?<who>.{3,80}?(?:en|et|ne|magistraten))s indstilling(?:er)?$");

    /** Words before that share the last part of the name of an office: "teknik-, plan- og". */
    private static final QuickPattern BRANCHES = QuickPattern.compile("^(?:[\\p{L}]+-(?:,? |, ?))+(?:og |& )");

    /** How somebody holds an office, before its name: "Konstitueret kommunaldirektør". */
    private static final String STANDING =
            "(?iu:konstitueret|konst\\.|fungerende|administrerende|adm\\.|tidligere|kommende|teknisk|ledende) ";

    private static final QuickPattern STANDS = QuickPattern.compile("^" + STANDING);

    /** A part of the administration, whatever capital letters it has. */
    private static final QuickPattern PART =
            QuickPattern.compile("center|forvaltning|afdeling|sekretariat|fagenhed|(?<!\\p{L})stab");

    private static final QuickPattern ABBREVIATION = QuickPattern.compile("[A-ZÆØÅ]{2,4}");

    /** An office and then who holds it: "Direktør Anne Holm", "Chef for Teknik & Miljø Anne Holm". */
    private static final QuickPattern HELD = QuickPattern.compile("^(?<office>(?:" + STANDING
            + ")?\\p{L}*(?:[Dd]irektør|[Cc]hef|[Bb]orgmester|[Rr]ådmand|[Ff]ormand|[Ll]eder)(?:en)?"
            + "(?: for (?:(?:\\p{Lu}[\\p{L}-]*(?:, | og | & ))*\\p{Lu}[\\p{L}-]*|\\p{Lu}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]+){1,4}))?)"
            + " (?<name>\\p{Lu}[\\p{L}.'-]*(?: (?:\\p{Lu}[\\p{L}.'-]*|" + NameParticles.ANY + ")){1,4})$");

    private static final Remembered<Optional<Introduction>> INTRODUCTIONS =
            Remembered.of(RecommendationWords::introduced);

    private RecommendationWords() {}

    private static Set<String> words(String meaning) {
        return PhraseFile.lines("recommendations.txt").stream()
                .filter(line -> line.meaning().equals(meaning))
                .flatMap(line -> line.parts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest first, so that "indstiller endvidere" is not "indstiller" and a word too many. */
    private static String verbs() {
        return ManyWords.of(words("verb"));
    }

    /**
     * An introduction.
     *
     * @param who who recommends, as printed; empty for "Det indstilles"
     * @param verb the verb as printed; empty for "Administrationens indstilling"
     * @param to to whom; several where it goes on from one to the next
     * @param tail what follows, from "at" on
     */
    public record Introduction(String who, String verb, List<Body> to, String tail) {

        public Introduction {
            to = List.copyOf(to);
        }

        public void put(RecommendationBuilder recommendation) {
            recommendation.verb(verb);
            if (!to.isEmpty()) {
                recommendation.to(to.get(0)).alsoTo(to.subList(1, to.size()));
            }
            String folded = FoldedWords.folded(who);
            if (who.isEmpty()) {
                return;
            }
            // "Teknik- og miljøchefen" is held by one, as "Miljøchefen" is.
            String first = firstWord(
                    BRANCHES.matcher(STANDS.matcher(folded).replaceFirst("")).replaceFirst(""));
            Matcher held = HELD.matcher(who);
            if (held.matches()) {
                recommendation.recommender(Person.builder()
                        .office(Office.of(held.group("office")))
                        .name(held.group("name"))
                        .build());
                return;
            }
            if (PARTIES.contains(folded)) {
                recommendation.recommendingParty(
                        PoliticalParty.builder().name(who).build());
            } else if (OFFICES.contains(first)
                    || OFFICES.contains(folded)
                    || OFFICE_ENDINGS.stream().anyMatch(first::endsWith)) {
                recommendation.recommender(
                        Person.builder().office(Office.of(who)).build());
            } else {
                Optional<Person> person = NameList.person(who);
                if (person.isPresent() && !PART.find(folded)) {
                    recommendation.recommender(person.get());
                } else {
                    List<Body> all = who.contains(" og ") ? BodyWords.list(who) : List.of();
                    by(all.size() > 1 ? all : List.of(BodyWords.kinded(who)), recommendation);
                }
            }
        }
    }

    /** Several bodies that recommend the same are each one: "Havneudvalget og Børne- og Skoleudvalget". */
    public static void by(List<Body> bodies, RecommendationBuilder recommendation) {
        recommendation.recommendingBody(bodies.get(0));
        bodies.stream()
                .skip(1)
                .forEach(body -> recommendation.addJointlyWith(
                        Recommender.builder().body(body).build()));
    }

    /** The introduction that a line is or begins with. */
    public static Optional<Introduction> of(String line) {
        if (!mayIntroduce(line)) {
            return Optional.empty();
        }
        return INTRODUCTIONS.about(line);
    }

    private static Optional<Introduction> introduced(String line) {
        Matcher matcher = INTRODUCTION.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String who = Space.strip(matcher.group("who"));
        String folded = FoldedWords.folded(who);
        if (ADVERBS.contains(folded)) {
            return Optional.empty();
        }
        if (!FoldedWords.capital(who) || blanks(who) >= MOST_WORDS || CLAUSE.matches(folded)) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        if (proposed(folded, matcher.group("verb")) || ANSWER.lookingAt(rest)) {
            return Optional.empty();
        }
        Matcher several = TO_SEVERAL.matcher(rest);
        List<Body> bodies = several.lookingAt() ? BodyWords.list(several.group("to")) : List.of();
        if (bodies.size() > 1) {
            return Optional.of(introduction(who, matcher, bodies, rest.substring(several.end())));
        }
        Matcher to = TO.matcher(rest);
        for (QuickPattern other : List.of(BEFORE_AT, TO_AREAS)) {
            to = to.lookingAt() ? to : other.matcher(rest);
        }
        List<Body> addressee = List.of();
        Matcher answer = TO_ANSWER.matcher(rest);
        if (answer.lookingAt()) {
            String name = answer.group("owner") == null ? answer.group("to") : answer.group("owner");
            addressee = List.of(BodyWords.kinded(Space.single(name)));
            rest = rest.substring(answer.end());
        } else if (to.lookingAt()) {
            String name = Space.single(to.group("to"));
            addressee = ABBREVIATION.matches(name)
                    ? List.of(Body.builder().abbreviation(name).build())
                    : List.of(BodyWords.kinded(name));
            rest = rest.substring(to.end());
            if (rest.startsWith("/")) {
                // Two bodies are named, and to which of them it goes is not said.
                addressee = List.of();
                rest = matcher.group("rest");
            }
        }
        return Optional.of(introduction(who, matcher, addressee, rest));
    }

    /** "Følgende tre temaer foreslås": what stands before a verb in the passive is what is proposed, and nobody who proposes it. */
    private static boolean proposed(String who, String verb) {
        return (verb.endsWith("es") || verb.endsWith("ås")) && !NOBODY.contains(who) && !BY.lookingAt(who);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ',') {
            end++;
        }
        return text.substring(0, end);
    }

    private static int blanks(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            blanks += text.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    private static Introduction introduction(String who, Matcher matcher, List<Body> to, String rest) {
        boolean nobody = NOBODY.contains(FoldedWords.folded(who));
        return new Introduction(nobody ? "" : withoutComma(who), Space.single(matcher.group("verb")), to, tail(rest));
    }

    private static boolean mayIntroduce(String line) {
        String beginning =
                line.substring(0, Math.min(line.length(), VERB_WITHIN)).toLowerCase(Locale.ROOT);
        for (String stem : STEMS) {
            if (beginning.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** The introduction that a heading is, such as "Forvaltningen indstiller" or "Administrationens indstilling". */
    public static Optional<Introduction> ofHeading(String heading) {
        Matcher genitive = GENITIVE.matcher(Space.single(heading));
        if (genitive.matches()) {
            return Optional.of(new Introduction(genitive.group("who"), "", List.of(), ""));
        }
        return of(heading);
    }

    private static String withoutComma(String who) {
        return who.endsWith(",") ? Space.strip(who.substring(0, who.length() - 1)) : who;
    }

    private static String tail(String rest) {
        int from = 0;
        while (from < rest.length() && (Space.is(rest.charAt(from)) || ",:;.".indexOf(rest.charAt(from)) >= 0)) {
            from++;
        }
        String tail = Space.strip(rest.substring(from));
        return List.of("at", "at:", "at;", "at,", "følgende", "følgende:").contains(FoldedWords.folded(tail))
                ? ""
                : tail;
    }
}
