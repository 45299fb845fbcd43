package dk.sagsgang.exchange.text.step;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that the lines below one heading tell. In a plan a line may begin with a day and say what happens then, or a day stands alone
 * above what happens; elsewhere sentences tell what is to come.
 */
public final class PlanReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What heads a plan, or announces one in the text. */
    private static final QuickPattern PLAN = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:budget)?tids(?:- og (?:proces|handle|aktivitets|arbejds))?plan(?:en)?|(?:hoved)?tidsplan(?:en)?|(?:budget)?proces(?:plan(?:en)?)?|processen|tidsperspektiv|(?:videre|fremtidige) (?:forløb|proces|sagsgang|behandling|arbejde)|kommende (?:politiske? )?behandling(?:er)?|næste skridt|milepæle?|budgetprocedure|planprocessen)(?!\\p{L})",
            FLAGS);

    private static final int LONGEST_HEADING = 110;

    private static final int LONGEST_ROW = 400;

    /** Between the day of a row and what happens. */
    private static final QuickPattern PARTED = QuickPattern.compile(
            "^(?:,? ?\\(?kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-–] ?(?:kl\\. )?\\d{1,2}(?:[.:]\\d{2})?)?\\)?)? ?(?<mark>[.:|·–-]|\\t)? *(?<rest>.*)$",
            FLAGS);

    /** What stands alone below a day: "Økonomiudvalget", "De stående udvalg, Økonomiudvalget og Byrådet". */
    private static final QuickPattern ENDS = QuickPattern.compile("[:.]$");

    private static final QuickPattern BEHIND = QuickPattern.compile("^[^.]{0,60}$");

    private static final QuickPattern BEGINS_WITH_DAY =
            QuickPattern.compile("(?<=\\p{L}{2}\\.) +(?=\\d{1,2}\\. ?" + MonthNames.ANY + ")");

    private final List<Body> bodies;
    private final Optional<LocalDate> meeting;
    private final StepYears years;
    private final ClauseSteps clauses;

    private PlanReader(List<Body> bodies, Optional<LocalDate> meeting) {
        this.bodies = bodies;
        this.meeting = meeting;
        this.years = new StepYears(meeting);
        this.clauses = new ClauseSteps(bodies, meeting);
    }

    /**
     * The steps of the lines below a heading.
     *
     * @param plan whether the heading says that they are a plan, or what comes next
     * @param bodies who meets
     * @param meeting the day of the meeting, from which it is known what is to come
     */
    public static List<ToldStep> read(
            String heading, boolean plan, List<String> lines, List<Body> bodies, Optional<LocalDate> meeting) {
        PlanReader reader = new PlanReader(bodies, meeting);
        if (reader.dayToCome(heading)) {
            // Steps may stand below headings that are days.
            List<String> all = new ArrayList<>();
            all.add(heading);
            all.addAll(lines);
            return reader.years.of(reader.lines(all, true), "").stream()
                    .map(step -> new ToldStep(step.step(), Math.max(0, step.line() - 1)))
                    .toList();
        }
        boolean planned = plan || announces(heading);
        return reader.years.of(reader.lines(lines, planned), heading);
    }

    private boolean dayToCome(String heading) {
        return meeting.isPresent()
                && row(heading)
                        .filter(row -> row.rest().isEmpty())
                        .flatMap(row -> years.next(row.day()).latest())
                        .filter(day -> !day.isBefore(meeting.get()))
                        .isPresent();
    }

    private static boolean announces(String line) {
        return line.length() <= LONGEST_HEADING && PLAN.find(line);
    }

    private List<StepDraft> lines(List<String> lines, boolean plan) {
        List<StepDraft> steps = new ArrayList<>();
        boolean planned = plan;
        Optional<ToldDays.Told> day = Optional.empty();
        String who = "";
        String announcing = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!planned && announces(line) && !Sentences.of(line).get(0).endsWith(".")) {
                planned = true;
                announcing = "";
                continue;
            }
            if (!planned) {
                sentences(line, false, i, steps);
                continue;
            }
            Optional<Row> row = line.length() > LONGEST_ROW ? Optional.empty() : row(line);
            if (row.isPresent()) {
                String rest = row.get().rest();
                day = Optional.of(row.get().day());
                who = "";
                announcing = "";
                if (onlyBodies(rest)) {
                    who = rest;
                    if (!goesOn(lines, i)) {
                        steps.add(step(rest, rest, day, i));
                    }
                } else if (!rest.isEmpty()) {
                    steps.add(step(rest, rest, day, i));
                    day = Optional.empty();
                }
                continue;
            }
            if (day.isPresent()
                    && line.length() <= LONGEST_ROW
                    && ToldDays.in(line).isEmpty()) {
                steps.add(step(line, who.isEmpty() ? line : who + ": " + line, day, i));
                continue;
            }
            day = Optional.empty();
            if (line.endsWith(":") && line.length() < LONGEST_HEADING) {
                announcing = line.substring(0, line.length() - 1);
            } else if (bodyAndDay(line).isPresent()) {
                steps.add(bodyAndDay(line).get().on(announcing, i));
            } else {
                sentences(line, true, i, steps);
            }
        }
        return steps;
    }

    private void sentences(String line, boolean planned, int at, List<StepDraft> steps) {
        boolean right = !steps.isEmpty() && at - steps.get(steps.size() - 1).line() <= 1;
        if (!planned && !right && !clauses.mayCome(line)) {
            return;
        }
        if (!planned && !right && !ClauseSteps.mayConcern(line)) {
            return;
        }
        for (String sentence : parted(line)) {
            boolean known = !steps.isEmpty() && at - steps.get(steps.size() - 1).line() <= 1;
            steps.addAll(clauses.of(sentence, planned, known, at));
        }
    }

    /** "... åbner. 19. april afholdes borgermøde": a sentence may begin with a day. */
    private static List<String> parted(String line) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentences.of(line)) {
            sentences.addAll(List.of(BEGINS_WITH_DAY.split(sentence)));
        }
        return sentences;
    }

    /** Whether the next line says what the bodies of a row do. */
    private static boolean goesOn(List<String> lines, int i) {
        return i + 1 < lines.size()
                && !lines.get(i + 1).isBlank()
                && row(lines.get(i + 1).strip()).isEmpty();
    }

    private StepDraft step(String text, String told, Optional<ToldDays.Told> day, int line) {
        String first = Sentences.first(text)[0];
        String bare = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return new StepDraft(
                ClauseSteps.capital(bare), day, "", StepRoles.in(Sentences.first(told)[0], bodies, true), true, line);
    }

    private boolean onlyBodies(String text) {
        List<NamedBodies.Named> named = NamedBodies.in(text, bodies);
        if (named.isEmpty() || named.get(0).start() > 0) {
            return false;
        }
        int end = 0;
        for (NamedBodies.Named each : named) {
            if (!text.substring(end, each.start()).matches("(?:,? ?(?:og|samt)? ?(?:i )?)|[/ ]*")) {
                return false;
            }
            end = each.end();
        }
        return ENDS.matcher(text.substring(end)).replaceFirst("").isBlank();
    }

    /**
     * A row.
     *
     * @param day with which it begins
     * @param rest what it says of it
     */
    private record Row(ToldDays.Told day, String rest) {}

    private static Optional<Row> row(String line) {
        Optional<ToldDays.Told> day = ToldDays.leading(line);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Matcher parted = PARTED.matcher(line.substring(day.get().end()));
        if (!parted.matches()) {
            return Optional.empty();
        }
        String rest = parted.group("rest").strip();
        boolean parts = parted.group("mark") != null
                || rest.isEmpty()
                || !Character.isLowerCase(rest.codePointAt(0)) && rest.charAt(0) != ',' && rest.charAt(0) != '(';
        return parts ? Optional.of(new Row(day.get(), rest)) : Optional.empty();
    }

    /** "Økonomiudvalget den 27. september" below "Forventet endelig behandling:". */
    private Optional<BodyAndDay> bodyAndDay(String line) {
        List<ToldDays.Told> days = ToldDays.in(line);
        if (days.size() != 1 || !BEHIND.matches(line.substring(days.get(0).end()))) {
            return Optional.empty();
        }
        String before = line.substring(0, days.get(0).start()).strip().replaceFirst("[:,]$", "");
        return onlyBodies(before) ? Optional.of(new BodyAndDay(before, days.get(0))) : Optional.empty();
    }

    private final class BodyAndDay {

        private final String who;
        private final ToldDays.Told day;

        BodyAndDay(String who, ToldDays.Told day) {
            this.who = who;
            this.day = day;
        }

        StepDraft on(String announcing, int line) {
            return new StepDraft(
                    announcing.isEmpty() ? who : ClauseSteps.capital(announcing) + ": " + who,
                    Optional.of(day),
                    "",
                    StepRoles.in(who, bodies, true),
                    true,
                    line);
        }
    }
}
