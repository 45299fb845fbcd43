package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperBlocks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one item: its labels, its route and attachments; what else stands there goes to the reader of text. */
final class ItemPaper {

    private static final QuickPattern BARE_CASE_NUMBER = QuickPattern.compile(
            "(\\d{2}\\.\\d{2}\\.\\d{2}[- ]?[A-ZÆØÅ]\\d{2}.{0,16}|\\d{4,6}-(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{3,6}|\\d{3}-(?:19|20)\\d{2}-\\d{1,6}|\\d{2}/\\d{3,6})\\.?");

    /** "00.22.02.A30 12/23442": the subject by the plan of files before the case number. */
    private static final QuickPattern FACET_BEFORE =
            QuickPattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}[.-][A-ZÆØÅ]\\d{2} (\\d{2}/\\d{3,6})");

    /** "Åbent - 01.00.00-G01-93-16". */
    private static final QuickPattern ACCESS_AND_CASE =
            QuickPattern.compile("^(Åbent?|Lukket)(?: punkt| sag)? ?[-\u2013] ?(\\S.{5,60})$");

    private static final QuickPattern LABELLED_SECTION =
            QuickPattern.compile("^(\\p{Lu}[\\p{L} ,/&-]{2,50}):\\s+(\\S.*)$");

    private static final QuickPattern TYPE_BEHIND =
            QuickPattern.compile(".*\\(([BDO])(?:eslutning|røftelse|rientering)?(?:ssag)?\\)\\.?$");

    private static final QuickPattern TYPE_BEFORE = QuickPattern.compile("^Orientering: .*");

    private static final QuickPattern POINT_ALONE = QuickPattern.compile("(?:Ad|Pkt|Punkt)\\.? ?\\d{1,2}\\)?[.:]?");

    private static final QuickPattern NUMBER_ALONE =
            QuickPattern.compile("(?:pkt|punkt|sag)?\\.? ?(\\d{1,4})\\.?", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern CASE_TYPE =
            QuickPattern.compile("(beslutning|drøftelse|orientering)(?:s?sag|spunkt)");

    /** "Eventuelt januar 2016": committees name the meeting behind titles that recur. */
    private static final QuickPattern MONTH_BEHIND =
            QuickPattern.compile(" (?:i )?" + MonthNames.ANY + "(?: \\d{4})?$", Pattern.CASE_INSENSITIVE);

    /** It says the access and is no part of the title: "Lukket punkt: Salg af areal". */
    private static final QuickPattern CLOSED_BEFORE = QuickPattern.compile("^Lukket punkt: (?=\\p{Lu})");

    private static final QuickPattern NOTHING = QuickPattern.compile("[-\u2013. ]*");

    private final List<Body> bodies;
    private final Optional<LocalDate> date;
    private final ItemOutline outline;
    private final List<PaperLine> rest = new ArrayList<>();
    private Optional<Access> access = Optional.empty();
    private boolean cased;
    private boolean routed;

    private ItemPaper(ItemOutline outline, List<Body> bodies, Optional<LocalDate> date) {
        this.outline = outline;
        this.bodies = bodies;
        this.date = date;
    }

    static ItemOutline read(
            String number,
            String title,
            PaperLine first,
            List<PaperLine> lines,
            List<Body> bodies,
            Optional<LocalDate> date,
            Optional<Access> said,
            Optional<Access> group) {
        ItemOutline outline = new ItemOutline(number, first.place());
        ItemPaper item = new ItemPaper(outline, bodies, date);
        item.title(title);
        item.access = item.access.or(() -> said).or(() -> group);
        item.lines(lines, title);
        return outline;
    }

    private void title(String title) {
        outline.head().title(CLOSED_BEFORE.matcher(title).replaceFirst(""));
        access = OpenMarks.within(title).filter(Access.CLOSED::equals);
        outline.head()
                .kind(ItemKind.ofTitle(title)
                        .or(() -> ItemKind.ofTitle(MONTH_BEHIND.matcher(title).replaceFirst("")))
                        .orElse(ItemKind.CASE));
        Matcher type = TYPE_BEHIND.matcher(title);
        if (type.matches()) {
            outline.head()
                    .caseType(
                            type.group(1).equals("B")
                                    ? CaseType.DECISION
                                    : type.group(1).equals("O") ? CaseType.INFORMATION : CaseType.DISCUSSION);
        } else if (TYPE_BEFORE.matches(title)) {
            outline.head().caseType(CaseType.INFORMATION);
        }
    }

    private void lines(List<PaperLine> all, String title) {
        List<PaperLine> lines = withoutPageHeads(all);
        RouteLines route = new RouteLines(outline, date);
        CompetenceLines competence = new CompetenceLines(outline, route.treated());
        AttachmentLines attachments = new AttachmentLines(outline);
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = whole(lines.get(i));
            if (i < 4 && !begun && (Candidate.same(line.text(), title) || Candidate.same(withoutNumber(line), title))) {
                continue;
            }
            begun |= heading(line);
            Optional<Access> mark = begun ? Optional.empty() : OpenMarks.of(line.text());
            if (mark.isPresent()) {
                access = access.isPresent() ? access : mark;
                continue;
            }
            if (OpenMarks.closed(line.text())) {
                access = Optional.of(Access.CLOSED);
                continue;
            }
            if (!begun && NOTHING.matches(line.printed())) {
                // What stood between two labels of a transcript.
                continue;
            }
            if (i + 1 < lines.size() && initials(line, lines.get(i + 1))) {
                i++;
                continue;
            }
            if ((!away(lines, i) && labels(line))
                    || ((i < 4 || line.text().startsWith("Dagsordenspunkt ")) && numberAlone(line))) {
                continue;
            }
            if (i + 1 < lines.size() && POINT_ALONE.matches(line.printed()) && !heading(lines.get(i + 1))) {
                // What is decided on a point stands below its mark.
                rest.add(line.unmarked()
                        .saying(line.printed() + " " + lines.get(i + 1).printed()));
                i++;
                continue;
            }
            int read = route.read(lines, i);
            routed |= route.known();
            read = read == 0 && !routed ? competence.read(lines, i) : read;
            if (read == 0) {
                read = attachments.read(lines, i);
            }
            if (read > 0) {
                i += read - 1;
                continue;
            }
            section(line);
        }
        if (!rest.isEmpty()) {
            PlannedMeetingLines.take(rest, outline, date);
            EarlierTreatmentLines.take(rest, outline);
            ReferenceLines.note(rest, outline, date);
            PaperBlocks blocks = PaperBlocks.of(rest);
            if (!blocks.blocks().isEmpty()) {
                outline.cells().add(Cell.blocks(blocks.content(), blocks.blocks()));
            }
        }
        outline.head().access(access);
    }

    /** "1. at: Godkendt.": all before the colon is the mark of the point. */
    private static PaperLine whole(PaperLine line) {
        return line.numbered() && line.text().startsWith("at: ") ? line.unmarked() : line;
    }

    private List<PaperLine> withoutPageHeads(List<PaperLine> all) {
        List<PaperLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean edge = i < 2 || i + 2 >= all.size();
            if (!edge || !pageHead(all.get(i))) {
                lines.add(all.get(i));
            }
        }
        return lines;
    }

    /** The day of the meeting alone on a line is what remains of the head of a page. */
    private boolean pageHead(PaperLine line) {
        Moments.Found found = Moments.in(line.printed());
        return found.day().isPresent()
                && found.dayPrinted().equals(line.printed())
                && date.equals(found.day().map(moment -> moment.date()));
    }

    private static String withoutNumber(PaperLine line) {
        return Candidate.of(line, 0).map(Candidate::title).orElse("");
    }

    private static boolean heading(PaperLine line) {
        return line.mark().isEmpty() && Headings.line(line.text());
    }

    private boolean numberAlone(PaperLine line) {
        if (line.text().startsWith("Dagsordenspunkt ")) {
            return Candidate.of(line, 0)
                    .filter(each -> each.titled(outline.head().build().title())
                            || Integer.toString(each.number())
                                    .equals(outline.number().replaceAll("\\D", "")))
                    .isPresent();
        }
        Matcher number = NUMBER_ALONE.matcher(line.printed());
        return number.matches() && number.group(1).equals(outline.number().replaceAll("\\D", ""));
    }

    /**
     * A line such as "Kompetence: Økonomiudvalget" is a section with its heading. Right under another heading it stands before that,
     * whose text follows.
     */
    private void section(PaperLine line) {
        Matcher matcher = LABELLED_SECTION.matcher(line.text());
        if (line.mark().isEmpty() && matcher.matches() && Headings.line(matcher.group(1))) {
            List<Body> stops = FoldedWords.heading(matcher.group(1)).equals("sagsforløb")
                    ? BodyWords.list(matcher.group(2))
                    : List.of();
            if (!stops.isEmpty()) {
                routed = true;
                outline.head()
                        .route(Route.builder()
                                .heading(matcher.group(1))
                                .stops(stops.stream()
                                        .map(body ->
                                                RouteStop.builder().body(body).build())
                                        .toList())
                                .build());
                return;
            }
            boolean under = !rest.isEmpty() && heading(rest.get(rest.size() - 1));
            int at = under ? rest.size() - 1 : rest.size();
            rest.add(at, line.saying(matcher.group(1)));
            rest.add(at + 1, line.from(matcher.start(2)));
            return;
        }
        rest.add(line);
    }

    /** "Initialer:" and below it "HJH". */
    private boolean initials(PaperLine line, PaperLine below) {
        boolean label = Labels.alone(line.text()).filter("initials"::equals).isPresent();
        if (!label || !below.text().matches("[A-ZÆØÅ]{2,4}")) {
            return false;
        }
        outline.head().addCaseOfficers(Person.builder().initials(below.text()).build());
        return true;
    }

    /** Whether a label such as "Afbud:" stands above the names of those who were not there. */
    private static boolean away(List<PaperLine> lines, int i) {
        Optional<String> label = Labels.alone(lines.get(i).text());
        return i + 1 < lines.size()
                && label.filter(meaning -> meaning.equals("absent") || meaning.equals("excused"))
                        .isPresent()
                && !MemberLine.read(lines.get(i + 1).text(), Optional.empty()).isEmpty();
    }

    private boolean labels(PaperLine line) {
        String text = line.printed();
        List<Labels.Label> labels = Labels.in(text);
        if (labels.isEmpty()) {
            Matcher both = ACCESS_AND_CASE.matcher(text);
            if (!cased && both.matches() && BARE_CASE_NUMBER.matches(both.group(2))) {
                access = access.or(() -> OpenMarks.word(both.group(1)));
                return labels(line.unmarked().saying(both.group(2)));
            }
            Matcher facet = FACET_BEFORE.matcher(text);
            if (!cased && facet.matches()) {
                outline.head().caseNumber(CaseNumber.of(facet.group(1)));
                cased = true;
                return true;
            }
            Matcher bare = BARE_CASE_NUMBER.matcher(text);
            if (!cased && bare.matches()) {
                outline.head().caseNumber(CaseNumber.of(bare.group(1)));
                cased = true;
                return true;
            }
            if (text.length() < 200) {
                Optional<Access> within = OpenMarks.within(text).filter(Access.CLOSED::equals);
                int label = text.indexOf("Sags");
                if (within.isPresent() && text.startsWith("LUKKET") && label > 0) {
                    access = within;
                    return labels(line.unmarked().saying(text.substring(label)));
                }
            }
            return false;
        }
        boolean item = false;
        for (Labels.Label label : labels) {
            item |= label(label);
        }
        return item;
    }

    private boolean label(Labels.Label label) {
        String value = label.value();
        Optional<Access> behind = OpenMarks.within(value);
        if (behind.isPresent() && !label.meaning().equals("absent")) {
            access = access.isPresent() ? access : behind;
            value = value.replaceAll(
                    "(?i)\\s*\\(?\\b(?:åbent punkt|lukket punkt|åben sag|lukket sag|åbent|lukket)\\)?\\s*$", "");
        }
        boolean empty = NOTHING.matches(value);
        switch (label.meaning()) {
            case "case-number" -> {
                if (empty) {
                    outline.head().addEmptyLabels(label.printed());
                } else if (!cased && value.chars().anyMatch(Character::isDigit)) {
                    outline.head()
                            .caseNumber(CaseNumber.of(value.split(",? (?=\\p{L}{4})")[0].replaceFirst("[,;.]$", "")));
                    cased = true;
                } else {
                    return false;
                }
            }
            case "officer" -> person(label, value, empty, false);
            case "initials" -> {
                if (!empty) {
                    outline.head()
                            .addCaseOfficers(Person.builder().initials(value).build());
                }
            }
            case "other-officers" -> person(label, value, empty, true);
            case "document-number", "rest" -> {}
            case "absent", "excused" -> {
                if (!empty && !value.equalsIgnoreCase("ingen.") && !value.equalsIgnoreCase("ingen")) {
                    return false;
                }
                outline.head().addEmptyLabels(label.printed());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void person(Labels.Label label, String value, boolean empty, boolean other) {
        if (empty) {
            outline.head().addEmptyLabels(label.printed());
            return;
        }
        boolean initials = value.matches("[A-ZÆØÅa-zæøå0-9]{2,8}")
                && (value.equals(value.toUpperCase(java.util.Locale.ROOT))
                        || value.equals(value.toLowerCase(java.util.Locale.ROOT)));
        Person person = initials ? Person.builder().initials(value).build() : Person.of(value);
        if (other) {
            outline.head().addOtherCaseOfficers(person);
        } else {
            outline.head().addCaseOfficers(person);
        }
    }

    /** The case type that a line says which says nothing else. */
    static Optional<CaseType> caseType(String line) {
        Matcher matcher = CASE_TYPE.matcher(FoldedWords.heading(line));
        return matcher.matches()
                ? Optional.of(
                        matcher.group(1).equals("beslutning")
                                ? CaseType.DECISION
                                : matcher.group(1).equals("drøftelse") ? CaseType.DISCUSSION : CaseType.INFORMATION)
                : Optional.empty();
    }

    /** Whether a line is a case number and nothing else. */
    static boolean bareCaseNumber(String line) {
        Matcher both = ACCESS_AND_CASE.matcher(line);
        return BARE_CASE_NUMBER.matches(both.matches() ? both.group(2) : line);
    }

    /** The heading in use before the colon of a line such as "Kompetence: Byrådet". */
    static Optional<String> labelledHeading(String line) {
        Matcher matcher = LABELLED_SECTION.matcher(line);
        return matcher.matches() && Headings.line(matcher.group(1)) ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line above the title of an item belongs to it. */
    static boolean above(PaperLine line) {
        return OpenMarks.of(line.text()).isPresent() || BARE_CASE_NUMBER.matches(line.printed());
    }

    List<Body> bodies() {
        return bodies;
    }

    static <T> WithPlace<T> at(T value, PaperLine line) {
        return new WithPlace<>(value, line.place());
    }
}
