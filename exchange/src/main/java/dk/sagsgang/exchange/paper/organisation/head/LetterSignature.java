package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.organisation.leader.LeaderLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who signs a paper that is a letter: a name above an office in the last lines, or behind a greeting. */
public final class LetterSignature {

    private static final QuickPattern GREETING = QuickPattern.compile(
            "(?:(?:Med )?(?:[Vv]enlig|[Kk]ærlig) hilsen|De bedste hilsner|Mange hilsner|Mvh\\.?|På vegne af .{3,40}),?");

    /** What only letters and signed papers have: a salutation, a greeting, or place and day above the names. */
    private static final QuickPattern LETTER = QuickPattern.compile(
            "(?:Kære|Hej) \\p{L}+|(?:Med )?[Vv]enlig hilsen|\\p{Lu}[\\p{L}-]+,? den \\d{1,2}\\. ?\\p{Ll}+ \\d{4}\\.?$");

    private static final QuickPattern PLACE_AND_DAY =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+,? (?:den )?(?<day>\\d{1,2}\\. ?\\p{Ll}+ \\d{4})\\.?");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:[Kk]onst(?:ituere(?:t|nde)|\\.) )?\\p{L}*(?:[dD]irektør|[cC]hef|[lL]eder|[kK]onsulent|[bB]orgmester|[rR]ådmand)(?:en)?(?: for \\p{Lu}[^.:]{2,60})?");

    /** No more sign one paper. */
    private static final int MOST = 3;

    private LetterSignature() {}

    /** The lines without the signatures, whose names are those of the authors. */
    public static List<PaperLine> without(List<PaperLine> all, OrganisationModelBuilder model) {
        List<PaperLine> lines =
                all.stream().filter(line -> !line.printed().equals("/")).toList();
        int end = lines.size();
        List<Person> signed = new ArrayList<>();
        boolean letter = lines.stream().anyMatch(line -> LETTER.lookingAt(line.printed()));
        while (signed.size() < MOST && end > 2) {
            Optional<Person> person =
                    signed(lines.get(end - 2).printed(), lines.get(end - 1).printed());
            Optional<Person> together = letter ? together(lines.get(end - 1).printed()) : Optional.empty();
            if (person.or(() -> together).isEmpty()) {
                break;
            }
            signed.add(0, person.or(() -> together).get());
            end -= person.isPresent() ? 2 : 1;
            if (GREETING.matches(lines.get(end - 1).printed())) {
                end--;
                break;
            }
        }
        signed.forEach(model::addAuthors);
        Matcher day = PLACE_AND_DAY.matcher(end > 0 ? lines.get(end - 1).printed() : "");
        if (!signed.isEmpty() && day.matches()) {
            if (model.build().dated().isEmpty()) {
                model.dated(ImpreciseDate.of(day.group("day")));
            }
            end--;
        }
        return lines.subList(0, end);
    }

    /** Office and name in one line, as they are put together where one stands below the other. */
    private static Optional<Person> together(String line) {
        return LeaderLines.of(line)
                .filter(leader -> leader.units().isEmpty() && line.indexOf(':') < 0)
                .map(leader -> Person.of(leader.person()).withOffice(Office.of(leader.office())));
    }

    private static Optional<Person> signed(String name, String office) {
        return name.indexOf(' ') > 0 && OFFICE.matches(office)
                ? NameList.person(name).map(person -> person.withOffice(Office.of(office)))
                : Optional.empty();
    }
}
