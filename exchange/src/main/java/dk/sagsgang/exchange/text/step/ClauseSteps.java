package dk.sagsgang.exchange.text.step;

import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of one sentence: what is to happen in each of its clauses, and when. "Forslaget sendes i høring fra 1. maj til 26. juni,
 * hvorefter det behandles i Byrådet" tells two.
 */
final class ClauseSteps {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int LONGEST_SENTENCE = 600;

    private static final int LONGEST_STEP = 260;

    private static final QuickPattern BETWEEN = QuickPattern.compile(
            "; |,? (?=hvorefter |hvorpå )|,? (?=og \\p{L}+ (?:derefter|herefter|efterfølgende) )|,? (?=og (?:kommer|sendes|skal|vil|forventes|forelægges|behandles|vedtages|godkendes|offentliggøres|udsendes|bliver) )|, (?=(?:og|men|mens|inden|dernæst|derefter|herefter|da|fordi) )",
            FLAGS);

    private static final String DOING =
            "(?:evaluer|flyt|udpeg|godkend|vedtag|beslut|behandl|drøft|forelæg|fremlæg|orienter|offentliggør|udsend|send|indfør|gennemfør|etabler|opret|nedlæg|begynd|start|udarbejd|indarbejd|implementer|igangsæt|afslut|afhold|hold|færdiggør|indstil|revider|præsenter|åbn|udfør|opfør|opstil|påbegynd|fortsæt|ibrugtag|indvi|skriv|bearbejd|fremsend|oversend|genoptag|stik|indkald|inviter|forvent|aflever|igangsæt|fast(?:sæt|læg)|opstart|annoncer|udbyd)";

    /** What is to come, in small letters. */
    private static final QuickPattern TO_COME = QuickPattern.compile(
            "(?<![\\p{L}-])(?:" + DOING
                    + "\\p{L}?(?:r|er|es|s|ges)|sker|løber|(?:skal|vil|kan|bliver|forventes|ventes)(?: \\p{L}+){1,8}"
                    + "|finder (?:\\p{L}+ ){0,3}?sted|(?:er|kommer) (?:i )?(?:offentlig |fornyet )?høring|(?:er|bliver) (?:\\p{L}+ )?sendt (?:i|ud i|til) (?:offentlig |fornyet )?høring|(?:tager|træffer) (?:\\p{L}+ ){0,6}?(?:stilling|beslutning)|vender tilbage|holder (?:\\p{L}+ )?møde|mødes)(?![\\p{L}-])");

    /** What has been, in small letters. */
    private static final QuickPattern PAST = QuickPattern.compile(
            "(?<![\\p{L}-])(?:har(?! \\d| første| anden)|havde|blev|var|er (?:\\p{L}+ ){0,2}?(?:godkendt|vedtaget|besluttet|behandlet|drøftet|gennemført|afholdt|offentliggjort|blevet)|besluttede|vedtog|godkendte|behandlede|drøftede|tiltrådte|udløb|modtog|sendte|igangsatte|anmodede|afholdt|deltog)(?![\\p{L}-])");

    /** What tells a rule, a state or a sum, and no step, in small letters. */
    private static final QuickPattern NO_STEP = QuickPattern.compile(
            "(?:^hvis |(?<![\\p{L}-])(?:hver|hvert|årligt|løbende|som regel|normalt|siden|hidtil|gælder|gældende|træder i kraft|trådte i kraft|kr|mio|næste møde|flyttes fra|i stedet for|i henhold til|ifølge|påklages|foreslås|det anbefales|bør|(?:administrationen|forvaltningen|direktionen) (?:anbefaler|indstiller|foreslår))(?![\\p{L}-]))");

    private static final QuickPattern HEARING = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:offentlig |fornyet |for)?høring(?:en|s(?:perioden?|fristen?|svar))?|indsigelser|bemærkninger|offentlighedsfase)(?!\\p{L})",
            FLAGS);

    private static final QuickPattern HEARD_THEN = QuickPattern.compile(
            "høring(?:en|sperioden?)?(?: i \\p{L}*\\d*\\p{L}* uger)?,?(?: (?:løber|varer|finder sted|vil være|er))?(?: i (?:perioden|tidsrummet))? $",
            FLAGS);

    private static final QuickPattern AFTER = QuickPattern.compile(
            "^(?:og |men )?(?<after>hvorefter|hvorpå|herefter|derefter|dernæst|efterfølgende|(?:når|efter) [^,;]{4,90}?(?=, |,? (?:vil|skal|kan|bliver|forelægges|behandles|sendes|træffes|"
                    + DOING + "\\p{L}{0,2}(?:r|es|s))(?!\\p{L})))(?<rest>,? .+)$",
            FLAGS);

    private static final QuickPattern AFTER_INSIDE =
            QuickPattern.compile("(?<= )(?<after>herefter|derefter|efterfølgende)(?: |$)", FLAGS);

    /** What is left where a day was taken out. */
    private static final QuickPattern LEFT_BEFORE = QuickPattern.compile(
            "(?:,? (?:i|på|ved|den|til|fra|med|i perioden|i tidsrummet|i uge|i uden)|,? er|\\s*[:(,–-])+$", FLAGS);

    private static final QuickPattern TIME = QuickPattern.compile(
            "^,? ?(?:[-–] )?kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-–] ?\\d{1,2}(?:[.:]\\d{2})?)?", FLAGS);

    /** "Sagen afgøres af Byrådet" says who decides, and no step. */
    private static final QuickPattern ABOUT_IT = QuickPattern.compile(
            "^(?:sagen|kompetence\\p{L}*) (?:afgøres|ligger|er)(?!\\p{L})|(?<!\\p{L})(?:som|ikke|kan)(?!\\p{L})|^(?:efter|ved|under|når) ",
            FLAGS);

    private static final QuickPattern PASSED_ON = QuickPattern.compile(
            "(?<!\\p{L})(?:behandles|genoptages|forelægges|fremlægges|vedtages|godkendes|besluttes|drøftes|(?:politisk|endelig) (?:behandling|vedtagelse|godkendelse))(?!\\p{L})",
            FLAGS);

    /** "Høringsfrist: 3. marts 2025". */
    private static final QuickPattern ONE_WORD = QuickPattern.compile("\\p{Lu}[\\p{L}-]{5,40}");

    private static final QuickPattern RELATIVE = QuickPattern.compile(", (?:som|der|hvor|hvilket|hvis) ", FLAGS);

    private static final QuickPattern OF_OTHER = QuickPattern.compile(
            "(?<!\\p{L})(?:efter|på baggrund af|i forlængelse af|jf\\.|forud for|siden) [^,.]{0,80}(?:godkendelse|behandling|beslutning|vedtagelse|møde|mødet|drøftelse)(?: (?:i|på|den) [^,.]{0,40})?$",
            FLAGS);

    private static final QuickPattern WORDS = QuickPattern.compile("\\S+ \\S+");

    private static final QuickPattern ACCOUNTS = QuickPattern.compile("(?:pr\\.|efter|siden) .*", FLAGS);

    private final List<Body> bodies;
    private final Optional<LocalDate> meeting;
    private final StepYears years;

    ClauseSteps(List<Body> bodies, Optional<LocalDate> meeting) {
        this.bodies = bodies;
        this.meeting = meeting;
        this.years = new StepYears(meeting);
    }

    /** Whether a text may tell a day behind the meeting; outside plans nothing else is a step, and most texts are done with here. */
    boolean mayCome(String text) {
        return meeting.filter(day -> ToldDays.mayComeIn(text, day)).isPresent();
    }

    /** Whether a text may name a body or a hearing, without which nothing is surely to come. */
    static boolean mayConcern(String text) {
        return NamedBodies.mayStandIn(text) || HEARING.find(text);
    }

    /**
     * The steps of a sentence.
     *
     * @param planned whether it stands in a plan, where each day is that of a step; elsewhere only what is surely to come counts
     * @param known whether a step was told right before, so that this may be what follows on it
     */
    List<StepDraft> of(String sentence, boolean planned, boolean known, int line) {
        List<StepDraft> steps = new ArrayList<>();
        boolean timeless = !planned && !known && !(mayCome(sentence) && mayConcern(sentence));
        if (timeless || sentence.length() > LONGEST_SENTENCE || sentence.endsWith("?")) {
            return steps;
        }
        String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        String[] parts = BETWEEN.split(bare);
        for (String clause : parts) {
            boolean wanted = planned || known || !steps.isEmpty();
            if (wanted || parts.length == 1 || mayCome(clause)) {
                clause(clause.strip(), wanted, planned, line, steps);
            }
        }
        return steps;
    }

    private void clause(String clause, boolean known, boolean planned, int line, List<StepDraft> steps) {
        String small = clause.toLowerCase(Locale.ROOT);
        if (NO_STEP.find(small) || PAST.find(small)) {
            return;
        }
        List<ToldDays.Told> days = ToldDays.in(clause).stream()
                .filter(day -> !ACCOUNTS.matches(day.printed()))
                .toList();
        if (days.isEmpty()) {
            Optional<StepDraft> after = known ? after(clause, line) : Optional.empty();
            after.ifPresent(steps::add);
            if (after.isEmpty() && planned) {
                undated(clause, line).ifPresent(steps::add);
            }
            return;
        }
        if (days.size() > 1) {
            steps.addAll(SeriesOfDays.of(clause, days, bodies, line).stream()
                    .filter(step -> planned || sure(step))
                    .toList());
            return;
        }
        ToldDays.Told day = days.get(0);
        if (planned ? !coming(day) : !later(day) || !TO_COME.find(small)) {
            return;
        }
        if (OF_OTHER.find(clause.substring(0, day.start()))) {
            // The day is that of a decision before.
            return;
        }
        String text = without(clause, day);
        if (text.length() > LONGEST_STEP || !WORDS.lookingAt(text) && !(planned && ONE_WORD.matches(text))) {
            return;
        }
        List<Involvement> who = roles(text, planned);
        if (HEARD_THEN.find(clause.substring(0, day.start()))) {
            // The day is that of the hearing, whoever decides on it.
            who = who.stream()
                    .filter(each -> each.role().equals(Optional.of(InvolvementRole.CONSULTED)))
                    .toList();
        }
        StepDraft step = new StepDraft(text, Optional.of(day), "", who, false, line);
        if (planned || sure(step) && !ofRelative(clause, day)) {
            steps.add(step);
        }
    }

    private List<Involvement> roles(String text, boolean planned) {
        return StepRoles.in(text, bodies, planned);
    }

    /** "Udvalget skal tage stilling til målingen, som finder sted i maj": the day is that of something else. */
    private boolean ofRelative(String clause, ToldDays.Told day) {
        Matcher relative = RELATIVE.matcher(clause);
        int from = -1;
        while (relative.find() && relative.start() < day.start()) {
            from = relative.end();
        }
        int begins = from;
        return begins >= 0
                && NamedBodies.in(clause, bodies).stream().noneMatch(body -> body.start() >= begins)
                && !HEARING.find(clause.substring(begins, day.start()));
    }

    /** A day that is over is none of a step to come; the rows of a plan may tell it. */
    private boolean coming(ToldDays.Told day) {
        if (meeting.isEmpty()) {
            return true;
        }
        ImpreciseDate date = years.next(day);
        return date.latest()
                .or(date::earliest)
                .filter(last -> !last.isAfter(meeting.get()))
                .isEmpty();
    }

    /** Whether something is surely to come: a body has to do with it or it is a hearing, on a day behind the meeting. */
    private boolean sure(StepDraft step) {
        return step.day().filter(this::later).isPresent()
                && (!step.involvements().isEmpty() || HEARING.find(step.text()));
    }

    private boolean later(ToldDays.Told day) {
        return meeting.isPresent()
                && years.next(day)
                        .latest()
                        .filter(latest -> latest.isAfter(meeting.get()))
                        .isPresent();
    }

    private static boolean toCome(String clause) {
        return TO_COME.find(clause.toLowerCase(Locale.ROOT));
    }

    /** What follows on something else, without a day: "Herefter behandles sagen i Byrådet". */
    private Optional<StepDraft> after(String clause, int line) {
        Matcher after = AFTER.matcher(clause);
        if (after.matches() && toCome(clause)) {
            return step(after.group("rest"), after.group("after"), line);
        }
        Matcher inside = AFTER_INSIDE.matcher(clause);
        if (inside.find() && toCome(clause)) {
            return step(
                    clause.substring(0, inside.start()) + clause.substring(inside.end()), inside.group("after"), line);
        }
        return Optional.empty();
    }

    /** In a plan also what has no day, where it is said which body treats it or decides. */
    private Optional<StepDraft> undated(String clause, int line) {
        List<Involvement> who = roles(clause, false);
        boolean first = NamedBodies.in(clause, bodies).stream().anyMatch(body -> body.start() == 0 && !body.owner());
        boolean treated = (first || PASSED_ON.find(clause))
                && who.stream()
                        .flatMap(each -> each.role().stream())
                        .anyMatch(role -> role.equals(InvolvementRole.TREATS) || role.equals(InvolvementRole.DECIDES));
        return treated && clause.length() <= LONGEST_STEP && WORDS.lookingAt(clause) && !ABOUT_IT.find(clause)
                ? Optional.of(new StepDraft(capital(clause), Optional.empty(), "", who, false, line))
                : Optional.empty();
    }

    private Optional<StepDraft> step(String words, String condition, int line) {
        String text = capital(words.replaceFirst("^[, ]+", "").replaceFirst("^(?:og|men) ", ""));
        return text.length() > LONGEST_STEP || !WORDS.lookingAt(text)
                ? Optional.empty()
                : Optional.of(new StepDraft(
                        text,
                        Optional.empty(),
                        Character.toLowerCase(condition.charAt(0)) + condition.substring(1),
                        roles(text, false),
                        false,
                        line));
    }

    /** A clause without its day. */
    static String without(String clause, ToldDays.Told day) {
        String before = clause.substring(0, day.start()).strip().replaceFirst("^(?:og|men|hvorefter|inden) ", "");
        Matcher left = LEFT_BEFORE.matcher(before);
        before = left.find() ? before.substring(0, left.start()) : before;
        if (before.matches("(?i)i|på|ved|fra|i perioden|perioden")) {
            before = "";
        }
        String behind = TIME.matcher(clause.substring(day.end())).replaceFirst("");
        behind = behind.replaceFirst(before.isEmpty() ? "^[):]" : "^\\)", "").strip();
        String text = before.isEmpty()
                ? behind.replaceFirst("^[,:–-] ?", "")
                : behind.isEmpty() || behind.startsWith(",") || behind.startsWith(":")
                        ? before + behind
                        : before + " " + behind;
        return capital(text.strip());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
