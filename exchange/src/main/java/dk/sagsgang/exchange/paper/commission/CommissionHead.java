package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a commission: title, date, case number, case officer, and what it sets up. */
final class CommissionHead {

    private static final Pattern PAPER =
            Pattern.compile("^(notatark|notat|bilag|dagsordenspunkt)\\b\\.?(?:\\s|$).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern TITLE_WORDS = Pattern.compile(
            "(?:\\p{L}*kommissori(?:um|et)|vedtægt(?:er)?|forretningsorden|projektaftale|projektbeskrivelse|projektgrundlag)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEARS = Pattern.compile("20\\d{2} ?[-\u2013] ?20\\d{2}");

    /** "Trafikgruppen er en arbejdsgruppe nedsat af Trafikudvalget": what the paper is of, and who set it up. */
    private static final Pattern IS_A = Pattern.compile(
            "(?:^|[.] |\\n)(\\p{Lu}[\\p{L} ]{3,60}?)(?: \\([A-ZÆØÅ]{1,6}\\))?(?: i \\p{Lu}\\p{L}+ Kommune)? er (?:en|et) (?:\\p{L}+ ){0,2}(arbejdsgruppe|udvalg|råd|forum|styregruppe)\\b(?:,? (?:der er |som er )?nedsat af (\\p{L}+))?");

    private static final Pattern GROUP_FOR =
            Pattern.compile("\\p{Lu}\\p{Ll}*(?:udvalget|rådet|gruppen) for \\p{L}.{2,50}");

    private static final Pattern NAMED = Pattern.compile(
            "navn er [\"\u201d\u201c\u00bb\u201e]?(\\p{Lu}[\\p{L} ]{3,50}?)(?: i \\p{Lu}\\p{L}+ Kommune)?[\"\u201d\u201c\u00ab.]");

    private static final Pattern ON_SOMETHING = Pattern.compile(
            "(?:kommissorium|vedtægt(?:er)?|forretningsorden) (?:for|om|vedrørende) \\p{L}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABEL = Pattern.compile(
            "(sagsnr|sagsnummer|sagsbehandler|sagsbeh|journal ?nr|journalnr|j\\.nr|dato|ref|telefon|direkte telefon|fax|e-?mail)\\.?:?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile(
            "^(?:den |d\\. |dato:? ?)?(\\d{1,2}\\. \\p{L}{3,9} \\d{4}|\\d{1,2}[-./] ?\\d{1,2}[-./] ?\\d{4})$",
            Pattern.CASE_INSENSITIVE);

    /** "Kommissorium 1.0 Den 30. januar 2014": lines of a head that were copied as one. */
    private static final Pattern CLOSING_DAY =
            Pattern.compile("^(.{3,80}?),? (?:[Dd]en|[Dd]ato:?) (\\d{1,2}\\. \\p{L}{3,9} \\d{4})$");

    private static final Pattern OF_BODY = Pattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?|forretningsorden)(?: \\d{4})? for (?:det )?((?:\\p{Lu}[\\p{L}.-]*|§ ?17)[^,:(]{0,70})");

    /** "Forretningsorden Handicaprådet 2022-2025". */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i:kommissorium|vedtægt(?:er)?|forretningsorden) (\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet))(?: \\d{4}.*)?");

    private static final Pattern GENITIVE = Pattern.compile(
            "^(\\p{Lu}\\p{L}+ (?:[Rr]åd|[Uu]dvalg)|\\p{Lu}\\p{L}*(?:rådet|udvalget|gruppen|nævnet))s (?:vedtægt(?:er)?|kommissorium|forretningsorden)\\b.*");

    private static final Pattern GROUP =
            Pattern.compile(".*(?:[Rr]åd(?:et)?|[Uu]dvalg(?:et)?|gruppen?|forum(?:met)?)(?: \\d{4}.*)?$");

    /** "Projekt: Ny struktur for dagtilbud" is the title where the line above only says what kind of paper it is. */
    private static final Pattern PROJECT =
            Pattern.compile("(?:Projekt|Projektnavn|Projekttitel|Projektets navn|Titel): (.{5,150})");

    private static final Pattern SHORT_TITLE = Pattern.compile("\\p{L}+(?: ?\\(\\p{L}+\\))?", Pattern.UNICODE_CASE);

    /** Of the page, and not of the paper. */
    private static final Pattern FURNITURE = Pattern.compile(
            ".{0,60}\\blogo\\b.{0,40}|fold alle (?:ud|ind)|søg|menu|(?:hjem|forside) \\p{Lu}[^.:]{10,200}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** An element of a list, and no title. */
    private static final Pattern BULLET = Pattern.compile("[\u2022\u00b7*\u25aa\u25cf\u2013-] ");

    /** "§ 17.4 Landsbyudvalget": the paragraph is no part of the name. */
    private static final Pattern PARAGRAPH = Pattern.compile("^§ ?17[.,] ?(?:stk\\. ?)?4,? (?=\\p{Lu})");

    private static final Pattern WRITTEN_DAY = Pattern.compile("(?:den |d\\. )?(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4})");

    private static final Pattern SPECIAL = Pattern.compile("§ ?17,? ?stk\\.? ?4[- ]udvalget");

    private static final Pattern WORKING_GROUP =
            Pattern.compile("(?m)^[Aa]rbejdsgruppens (?:formål|sammensætning|opgaver?|medlemmer)");

    private static final int LAST = 14;

    private final CommissionDraft draft;
    private String title = "";
    private String named = "";

    CommissionHead(CommissionDraft draft) {
        this.draft = draft;
    }

    /** Reads the lines before the first part with a theme; gives back those that say nothing that is understood. */
    List<PaperLine> read(List<PaperLine> lines) {
        List<PaperLine> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            String text = line.printed();
            if (i < LAST && (FURNITURE.matcher(text).matches() || label(lines, i))) {
                continue;
            }
            Matcher project = PROJECT.matcher(text);
            if (i < LAST
                    && project.matches()
                    && (title.isEmpty() || SHORT_TITLE.matcher(title).matches())) {
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
                dated(day.group(1));
                continue;
            }
            Matcher closing = CLOSING_DAY.matcher(text);
            if (i < LAST
                    && closing.matches()
                    && draft.commission().build().dated().isEmpty()
                    && dated(closing.group(2))) {
                text = closing.group(1);
                line = line.saying(text);
            }
            if (i < 3 && PAPER.matcher(text).matches() && text.indexOf(' ') < 0) {
                draft.commission().heading(text);
                continue;
            }
            if (i < 3 && text.length() < 400 && flat(text)) {
                continue;
            }
            if (!title.isEmpty()
                    && i > 0
                    && YEARS.matcher(text).matches()
                    && title.equals(lines.get(i - 1).printed())) {
                title = title + " " + text;
                continue;
            }
            if (titled(text) && (title.isEmpty() || better(text))) {
                boolean open = text.endsWith(" for") && i + 1 < lines.size();
                title = open ? text + " " + lines.get(++i).printed() : text;
                continue;
            }
            left.add(line);
        }
        return left;
    }

    /** The name of a group on a line of its own is the title where no other line is. */
    private boolean candidate(String text) {
        if (!GroupWords.name(text)) {
            return false;
        }
        named = named.isEmpty() ? text : named;
        return true;
    }

    private static boolean titled(String text) {
        return text.length() <= 200
                && !BULLET.matcher(text).lookingAt()
                && TITLE_WORDS.matcher(text).find()
                && !HeadingLines.sentence(text)
                && !text.matches(
                        "(?!(?i:" + TITLE_WORDS.pattern()
                                + ") for ).*[.] ?$|(?:Jf\\.|Se|Læs|Hent|Find) .*|.*\\b(?:godkendte|findes|afholder|fremgår)\\b.*");
    }

    /** Whether a line says what kind of paper it is and nothing else: it heads what follows, and holds nothing itself. */
    static boolean kindOfPaper(String text) {
        return TITLE_WORDS.matcher(text).matches();
    }

    /** The first heading that says what kind of paper it is. */
    boolean heading(String text) {
        if (titled(text) && (title.isEmpty() || better(text))) {
            title = text;
            return true;
        }
        return candidate(text);
    }

    /** Whether a text says of what it is the paper where the title so far does not, or is a part of it. */
    private boolean better(String text) {
        return (OF_BODY.matcher(text).find() && !OF_BODY.matcher(title).find())
                || (TITLE_WORDS.matcher(title).matches()
                        && ON_SOMETHING.matcher(text).lookingAt())
                || (text.length() > 20 && title.length() > text.length() && title.endsWith(text));
    }

    private boolean label(List<PaperLine> lines, int i) {
        String text = lines.get(i).printed();
        Matcher label = LABEL.matcher(text);
        if (!label.lookingAt() || text.length() > 80) {
            return false;
        }
        String value = text.substring(label.end()).strip();
        String name = FoldedWords.folded(label.group(1));
        if (value.isEmpty()) {
            draft.commission().addEmptyLabels(text.replaceFirst(":$", ""));
            return true;
        }
        return value(name, label.group(1), value);
    }

    private boolean value(String name, String printed, String value) {
        if (name.startsWith("sagsn") || name.startsWith("journal") || name.startsWith("j.nr")) {
            if (value.chars().noneMatch(Character::isDigit)) {
                return false;
            }
            draft.commission().caseNumber(CaseNumber.of(value));
            return true;
        }
        if (name.startsWith("dato")) {
            return dated(value);
        }
        if (!name.startsWith("sagsb") && !name.startsWith("ref")) {
            return false;
        }
        boolean initials = value.matches("\\p{Lu}{2,8}");
        draft.commission()
                .addCaseOfficers(initials ? Person.builder().initials(value).build() : Person.of(value));
        return true;
    }

    private boolean dated(String printed) {
        ImpreciseDate date = ImpreciseDate.of(printed);
        if (date.earliest().isEmpty()) {
            return false;
        }
        draft.commission().dated(date);
        return true;
    }

    /** A head that was copied as one line: "NOTAT 2. januar 2017 Journal nr. Kommissorium for ... Sagsbehandler ABC". */
    private boolean flat(String text) {
        Matcher words = TITLE_WORDS.matcher(text);
        Matcher label = LABEL.matcher(text);
        if (!words.find()
                || !title.isEmpty()
                || !(label.find() || PAPER.matcher(text).matches())) {
            return false;
        }
        Matcher paper = PAPER.matcher(text);
        if (paper.matches()) {
            draft.commission().heading(paper.group(1));
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(text);
        if (!dates.isEmpty()) {
            dated(dates.get(0).printed().replaceFirst("^(?i:den|d\\.) ", ""));
        }
        Matcher of = ON_SOMETHING.matcher(text);
        int from = of.find() ? of.start() : words.start();
        int to = text.length();
        label.reset();
        while (label.find()) {
            if (label.start() > from) {
                to = Math.min(to, label.start());
            }
            String value = text.substring(label.end()).strip();
            Matcher next = LABEL.matcher(value);
            boolean empty = value.isEmpty()
                    || value.startsWith(text.substring(from, Math.min(text.length(), from + 10)))
                    || next.lookingAt();
            if (empty) {
                draft.commission().addEmptyLabels(label.group().strip());
            } else {
                next.reset();
                boolean name = !value.matches("(?:\\p{Lu}{2,8}(?![\\p{Ll}])|\\S*\\d).*");
                if (name && !next.find()) {
                    // Where the name ends and the paper goes on is not told.
                    continue;
                }
                String first =
                        name ? value.substring(0, next.start()).strip() : value.split(" (?=\\p{Lu}?\\p{Ll})", 2)[0];
                value(FoldedWords.folded(label.group(1)), label.group(1), first);
            }
        }
        title = text.substring(from, to).strip();
        return true;
    }

    /** Says the title and what follows from it. */
    void finish(String whole, Optional<String> firstHeading) {
        boolean bare = TITLE_WORDS.matcher(title).matches() && !named.isEmpty();
        if (title.isEmpty() && named.isEmpty() && !draft.group().isEmpty()) {
            named = whole.lines().findFirst().orElse("").strip();
        }
        String said = (!title.isEmpty() && !bare ? title : named.isEmpty() ? firstHeading.orElse("") : named)
                .replaceFirst("(?<=\\p{Ll})(?<! i) \\p{Lu}[\\p{L}-]+ Kommune(?: \\p{Lu}.*)?$|(?<=\\d)\\.$", "");
        draft.commission().title(said);
        Matcher is = IS_A.matcher(whole);
        boolean describes = is.find()
                && (GROUP.matcher(is.group(1)).matches()
                        || GROUP_FOR.matcher(is.group(1)).matches());
        Optional<String> name = body(said)
                .or(() -> describes ? Optional.of(is.group(1)) : Optional.empty())
                .or(() -> named(whole))
                .or(() -> GroupWords.name(said)
                        ? Optional.of(said.replaceFirst(" i \\p{Lu}[\\p{L}-]+(?: Kommune)?$", ""))
                        : Optional.empty())
                .or(() -> draft.group().isEmpty()
                        ? GroupWords.named(whole)
                        : Optional.of(Character.toUpperCase(draft.group().charAt(0))
                                + draft.group().substring(1) + "n"))
                .map(printed -> PARAGRAPH.matcher(printed).replaceFirst(""));
        if (describes
                && is.group(3) != null
                && draft.commission().build().establishedBy().isEmpty()) {
            BodyWords.only(is.group(3))
                    .ifPresent(by -> draft.commission()
                            .establishedBy(DecisionReference.builder()
                                    .body(BodyWords.kinded(
                                            Character.toUpperCase(is.group(3).charAt(0))
                                                    + is.group(3).substring(1)))
                                    .build()));
        }
        name.ifPresent(printed -> byItself(printed, whole));
        String folded = FoldedWords.folded(whole);
        Optional<CommissionKind> kind = describes && is.group(2).equals("arbejdsgruppe")
                ? Optional.of(CommissionKind.WORKING_GROUP)
                : kind(
                                FoldedWords.folded(said),
                                name.map(FoldedWords::folded).orElse(""),
                                folded,
                                WORKING_GROUP.matcher(whole).find())
                        .or(this::advises);
        draft.commission().kind(kind);
        Matcher special = SPECIAL.matcher(whole);
        if (kind.equals(Optional.of(CommissionKind.SPECIAL_COMMITTEE)) && name.isEmpty() && special.find()) {
            draft.commission().body(Body.of(special.group(), BodyKind.SPECIAL_COMMITTEE));
        }
        name.ifPresent(printed -> {
            Body body = BodyWords.kinded(printed);
            if (FoldedWords.folded(printed).matches(".*lokaludvalg(?:et)?")) {
                draft.commission().body(body.withKind(BodyKind.LOCAL_COMMITTEE));
                return;
            }
            if (kind.equals(Optional.of(CommissionKind.SPECIAL_COMMITTEE))
                    && body.kind().isEmpty()) {
                draft.commission().body(body.withKind(BodyKind.SPECIAL_COMMITTEE));
                return;
            }
            boolean council = kind.equals(Optional.of(CommissionKind.ADVISORY_COUNCIL))
                    && FoldedWords.folded(printed).matches(".*(?:råd|rådet|forum|forummet)");
            boolean working = kind.equals(Optional.of(CommissionKind.WORKING_GROUP));
            draft.commission()
                    .body(
                            working
                                    ? body.withKind(BodyKind.WORKING_GROUP)
                                    : council ? body.withKind(BodyKind.ADVISORY_COUNCIL) : body);
        });
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
                dated(day.group());
            }
        }
    }

    /** A committee that only advises, and is none of the council's own, is a council in all but name. */
    private Optional<CommissionKind> advises() {
        return draft.mandateKinds().contains(MandateKind.ADVISES)
                ? Optional.of(CommissionKind.ADVISORY_COUNCIL)
                : Optional.empty();
    }

    private static Optional<String> named(String whole) {
        Matcher named = NAMED.matcher(whole);
        return named.find() && GROUP.matcher(named.group(1)).matches() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static Optional<String> body(String title) {
        Matcher genitive = GENITIVE.matcher(title);
        if (genitive.matches()) {
            return Optional.of(genitive.group(1));
        }
        Matcher beside = BESIDE.matcher(title);
        if (beside.matches()) {
            return Optional.of(beside.group(1));
        }
        Matcher of = OF_BODY.matcher(title);
        if (!of.find()) {
            return Optional.empty();
        }
        String name = of.group(1)
                .strip()
                .replaceFirst("(?: i \\p{Lu}[\\p{L}-]+ Kommune)?(?: \\d{4}(?: ?[-\u2013] ?\\d{4})?)?$", "");
        return GROUP.matcher(name).matches() || GROUP_FOR.matcher(name).matches()
                ? Optional.of(name)
                : Optional.empty();
    }

    private static Optional<CommissionKind> kind(String title, String body, String whole, boolean working) {
        if (title.contains("opgaveudvalg") || body.contains("opgaveudvalg")) {
            return Optional.of(CommissionKind.TASK_COMMITTEE);
        }
        if (body.matches(".*(?:råd(?:et)?|lokaludvalg(?:et)?|forum(?:met)?)")) {
            return Optional.of(CommissionKind.ADVISORY_COUNCIL);
        }
        if (body.contains("styregruppe")) {
            return Optional.of(CommissionKind.STEERING_GROUP);
        }
        if (body.contains("arbejdsgruppe") || (body.isEmpty() && working)) {
            return Optional.of(CommissionKind.WORKING_GROUP);
        }
        if (body.contains("følgegruppe")) {
            return Optional.of(CommissionKind.REFERENCE_GROUP);
        }
        boolean special = whole.matches("(?s).*§ ?17,? ?stk\\.? ?4.*");
        if (special && whole.contains("opgaveudvalg")) {
            return Optional.of(CommissionKind.TASK_COMMITTEE);
        }
        if (special) {
            return Optional.of(CommissionKind.SPECIAL_COMMITTEE);
        }
        if (whole.contains("styregruppe") && (whole.contains("delprojekt") || whole.contains("projektleder"))) {
            return Optional.of(CommissionKind.PROJECT_ORGANISATION);
        }
        return Optional.empty();
    }
}
