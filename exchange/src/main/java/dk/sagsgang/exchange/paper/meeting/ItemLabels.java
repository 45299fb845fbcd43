package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.CaseNumberLine;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The labels of an item: its case number, who handles the case, and whether the item is open. */
final class ItemLabels {

    private static final QuickPattern JOURNAL = QuickPattern.compile("(?i:j\\.? ?nr|journal)");

    private static final QuickPattern NOTHING = QuickPattern.compile("[-\u2013. ]*");

    private static final QuickPattern ACCESS_BEHIND = QuickPattern.compile(
            "(?iu)\\s*\\(?\\b(?:åbent punkt|lukket punkt|åben sag|lukket sag|åbent|lukket)\\)?\\s*$");

    /** "NR/" below the text of a case: who wrote it. */
    private static final QuickPattern WRITTEN_BY = QuickPattern.compile("([A-ZÆØÅ]{2,4})/");

    /** The last part of a number of the plan of files: "Ø54". */
    private static final QuickPattern PLAN = QuickPattern.compile("[A-ZÆØÅ]\\d{2}\\.?");

    private static final QuickPattern INITIALS = QuickPattern.compile("[A-ZÆØÅ]{2,4}");

    private static final QuickPattern NOBODY = QuickPattern.compile("(?i)ingen\\.?");

    private static final QuickPattern DOCUMENT = QuickPattern.compile("\\d[\\d/-]{2,24}");

    private static final int LONGEST = 200;

    private static final int LONGEST_NUMBER = 40;

    private final ItemOutline outline;
    private Optional<Access> access = Optional.empty();
    /** Whether the number is that of the journal, which one of the case is taken before. */
    private boolean filed;

    private boolean cased;

    ItemLabels(ItemOutline outline) {
        this.outline = outline;
    }

    /** Whether the item is open, as far as it is said yet. */
    Optional<Access> access() {
        return access;
    }

    /** Says whether the item is open, where nothing has said so before. */
    void said(Optional<Access> more) {
        access = access.or(() -> more);
    }

    /** Says that the item is closed, whatever was said before. */
    void closed() {
        access = Optional.of(Access.CLOSED);
    }

    /** Whether a line says nothing but such marks as stand where a value would. */
    static boolean nothing(String printed) {
        return NOTHING.matches(printed);
    }

    /** Whether a line is a label and the line below it its value: "Sagsnummer" and "00.34.00-S00-2-14". */
    boolean below(PaperLine line, PaperLine below) {
        Optional<String> label = Labels.alone(line.text());
        if (label.isEmpty() || !fits(label.get(), below)) {
            return false;
        }
        return label(new Labels.Label(label.get(), line.text(), below.printed()));
    }

    private static boolean fits(String meaning, PaperLine below) {
        String value = below.printed();
        return switch (meaning) {
            case "absent", "excused" -> NOBODY.matches(value);
            case "initials" -> INITIALS.matches(value);
            case "case-type" -> ItemTitle.caseTypeAlone(value).isPresent();
            case "case-number" ->
                value.length() < LONGEST_NUMBER
                        && (CaseNumberLine.of(value).isPresent() || value.matches("\\S*\\d\\S*"));
            case "officer" ->
                INITIALS.matches(value)
                        || below.mark().isEmpty() && NameList.person(value).isPresent();
            default -> false;
        };
    }

    /** Whether a line is the initials of who wrote the case, and nothing else. */
    boolean writtenBy(PaperLine line) {
        var matcher = WRITTEN_BY.matcher(line.printed());
        if (!matcher.matches()) {
            return false;
        }
        outline.head()
                .addCaseOfficers(Person.builder().initials(matcher.group(1)).build());
        return true;
    }

    /** Takes what a line labels; gives back whether it is a line of labels. */
    boolean read(PaperLine line) {
        String text = line.bullet() ? line.text() : line.printed();
        List<Labels.Label> labels = Labels.in(text);
        if (!labels.isEmpty()) {
            boolean item = false;
            for (Labels.Label label : labels) {
                item |= label(label);
            }
            return item;
        }
        Optional<CaseNumberLine> number = cased ? Optional.empty() : CaseNumberLine.of(text);
        if (number.isPresent()) {
            said(number.get().access());
            caseNumber(number.get().number());
            if (!number.get().initials().isEmpty()) {
                outline.head()
                        .addCaseOfficers(Person.builder()
                                .initials(number.get().initials())
                                .build());
            }
            return true;
        }
        int label = text.indexOf("Sags");
        boolean closed = text.length() < LONGEST
                && text.startsWith("LUKKET")
                && label > 0
                && OpenMarks.within(text).filter(Access.CLOSED::equals).isPresent();
        if (closed) {
            closed();
            return read(line.unmarked().saying(text.substring(label)));
        }
        return false;
    }

    private void caseNumber(String printed) {
        outline.head().caseNumber(CaseNumber.of(printed));
        cased = true;
    }

    private boolean label(Labels.Label label) {
        String value = label.value();
        Optional<Access> behind = OpenMarks.within(value);
        if (behind.isPresent() && !label.meaning().equals("absent")) {
            said(behind);
            value = ACCESS_BEHIND.matcher(value).replaceAll("");
        }
        boolean empty = nothing(value);
        switch (label.meaning()) {
            case "case-number" -> {
                if (empty) {
                    outline.head().addEmptyLabels(label.printed());
                } else if (value.indexOf('\\') >= 0) {
                    // Where a file lies is no number of a case.
                    return false;
                } else if (cased && !(filed && !JOURNAL.lookingAt(label.printed())) || PLAN.matches(value)) {
                    // A further number of the case, or what a transcript has left of one.
                    return true;
                } else if (value.chars().anyMatch(Character::isDigit)) {
                    filed = JOURNAL.lookingAt(label.printed());
                    caseNumber(value.split(",? (?=\\p{L}{4})")[0].replaceFirst("[,;.]$", ""));
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
            case "document-number" -> {
                if (!empty && DOCUMENT.matches(value)) {
                    outline.head().documentNumber(value);
                }
            }
            case "case-type" -> {
                Optional<CaseType> type = ItemTitle.caseTypeAlone(value);
                if (type.isEmpty()) {
                    return false;
                }
                outline.head().caseType(type);
            }
            case "rest" -> {}
            case "date" -> {
                if (!empty) {
                    return false;
                }
                outline.head().addEmptyLabels(label.printed());
            }
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
                && (value.equals(value.toUpperCase(Locale.ROOT)) || value.equals(value.toLowerCase(Locale.ROOT)));
        Person person = initials ? Person.builder().initials(value).build() : Person.of(value);
        if (other) {
            outline.head().addOtherCaseOfficers(person);
        } else {
            outline.head().addCaseOfficers(person);
        }
    }
}
