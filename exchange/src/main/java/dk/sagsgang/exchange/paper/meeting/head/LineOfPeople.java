package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.paper.meeting.line.LabelsByStem;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.paper.people.RowOfFirstNames;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The people of a line behind or below a label, in whichever way lists of people are printed. */
final class LineOfPeople {

    /** The name of the municipality at the foot of a page, which a transcript runs into the last member. */
    private static final QuickPattern MUNICIPALITY_BEHIND =
            QuickPattern.compile("(?<=\\)) \\p{Lu}[\\p{L}-]+ [Kk]ommune$");

    /** Whom they stand for, before some of a list: "Forældrevalgte: Anne Holm, Bo Lund". */
    private static final QuickPattern GROUP_BEFORE =
            QuickPattern.compile("^\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,4} ?: (?=\\p{Lu})");

    /** A box that is ticked where the label is true of the person: "[x] Anne Holm", "☐ Bo Lund". */
    private static final QuickPattern BOX =
            QuickPattern.compile("^(?:\\[ ?(?<tick>[xX✓✔]?) ?\\]|\\((?<mark>[xX ])\\)|(?<sign>[☐☑☒✓✔])) ?(?=\\p{Lu})");

    private LineOfPeople() {}

    /** The names of a list without what a page put behind them. */
    static String names(String value) {
        return MUNICIPALITY_BEHIND.matcher(value).replaceFirst("");
    }

    /**
     * The people.
     *
     * @param value the words behind the label, or the line below it
     * @param status how they were there, by the label
     * @param line the line
     * @param remarked whether what stands behind the names says whom they stand for
     */
    static List<Attendance> read(String value, Optional<AttendanceStatus> status, PaperLine line, boolean remarked) {
        Matcher box = BOX.matcher(value);
        if (box.find()) {
            return ListOfPeople.read(value.substring(box.end()), empty(box) ? Optional.empty() : status);
        }
        List<Attendance> read = remarked ? ListOfPeople.one(value, status) : ListOfPeople.read(names(value), status);
        if (read.isEmpty()) {
            read = ListOfPeople.read(behindGroup(names(value)), status);
        }
        if (read.isEmpty()) {
            read = RowOfFirstNames.read(names(value), status);
        }
        return read.isEmpty() && line.bullet() ? cell(value, status) : read;
    }

    private static String behindGroup(String names) {
        Matcher group = GROUP_BEFORE.matcher(names);
        return group.find() && !LabelsByStem.apart(group.group()) ? names.substring(group.end()) : names;
    }

    /** Whether a line begins with a box that is ticked or empty; empty where it begins with none. */
    static Optional<Boolean> ticked(String value) {
        Matcher box = BOX.matcher(value);
        return box.find() ? Optional.of(!empty(box)) : Optional.empty();
    }

    private static boolean empty(Matcher box) {
        String tick = box.group("tick");
        String mark = box.group("mark");
        return tick != null ? tick.isEmpty() : mark != null ? mark.isBlank() : "☐".equals(box.group("sign"));
    }

    private static List<Attendance> cell(String value, Optional<AttendanceStatus> status) {
        Person person = PersonCell.of(value.replace("((", "(").replace("))", ")"));
        return NameList.person(person.name()).isPresent()
                ? List.of(Attendance.builder().person(person).status(status).build())
                : List.of();
    }
}
