package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels in the head of a commission: case number, day, case officer; and what kind of paper it calls itself. */
final class HeadLabels {

    private static final QuickPattern LABEL = QuickPattern.compile(
            "(sagsnr|sagsnummer|sags-?id|sags?(?: ?nr)?(?=\\.?:? \\S*\\d[./-]\\w)|sagsbehandler|sagsbeh|initialer|journal ?nr|journalnr|journalnummer|j\\. ?nr|dato|ref|telefon|direkte telefon|fax|e-?mail)\\.?:?(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern PAPER =
            QuickPattern.compile("^(notatark|notat|bilag|dagsordenspunkt)\\b\\.?(?:\\s|$).*", Pattern.CASE_INSENSITIVE);

    private final CommissionDraft draft;

    HeadLabels(CommissionDraft draft) {
        this.draft = draft;
    }

    /** Whether a line only says that the paper is a note or an enclosure. */
    static boolean isPaper(String text) {
        return PAPER.matches(text) && text.indexOf(' ') < 0;
    }

    /** Takes a line that only says that the paper is a note or an enclosure. */
    boolean paper(String text) {
        if (!isPaper(text)) {
            return false;
        }
        draft.commission().heading(text);
        return true;
    }

    /** Whether a line begins with a label that heads have. */
    static boolean labelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** Whether a line begins with the label of the number of the case. */
    static boolean numbered(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() && number(FoldedWords.folded(label.group(1)));
    }

    private static boolean number(String name) {
        return name.startsWith("sag") && !name.startsWith("sagsb") || name.startsWith("j");
    }

    /** Takes what a line with a label says, or a row of several; false where it has none that is known. */
    boolean take(String text) {
        List<String> row = LabelsInARow.of(text);
        if (row.size() == 1) {
            return one(text);
        }
        // A row is a head where more than one of its labels tells something; beside these, a number without digits says
        // nothing.
        boolean head = row.stream().filter(HeadLabels::tells).count() > 1;
        if (head) {
            row.forEach(this::one);
        }
        return head;
    }

    /** Whether a label with its value is one that {@link #take} takes. */
    private static boolean tells(String labelled) {
        Matcher label = LABEL.matcher(labelled);
        if (!label.lookingAt()) {
            return false;
        }
        String value = labelled.substring(label.end()).strip();
        String name = FoldedWords.folded(label.group(1));
        if (value.isEmpty() || officer(name)) {
            return true;
        }
        return number(name)
                ? value.chars().anyMatch(Character::isDigit)
                : name.startsWith("dato") && ImpreciseDate.of(value).earliest().isPresent();
    }

    private boolean one(String text) {
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

    private static boolean officer(String name) {
        return name.startsWith("sagsb") || name.startsWith("ref") || name.startsWith("initialer");
    }

    private boolean value(String name, String printed, String value) {
        if (number(name)) {
            if (value.chars().noneMatch(Character::isDigit)) {
                return false;
            }
            draft.commission().caseNumber(CaseNumber.of(value));
            return true;
        }
        if (name.startsWith("dato")) {
            return dated(value);
        }
        if (!officer(name)) {
            return false;
        }
        boolean initials = value.matches("\\p{Lu}{2,8}");
        draft.commission()
                .addCaseOfficers(initials ? Person.builder().initials(value).build() : Person.of(value));
        return true;
    }

    /** "Den 19. april 2018 har Byrådet besluttet et kommissorium" is a sentence on the paper, and no head. */
    private static final QuickPattern VERB = QuickPattern.compile(
            "\\b(?:har|er|blev|bliver|besluttede|vedtog|godkendte|nedsatte|fastsættes|fastsætter)\\b");

    /** Takes the day of the paper; false where the words are no day. */
    boolean dated(String printed) {
        ImpreciseDate date = ImpreciseDate.of(printed);
        if (date.earliest().isEmpty()) {
            return false;
        }
        draft.commission().dated(date);
        return true;
    }

    /** A head that was copied as one line: "NOTAT 2. januar 2017 Journal nr. Kommissorium for ... Sagsbehandler ABC"; its title. */
    Optional<String> flat(String text) {
        int from = TitleLines.in(text);
        Matcher label = LABEL.matcher(text);
        // "Kommissorium 1.0 Den 30. januar 2014 Kommissorium for Byudvalget": a day between is the head's too.
        boolean dated = from > 0 && !DatePhrases.in(text.substring(0, from)).isEmpty();
        boolean sentence = from > 0 && (VERB.find(text.substring(0, from)) || text.endsWith(":"));
        if (from < 0 || sentence || !(label.find() || dated || PAPER.matches(text))) {
            return Optional.empty();
        }
        Matcher paper = PAPER.matcher(text);
        if (paper.matches()) {
            draft.commission().heading(paper.group(1));
        }
        List<DatePhrases.Phrase> dates = DatePhrases.in(text);
        if (!dates.isEmpty()) {
            dated(dates.get(0).printed().replaceFirst("^(?i:den|d\\.) ", ""));
        }
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
        return Optional.of(text.substring(from, to).strip());
    }
}
