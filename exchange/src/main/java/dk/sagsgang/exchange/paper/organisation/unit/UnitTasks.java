package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The tasks that a sentence says a unit has: "Afdelingen varetager opgaver med rådgivning, vejledning og støtte." */
public final class UnitTasks {

    private static final QuickPattern TASKS = QuickPattern.compile(
            "^[^.:,]{2,80}? (?:varetager|løser|arbejder (?:desuden |også |blandt andet |især |primært )?med|tager sig (?:desuden |også |blandt andet |især |primært )?af|overtager|(?:har|får|overtager) (?:det samlede |det overordnede |det faglige )?ansvar(?:et)? for|er ansvarlig(?:e|t)? for|står for|samles(?= \\p{Ll}+, ))"
                    + "(?: (?:(?:de )?opgaver(?:ne)?|opgaven)(?: med| vedrørende| inden for| som| omkring)?)? (?<list>\\p{Ll}[^.:;]{4,400})\\.?$");

    /** "Medarbejderne i Byens Drift har blandt andet til opgave at feje, slå græs og rydde sne." */
    private static final QuickPattern TO_DO = QuickPattern.compile(
            "^[^.:]{2,120}? (?:har(?: blandt andet| bl\\.a\\.| også| desuden)? til opgave|opgave(?:n|r|rne)? er(?: blandt andet| bl\\.a\\.)?) at (?<list>\\p{Ll}[^.:;]{4,400})\\.?$");

    /** "Afdelingen skal visitere til alle tilbud, følge op på målene og forhandle priser": more than one verb is a list. */
    private static final QuickPattern IS_TO = QuickPattern.compile("^(?:" + UnitNouns.DEFINITE
            + "|Den|Det) skal (?!blandt|bl\\.|også|i |være|have|ikke)(?<list>\\p{Ll}[^.:;]{10,400})\\.?$");

    /** Verbs of what units do; a plural ends as they do, and only by them the next one is told from it. */
    private static final String DO =
            "(?:(?!referer|rapporter|funger|eksister)\\p{Ll}{3,}erer|af(?:holder|regner|vikler)|anviser|behandler|betjener|bistår|bygger|drifter|driver|fast(?:lægger|sætter)|fo(?:rbereder|rdeler|rmidler|rvalter|retager)|følger|fører|giver|godkender|henter|hjælper|holder|indkøber|klargør|køber|laver|leverer|lægger|modtager|opkræver|overvåger|passer|planlægger|renholder|rådgiver|samler|sender|sikrer|skaber|skriver|styrer|støtter|svarer|sørger|tilbyder|træffer|ud(?:arbejder|betaler|danner|fører|giver|låner|vikler)|under(?:støtter|søger|viser)|varsler|vedligeholder|vejleder|yder)";

    /** "Afdelingen lægger budget, fører regnskab og følger op": more than one verb of what it does. */
    private static final QuickPattern DOES = QuickPattern.compile("^(?:" + UnitNouns.DEFINITE
            + "|Den|Det) (?:desuden |også )?(?<list>" + DO + " (?:[^.:;]|(?<=\\d)\\.(?=\\d)){4,400})\\.?$");

    /** One such verb alone says what a unit is there for; "hjælper" and "giver" alone may say anything. */
    private static final QuickPattern ONE = QuickPattern.compile(
            "(?:administrerer|behandler|drifter|driver|forvalter|koordinerer|opkræver|planlægger|renholder|træffer|udarbejder|udbetaler|vedligeholder|visiterer) (?!også |selv |ikke |en |et )");

    /** "Staben understøtter afdelingerne med data, tilsyn og indkøb", "I staben arbejder 14 medarbejdere med jura, presse og valg". */
    private static final QuickPattern HELPS = QuickPattern.compile(
            "^(?:[^.:,]{2,80}? (?:skal )?(?:understøtter?|betjener?|hjælper?|bistår?) [^.,:;]{4,60}? med|I \\p{Lu}[^.,:;]{2,60}? arbejder (?:\\d[\\d.]*|\\p{Ll}+) (?:medarbejdere|ansatte|konsulenter|personer) med|(?:Staben|Sekretariatet|[^.:,]{2,60} [Ss]tab) samler) (?<list>\\p{Ll}[^.:;]{4,300}? og [^.:;]{2,80})\\.?$");

    private static final QuickPattern NEXT_VERB =
            QuickPattern.compile("(?:, (?:og )?|,? og )(?:desuden |også )?(?=" + DO + " )");

    private static final QuickPattern VERB = QuickPattern.compile("\\p{Ll}{2,}r .{2,}");

    /** Words before the first that say how much of the tasks is told. */
    private static final QuickPattern SOME =
            QuickPattern.compile("^(?:blandt andet|bl\\.a\\.|især|alle opgaver inden for|også|desuden) ");

    private static final QuickPattern MATTERS = QuickPattern.compile(
            "^(?:de )?opgaver(?:ne)? (?:i forhold til|i relation til|omkring|vedrørende|inden for|på|med) ");

    /** Where the list ends and the sentence goes on. */
    private static final QuickPattern REST = QuickPattern.compile(
            ",? (?:som|der|hvor|herunder|mens|så|idet|fordi|når|og (?:har|er|skal|står|betjener|hjælper|rådgiver|sørger|driver|yder|giver|består|ledes|fører))\\b.*");

    private static final QuickPattern PARTS = QuickPattern.compile(", (?:og |samt )?|,? samt ");

    private static final QuickPattern TWICE = QuickPattern.compile(" og .* og ");

    private static final QuickPattern GOES_ON = QuickPattern.compile(
            "(?:eksempel|en (?:bred|lang|række|stor)|der|som|hvor|herunder|at|så|men|idet|i|på|for|med|dette|sine?|deres|hele|alle|egne?)\\b.*|det|den");

    private static final QuickPattern SAYS =
            QuickPattern.compile("\\b(?:er|har|skal|kan|der|som|bliver|vil|\\p{L}+erer)\\b");

    /** "13 vuggestuer" is what a unit has, and nothing that it does. */
    private static final QuickPattern NUMBER = QuickPattern.compile("^(?:kommunens |ca\\. |omkring )?\\d");

    /** The first of such a list is a word or two; more are the beginning of a sentence. */
    private static final QuickPattern FIRST = QuickPattern.compile(
            "(?!Den |Det |De |Der |Her |Vi )\\p{Lu}[\\p{L}-]+(?: (?:og|af|for) [\\p{L}-]+| \\p{Lu}\\p{L}+)?,");

    private static final QuickPattern SIGNS = QuickPattern.compile("[:;()!?\\d]|\\. ");

    private static final int LONGEST = 600;

    /** Where the next verb of a list begins. */
    private static final QuickPattern VERBS =
            QuickPattern.compile("(?:, (?:og |samt )?|,? og |,? samt )(?:at )?(?=\\p{Ll}{2,}(?:e|å|o) |\\p{Ll}{3,}e$)");

    private static final QuickPattern INFINITIVE = QuickPattern.compile("\\p{Ll}+(?:e|å|o)(?: |$)");

    private static final QuickPattern VERB_FIRST = QuickPattern.compile(
            "(?!(?:er|har|bliver|var|får|der|hører|ligger|flytter|her|efter|under|over|eller) )\\p{Ll}{2,}r .{6,}");

    private static final int LONGEST_VERB = 160;

    private static final int LONGEST_TASK = 80;

    private static final int MOST_WORDS = 7;

    private UnitTasks() {}

    /** The tasks that a sentence lists; empty where it lists none. */
    public static List<String> in(String sentence) {
        Optional<String> list = list(sentence);
        if (list.isEmpty()) {
            return toDo(sentence);
        }
        List<String> found =
                list.flatMap(TaskGroups::of).map(TaskGroups::tasks).orElseGet(() -> listed(list.orElseThrow()));
        // "dagpleje og klubber og undervisning" is not known to be two or three.
        boolean sure = found.stream().noneMatch(TWICE::find);
        return sure && found.stream().allMatch(UnitTasks::task) ? found : List.of();
    }

    /** What a unit is said to have to do, in verbs: "feje, slå græs og rydde sne". */
    private static List<String> toDo(String sentence) {
        Matcher verbs = TO_DO.matcher(sentence.length() > LONGEST ? "" : sentence);
        boolean several = false;
        if (!verbs.matches()) {
            verbs = IS_TO.matcher(sentence.length() > LONGEST ? "" : sentence);
            several = true;
            if (!verbs.matches()) {
                return List.of();
            }
        }
        List<String> found = Stream.of(VERBS.split(verbs.group("list")))
                .map(each -> REST.matcher(each.strip()).replaceFirst(""))
                .toList();
        if (several && found.size() < 2) {
            return List.of();
        }
        return found.stream().allMatch(each -> INFINITIVE.lookingAt(each) && each.length() <= LONGEST_VERB)
                ? found
                : List.of();
    }

    /** What stands behind the name of a unit and its leader: "sørger for bolværkerne. Kontoret ligger på kajen" tells one task first; empty without a verb. */
    static List<String> behindLeader(String rest) {
        List<String> sentences = rest.isEmpty() ? List.of() : Sentences.of(rest);
        String first = sentences.isEmpty() ? "" : sentences.get(0).strip().replaceFirst("\\.$", "");
        if (!VERB_FIRST.matches(first) || first.length() > LONGEST) {
            return List.of();
        }
        List<String> listed = in("Enheden " + first);
        List<String> done = listed.isEmpty() ? done("Enheden " + first) : listed;
        return done.isEmpty() ? List.of(first) : done;
    }

    /** What stands behind the first of some sentences. */
    static String behindFirst(String text) {
        List<String> sentences = Sentences.of(text);
        return String.join(
                " ",
                sentences.subList(1, sentences.size()).stream()
                        .map(String::strip)
                        .toList());
    }

    /** What a unit does, in the verbs of a sentence: "lægger budget", "fører regnskab"; empty where it has not more than one. */
    public static List<String> done(String sentence) {
        Matcher does = DOES.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (!does.matches()) {
            return List.of();
        }
        List<String> found = Stream.of(NEXT_VERB.split(does.group("list")))
                .map(String::strip)
                .toList();
        boolean verbs = (found.size() > 1 || ONE.lookingAt(does.group("list")))
                && found.stream().allMatch(each -> VERB.matches(each) && each.length() <= LONGEST_VERB);
        return verbs ? found : List.of();
    }

    /** The words of a sentence that list what a unit does; empty where it says no such thing. */
    static Optional<String> list(String sentence) {
        Matcher tasks = TASKS.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (!tasks.matches()) {
            Matcher helps = HELPS.matcher(sentence.length() > LONGEST ? "" : sentence);
            return helps.matches() && helps.group("list").contains(", ")
                    ? Optional.of(REST.matcher(helps.group("list")).replaceFirst(""))
                    : Optional.empty();
        }
        String some = SOME.matcher(tasks.group("list")).replaceFirst("");
        return Optional.of(REST.matcher(MATTERS.matcher(some).replaceFirst("")).replaceFirst(""));
    }

    /** The tasks that stand behind the name of a unit and a colon: "Havneforvaltningen: bolværk, kraner og sejlads"; empty where it is no list of them. */
    public static List<String> behind(String list) {
        boolean small = !list.isEmpty() && Character.isLowerCase(list.codePointAt(0)) && list.length() <= LONGEST;
        List<String> found = small ? listed(list.replaceFirst("\\.$", "")) : List.of();
        return found.size() > 1 && found.stream().allMatch(UnitTasks::task) ? found : List.of();
    }

    /**
     * The tasks that a sentence without any verb lists: "Budget, regnskab, løn og opkrævning."; empty where it is none, or names begin with
     * capitals.
     */
    public static List<String> enumerated(String sentence) {
        String bare = sentence.strip().replaceFirst("\\.$", "");
        boolean list = bare.length() <= LONGEST && bare.contains(", ") && FoldedWords.capital(bare);
        if (!list || SIGNS.find(bare) || !FIRST.lookingAt(bare)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (String part : listed(bare)) {
            String[] two = part.split(" og ");
            boolean words =
                    two.length == 2 && two[0].indexOf(' ') < 0 && two[1].indexOf(' ') < 0 && !two[0].endsWith("-");
            found.addAll(words ? List.of(two) : List.of(part));
        }
        boolean small = found.stream().skip(1).allMatch(UnitTasks::small);
        return found.size() > 2 && small && found.stream().allMatch(UnitTasks::task) ? found : List.of();
    }

    /** "I modellen løses stabsopgaver vedr. løn og indkøb centralt": the matters of the work are the tasks of the unit. */
    public static List<String> concerning(String sentence) {
        Matcher tasks = CONCERNING.matcher(sentence.length() > LONGEST ? "" : sentence);
        if (!tasks.find()) {
            return List.of();
        }
        // "politisk betjening og fælles indkøb" are two: each is a noun with a word before it.
        return TWO_PAIRS.matches(tasks.group("list"))
                ? List.of(tasks.group("list").split(" og "))
                : listed(tasks.group("list"));
    }

    /** "it", "SFO": a word that is no name. */
    private static boolean small(String words) {
        String first = words.split(" ", 2)[0];
        return Character.isLowerCase(words.codePointAt(0))
                || first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static final QuickPattern TWO_PAIRS = QuickPattern.compile("\\p{Ll}+ \\p{Ll}+ og \\p{Ll}+ \\p{Ll}+");

    private static final QuickPattern CONCERNING = QuickPattern.compile(
            "(?<![\\p{L}-])(?:løses|varetages|samles) \\p{Ll}*opgaver(?:ne)? (?:vedr\\.|vedrørende|inden for|indenfor|om) (?<list>[^.:;]{5,200}?)(?: som udgangspunkt| fortsat| som hidtil| fremover)?(?: centralt| decentralt| (?:i|på|af) .*)?\\.?$");

    private static List<String> listed(String list) {
        String[] parts = PARTS.split(list);
        List<String> found = new ArrayList<>(List.of(parts));
        if (list.contains(" samt ")) {
            return found;
        }
        String[] last = parts[parts.length - 1].split(" og ");
        // Alone, "vedligeholdelse og fornyelse af veje" is one task, and "indkøb og forsikring" are two.
        boolean words =
                last.length == 2 && last[0].indexOf(' ') < 0 && last[1].indexOf(' ') < 0 && !last[0].endsWith("-");
        if (last.length == 2 && (parts.length > 1 && !last[0].endsWith("-") || words)) {
            found.remove(found.size() - 1);
            found.add(last[0]);
            found.add(last[1]);
        }
        return found.stream().map(String::strip).toList();
    }

    private static boolean task(String words) {
        String folded = FoldedWords.folded(words);
        return !words.isBlank()
                && words.length() <= LONGEST_TASK
                && folded.split(" ").length <= MOST_WORDS
                && !NUMBER.find(folded)
                && !GOES_ON.matches(folded)
                && !SAYS.find(folded);
    }
}
