package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a commission: title, date, case number, case officer, and what it sets up. */
public final class CommissionHead {

    private static final QuickPattern YEARS = QuickPattern.compile("20\\d{2} ?[-\u2013] ?20\\d{2}");

    private static final QuickPattern DAY = QuickPattern.compile(
            "^(?:den |d\\. |dato:? ?)?(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./] ?\\d{1,2}[-./] ?\\d{4})$",
            Pattern.CASE_INSENSITIVE);

    /** "Kommissorium 1.0 Den 30. januar 2014": lines of a head that were copied as one. */
    private static final QuickPattern CLOSING_DAY =
            QuickPattern.compile("^(.{3,80}?),? (?:[Dd]en|[Dd]ato:?) (\\d{1,2}\\. \\p{L}{3,9} \\d{4})$");

    /** The day of a decision is not that of the paper. */
    private static final QuickPattern DECIDED =
            QuickPattern.compile("\\b(?:vedtaget|godkendt|revideret|besluttet|nedsat)\\b", Pattern.CASE_INSENSITIVE);

    /** "Projekt: Ny struktur for dagtilbud" is the title where the line above only says what kind of paper it is. */
    private static final QuickPattern PROJECT =
            QuickPattern.compile("(?:Projekt|Projektnavn|Projekttitel|Projektets navn|Titel): (.{5,150})");

    /** "Opgaveudvalg: Fremtidens ældrepleje". */
    private static final QuickPattern FOR_TASK =
            QuickPattern.compile("Opgaveudvalg(?:et)?(?::| [-\u2013]) \\p{Lu}[^.:]{4,80}");

    private static final QuickPattern SHORT_TITLE =
            QuickPattern.compile("\\p{L}+(?: ?\\(\\p{L}+\\))?", Pattern.UNICODE_CASE);

    /** Of the page, and not of the paper. */
    private static final QuickPattern FURNITURE = QuickPattern.compile(
            ".{0,60}\\blogo\\b.{0,40}|fold alle (?:ud|ind)|spring (?:menu|til|over)\\b.{0,30}|gå til (?:hoved)?indhold(?:et)?|søg|menu|(?:hjem|forside) \\p{Lu}[^.:]{10,200}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern WRITTEN_DAY =
            QuickPattern.compile("(?:den |d\\. )?(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4})");

    /** A page of a project that tells only how it is organised. */
    private static final QuickPattern ORGANISED = QuickPattern.compile(
            "(?:(?:projektets )?organisation|organisering|projektorganisation|projekt(?:gruppe|organisering)n?)",
            Pattern.CASE_INSENSITIVE);

    /** "Udkast til kommissorium for ...", "2. udkast", "Kommissorium (udkast)". */
    private static final QuickPattern DRAFT = QuickPattern.compile(
            "(?:\\p{L}+ |\\d\\. ?)?(?:udkast|oplæg)(?: \\d)?(?:(?: til|:| [-\u2013]) (?:\\p{L}+ )?(?:kommissori|vedtægt|forretningsorden|projekt)[^.:]{0,120})?|[^.:]{3,120}[(\u2013-] ?(?:\\d\\. )?udkast\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Vedtægterne for Vestby Landsbyråd er vedtaget af ...": where no line is the title, the words that would be. */
    private static final QuickPattern IN_SENTENCE = QuickPattern.compile(
            "((?:Vedtægterne|Vedtægten|Kommissoriet|Forretningsordenen) for \\p{Lu}[\\p{L} -]{2,60}?) (?:er|blev) (?:\\p{L}+ )?(?:vedtaget|godkendt)\\b");

    private static final QuickPattern NUMBER_ALONE = QuickPattern.compile("§ ?\\d{1,2}[.:]?");

    private static final int LONGEST_TITLE = 80;

    /** Where people come together who are no council. */
    private static final QuickPattern MEET = QuickPattern.compile("(?i)(?:panel|netværk|(?:chef|leder|direktør)forum)");

    private static final int LAST = 14;

    private static final int LONGEST_FLAT = 400;

    private final CommissionDraft draft;
    private final HeadLabels labels;
    private String title = "";
    private String named = "";

    public CommissionHead(CommissionDraft draft) {
        this.draft = draft;
        this.labels = new HeadLabels(draft);
    }

    /** Reads the lines before the first part with a theme; gives back those that say nothing that is understood. */
    public List<PaperLine> read(List<PaperLine> lines) {
        List<PaperLine> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            String text = line.printed();
            if (i < LAST && (FURNITURE.matches(text) || labels.take(text))) {
                continue;
            }
            if (left.isEmpty() && named.isEmpty() && i == 0 && draft.isGroup(text)) {
                named = text;
                continue;
            }
            Matcher kind = KindOfPaper.BESIDE.matcher(text);
            if (i < LAST && kind.matches() && labels.take(kind.group("label"))) {
                heading(kind.group("kind"));
                continue;
            }
            if (i < LAST
                    && TitleLines.kindOfPaper(text)
                    && i + 1 < lines.size()
                    && KindOfPaper.entitled(lines.get(i + 1).printed())) {
                heading(text);
                title = lines.get(++i).printed();
                continue;
            }
            Optional<String> version = i < LAST ? KindOfPaper.version(text, draft) : Optional.empty();
            if (version.isPresent()) {
                if (version.get().isEmpty()) {
                    continue;
                }
                text = version.get();
                line = line.saying(text);
            }
            Matcher project = PROJECT.matcher(text);
            if (i < LAST && project.matches() && (title.isEmpty() || SHORT_TITLE.matches(title))) {
                if (!title.isEmpty()) {
                    draft.commission().heading(title);
                }
                title = project.group(1);
                continue;
            }
            if (i < LAST && candidate(text)) {
                continue;
            }
            Matcher day = DAY.matcher(text);
            if (i < LAST && day.matches()) {
                labels.dated(day.group(1));
                continue;
            }
            Matcher closing = CLOSING_DAY.matcher(text);
            if (i < LAST
                    && closing.matches()
                    && !DECIDED.find(text)
                    && draft.commission().build().dated().isEmpty()
                    && labels.dated(closing.group(2))) {
                text = closing.group(1);
                line = line.saying(text);
            }
            if (i < 3 && labels.paper(text)) {
                continue;
            }
            if (i < 3 && text.length() < LONGEST_FLAT && title.isEmpty()) {
                title = labels.flat(text).orElse("");
                if (!title.isEmpty()) {
                    continue;
                }
            }
            if (!title.isEmpty()
                    && i > 0
                    && YEARS.matches(text)
                    && title.equals(lines.get(i - 1).printed())) {
                title = title + " " + text;
                continue;
            }
            if (TitleLines.is(text) && (title.isEmpty() || TitleLines.better(text, title))) {
                boolean open = text.endsWith(" for") && i + 1 < lines.size();
                if (TitleLines.kindOfPaper(title)) {
                    heading(title);
                }
                title = open ? text + " " + lines.get(++i).printed() : text;
                continue;
            }
            left.add(line);
        }
        return left;
    }

    private void heading(String kindOfPaper) {
        if (draft.commission().build().heading().isEmpty()) {
            draft.commission().heading(kindOfPaper);
        }
    }

    /** The name of a group on a line of its own is the title where no other line is. */
    private boolean candidate(String text) {
        if (!GroupWords.name(text) && !FOR_TASK.matches(text)) {
            return false;
        }
        named = named.isEmpty() ? text : named;
        return true;
    }

    /**
     * The first heading that says what kind of paper it is.
     *
     * @param first whether it stands at the top, where the name of a group is what the paper is of
     */
    public boolean heading(String text, boolean first) {
        if (TitleLines.is(text) && (title.isEmpty() || TitleLines.better(text, title))) {
            if (TitleLines.kindOfPaper(title)) {
                heading(title);
            }
            title = text;
            return true;
        }
        if (first && TitleLines.kindOfPaper(title) && Theme.of(text) == Theme.OTHER && KindOfPaper.entitled(text)) {
            heading(title);
            title = text;
            return true;
        }
        return first && candidate(text);
    }

    /**
     * Says the title and what follows from it.
     *
     * @param aside the heads of its pages
     */
    public void finish(String whole, List<String> aside, Optional<String> firstHeading) {
        boolean bare = TitleLines.kindOfPaper(title) && !named.isEmpty();
        if (title.isEmpty() && named.isEmpty() && !draft.group().isEmpty()) {
            named = whole.lines().findFirst().orElse("").strip();
        }
        String first = whole.lines().findFirst().orElse("").strip();
        boolean heads = !first.isEmpty()
                && first.length() <= LONGEST_TITLE
                && !first.matches("(?!§ ?17)§.*|.*[.:]")
                && !DECIDED.find(first)
                && !HeadingLines.sentence(first);
        String other = firstHeading
                .filter(heading -> !heading.isEmpty() && !NUMBER_ALONE.matches(heading))
                .orElse(heads ? first : "");
        Matcher sentence = IN_SENTENCE.matcher(first);
        if (title.isEmpty() && sentence.lookingAt()) {
            title = sentence.group(1);
        }
        String said = KindOfPaper.ITEM
                .matcher(!title.isEmpty() && !bare ? title : named.isEmpty() ? other : named)
                .replaceFirst("")
                .replaceFirst("(?<=\\p{Ll})(?<! i) \\p{Lu}[\\p{L}-]+ Kommune(?: \\p{Lu}.*)?$|(?<=\\d)\\.$", "");
        draft.commission().title(said);
        if (draft.commission().build().status().isEmpty()
                && whole.lines().limit(LAST).anyMatch(DRAFT::matches)) {
            draft.commission().status(CommissionStatus.DRAFT);
        }
        headed(said);
        TitledYears.term(said, whole.lines().limit(LAST).toList(), draft);
        CommissionedBody body = CommissionedBody.of(said, whole, draft.group());
        if (draft.commission().build().issuedBy().isEmpty()) {
            draft.commission()
                    .issuedBy(Letterhead.issuer(aside)
                            .or(() -> Letterhead.issuer(whole.lines().toList())));
        }
        if (draft.commission().build().establishedBy().isEmpty()) {
            body.setUpBy()
                    .ifPresent(by -> draft.commission()
                            .establishedBy(DecisionReference.builder().body(by).build()));
        }
        body.name().ifPresent(printed -> byItself(printed, whole));
        if (draft.commission().build().municipality().isEmpty()) {
            draft.commission().municipality(body.name().flatMap(MunicipalityWords::first));
        }
        boolean organised = draft.project().led()
                && title.isEmpty()
                && ORGANISED.matches(whole.lines().findFirst().orElse("").strip());
        Optional<CommissionKind> kind = organised
                ? Optional.of(CommissionKind.PROJECT_ORGANISATION)
                : CommissionKinds.of(said, body, whole)
                        .or(() -> body.name().filter(MEET::find).isPresent() ? Optional.empty() : advises());
        draft.commission().kind(kind).body(CommissionKinds.body(body.name(), kind, whole));
    }

    /** What became the title heads the paper, and no part of it. */
    private void headed(String said) {
        List<Section> sections = new ArrayList<>(draft.commission().build().sections());
        if (!said.isEmpty()
                && !sections.isEmpty()
                && sections.get(0).heading().equals(said)
                && !sections.get(0).text().content().isEmpty()) {
            sections.set(0, draft.like(sections.get(0).withHeading(""), sections.get(0)));
            draft.commission().sections(sections);
        }
    }

    /** What a council adopts at its own meeting it has issued; nobody sets up themselves. */
    private void byItself(String name, String whole) {
        Optional<DecisionReference> told = draft.commission().build().establishedBy();
        if (told.flatMap(DecisionReference::body)
                .filter(body -> body.name().equals(name))
                .isEmpty()) {
            return;
        }
        draft.commission().establishedBy(Optional.empty());
        draft.commission().issuedBy(BodyWords.kinded(name));
        Matcher day = WRITTEN_DAY.matcher(whole);
        while (draft.commission().build().dated().isEmpty() && day.find()) {
            if (Danish.day(day.group(1)).equals(told.flatMap(DecisionReference::date))) {
                labels.dated(day.group());
            }
        }
    }

    /** A committee that only advises, and is none of the council's own, is a council in all but name. */
    private Optional<CommissionKind> advises() {
        return draft.mandateKinds().contains(MandateKind.ADVISES)
                ? Optional.of(CommissionKind.ADVISORY_COUNCIL)
                : Optional.empty();
    }
}
