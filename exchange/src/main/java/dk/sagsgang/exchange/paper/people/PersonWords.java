package dk.sagsgang.exchange.paper.people;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.NameParticles;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The words of one person in a list: what somebody is, the name, and what is said behind it. */
final class PersonWords {

    private static final String SMALL = NameParticles.ANY;

    private static final String CAPITAL = "\\p{Lu}[\\p{L}'\u2019.-]*";

    private static final String NAME = CAPITAL + "(?: (?:" + SMALL + " ){0,2}" + CAPITAL + "){1,4}";

    private static final QuickPattern ONE = QuickPattern.compile(
            "^(?:(?<office>" + OfficeWords.BEFORE + "):? )?(?<name>"
                    + NAME + ")(?<said>(?:,? ?[(\u2013-].*"
                    + "| (?:der|som|for|under|fra|til|ved|med|deltog|mødte|kom|kommer|gik|har|havde|afbud|fravær|fraværende|ikke)(?: .*)?)?)$");

    /** Words that say that somebody leads and no more: they are no office beside it. */
    private static final Set<String> LEADS =
            Set.of("formand", "næstformand", "udvalgsformand", "mødeleder", "forperson");

    private static final int LONGEST = 110;

    private PersonWords() {}

    /** The person of a part of a list; empty where it is anything else. */
    static Optional<ListedPerson> one(String words, Optional<AttendanceStatus> status) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = ONE.matcher(words);
        if (!matcher.matches()
                || NoPeople.named(matcher.group("name"))
                || PeopleRun.of(matcher.group("name"), 0).people().size() > 1) {
            return Optional.empty();
        }
        String office = matcher.group("office") == null ? "" : matcher.group("office");
        Optional<Person> person = NameList.person(matcher.group("name"));
        if (person.isEmpty() || !office.isEmpty() && !OfficeWords.before(office)) {
            return Optional.empty();
        }
        boolean leads = LEADS.contains(FoldedWords.folded(office));
        ListedPerson listed = new ListedPerson(
                office.isEmpty() || leads ? person.get() : person.get().withOffice(Office.of(office)), status);
        if (!office.isEmpty()) {
            listed.leads(office);
        }
        return behind(matcher.group("said"), listed) ? Optional.of(listed) : Optional.empty();
    }

    /** Takes what stands behind a name, in brackets or behind a dash; gives back whether all of it may be said of a person. */
    static boolean behind(String said, ListedPerson person) {
        String rest = said.strip();
        while (!rest.isEmpty()) {
            int end = rest.length();
            String words = rest;
            if (rest.startsWith("(")) {
                int close = closing(rest);
                end = close + 1;
                words = rest.substring(1, Math.min(close, rest.length()));
            } else if ("-\u2013,".indexOf(rest.charAt(0)) >= 0) {
                words = rest.substring(1).strip();
            } else if (person.whole(rest)) {
                return person.hear(rest);
            } else if (rest.indexOf(" (") > 0) {
                end = rest.indexOf(" (");
                words = rest.substring(0, end);
            } else if (rest.indexOf(')') >= 0) {
                return false;
            }
            if (!person.hear(person.whole(words) ? List.of(words) : parts(words))) {
                return false;
            }
            rest = rest.substring(Math.min(rest.length(), end)).strip();
        }
        return true;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        for (String part : words.split(", | [\u2013-] ")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
