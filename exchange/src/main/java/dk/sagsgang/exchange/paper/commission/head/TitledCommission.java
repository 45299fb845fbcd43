package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.part.ThemeHeadings;
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

/**
 * What follows from the title of a commission and the words of the whole paper, when that has been read: "Udkast til vedtægt for Vestby
 * Ungdomsråd 2022-2025" is a draft, for those years, of an advisory council of that name.
 */
final class TitledCommission {

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

    /** Where people come together who are no council. */
    private static final QuickPattern MEET = QuickPattern.compile("(?i)(?:panel|netværk|(?:chef|leder|direktør)forum)");

    private static final int HEAD = 14;

    private final CommissionDraft draft;
    private final HeadLabels labels;
    private final String title;
    private final String whole;

    /**
     * What the title tells.
     *
     * @param whole the lines of the paper
     */
    TitledCommission(CommissionDraft draft, HeadLabels labels, String title, String whole) {
        this.draft = draft;
        this.labels = labels;
        this.title = title;
        this.whole = whole;
    }

    /**
     * Tells it to the draft.
     *
     * @param aside the heads of its pages
     * @param untitled whether no line of the head was the title
     */
    void tell(List<String> aside, boolean untitled) {
        draft.commission().title(title);
        List<String> head = whole.lines().limit(HEAD).toList();
        if (draft.commission().build().status().isEmpty()
                && head.stream().takeWhile(line -> !ThemeHeadings.is(line)).anyMatch(DRAFT::matches)) {
            draft.commission().status(CommissionStatus.DRAFT);
        }
        headed();
        TitledYears.term(title, head, draft);
        CommissionedBody body = CommissionedBody.of(title, whole, draft.group());
        issued(body, aside);
        body.name().ifPresent(this::byItself);
        if (draft.commission().build().municipality().isEmpty()) {
            draft.commission().municipality(body.name().flatMap(MunicipalityWords::first));
        }
        Optional<CommissionKind> kind = kind(body, untitled);
        draft.commission().kind(kind).body(CommissionKinds.body(body.name(), kind, whole));
    }

    /** What became the title heads the paper, and no part of it. */
    private void headed() {
        List<Section> sections = new ArrayList<>(draft.commission().build().sections());
        if (!title.isEmpty()
                && !sections.isEmpty()
                && sections.get(0).heading().equals(title)
                && !sections.get(0).text().content().isEmpty()) {
            sections.set(0, draft.like(sections.get(0).withHeading(""), sections.get(0)));
            draft.commission().sections(sections);
        }
    }

    /** Who has issued the paper, by its letterhead, and who has set up the body, where no sentence told so. */
    private void issued(CommissionedBody body, List<String> aside) {
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
    }

    /** What a council adopts at its own meeting it has issued; nobody sets up themselves. */
    private void byItself(String name) {
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

    private Optional<CommissionKind> kind(CommissionedBody body, boolean untitled) {
        boolean organised = draft.project().led()
                && untitled
                && ORGANISED.matches(whole.lines().findFirst().orElse("").strip());
        if (organised) {
            return Optional.of(CommissionKind.PROJECT_ORGANISATION);
        }
        Optional<CommissionKind> told = CommissionKinds.of(title, body, whole);
        boolean steered = draft.project().led()
                && !draft.project().groups().steeringSeats().isEmpty();
        if (steered && (told.isEmpty() && body.name().isEmpty() || told.equals(Optional.of(CommissionKind.PROJECT)))) {
            return Optional.of(CommissionKind.PROJECT_ORGANISATION);
        }
        return told.or(() -> body.name().filter(MEET::find).isPresent() ? Optional.empty() : advises());
    }

    /** A committee that only advises, and is none of the council's own, is a council in all but name. */
    private Optional<CommissionKind> advises() {
        return draft.mandateKinds().contains(MandateKind.ADVISES)
                ? Optional.of(CommissionKind.ADVISORY_COUNCIL)
                : Optional.empty();
    }
}
