package dk.sagsgang.exchange.paper.organisation.head;

import dk.sagsgang.exchange.paper.organisation.leader.TeamSeats;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The letterhead of a paper, a line each above its title or right below it: the municipality, the part of the administration that
 * writes, the day, the number of the case, the version. What it says goes to the head of the model, and the lines are no text.
 */
public final class LetterHead {

    private static final QuickPattern MUNICIPALITY = QuickPattern.compile(
            "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:[Kk]ommune|KOMMUNE|[Rr]egionskommune|REGIONSKOMMUNE)");

    /** Both in one line, at its two ends: "Vestby Kommune   Social & Sundhed". */
    private static final QuickPattern BESIDE =
            QuickPattern.compile(MUNICIPALITY.pattern() + " (?<part>\\p{Lu}.{3,50})");

    private static final QuickPattern VERSION = QuickPattern.compile(
            "(?:(?:[Vv]ersion|VERSION|[Uu]dgave|UDGAVE):? (?:nr\\. )?\\d{1,2}(?:\\.\\d{1,2})?|(?:\\d{1,2}|[Ff]ørste|[Aa]nden|[Tt]redje)\\. ?(?:udgave|udkast|version))");

    /** A label behind which nothing stands: "Godkendt den:". */
    private static final QuickPattern EMPTY = QuickPattern.compile(
            "(?:(?:Godkendt|Vedtaget|Revideret|Behandlet|Ikrafttræden|Gyldig)(?: (?:den|af|fra|til)(?: \\p{Ll}{4,20})?)?|Dato|Sagsnr\\.?|Journalnr\\.?|Version|Underskrift) ?:");

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "(?<label>[Dd]ato|[Ss]ags ?(?:id|ID|nr)|[Ss]agsnr\\.?|[Ss]agsnummer|[Jj]ournalnr\\.?|[Jj]ournalnummer|[Jj]\\. ?nr\\.?|[Ff]ra|[Aa]fsender|[Uu]darbejdet af|[Ff]orfatter(?:e)?|[Ss]krevet af|[Ff]orvaltning|[Aa]fdeling|[Dd]ok(?:ument)?\\.?(?:nr|nummer|løbenr|id)?\\.?|[Ss]agsnavn|[Ss]endes til|[Dd]irekte telefon|[Tt]elefon|[Tt]lf\\.?|[Ee]-?mail|[Rr]ef|[Ss]agsbehandler|[Ss]agsansvarlig|[Kk]ontaktperson|[Kk]ontakt|[Aa]nsvarlig|[Vv]ersion|[Uu]dgave)(?: ?:|(?<=\\.)) ?(?<value>\\S.{0,80})");

    /** "Udarbejdet af Sundhed og Ældre, den 15. december 2015". */
    private static final QuickPattern DRAWN_UP = QuickPattern.compile(
            "(?:Udarbejdet|Skrevet) af (?<by>\\p{Lu}[^,:.]{3,60}?)(?:,? (?:den |d\\. )?(?<day>\\d{1,2}[-./] ?(?:\\d{1,2}|\\p{L}+)[-./ ]+\\d{4}))?\\.?");

    private static final QuickPattern CASE = QuickPattern.compile(
            "\\d{2,8}[-/.]\\d{4,8}(?:-\\d{1,3})?|\\d{2}(?:\\.\\d{2}){1,2}-\\p{L}\\d{2}-\\d{1,4}-\\d{2}");

    /** A paper that says so is about an organisation; a unit above such words has written it. */
    private static final QuickPattern ABOUT = QuickPattern.compile(
            "organis|struktur|model|forslag|oplæg|notat|rapport|beskrivelse|grundlag|plan\\b|ledelse|sammenlægning");

    /** "Sundhed og Ældre": what writes goes by its matters, which no person does. */
    private static final QuickPattern AREA =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+(?:, \\p{Lu}[\\p{L}-]+)* (?:og|&) \\p{Lu}[\\p{L}-]+");

    private static final QuickPattern OF_DIRECTORS =
            QuickPattern.compile("Direktionen|(?:Kommunal|By)direktørens (?:sekretariat|stab|område)");

    /** What kind of paper it is may run into the line above it. */
    private static final QuickPattern KIND_BEHIND =
            QuickPattern.compile(" (?:N(?i:otat)|R(?i:apport)|I(?i:ndstilling)|O(?i:plæg)|H(?i:øringsmateriale))$");

    private static final QuickPattern INITIALS = QuickPattern.compile("\\p{Lu}{2,5}|\\p{Ll}{2,5}");

    private static final int FIRST = 12;

    private static final int LONGEST = 90;

    private LetterHead() {}

    /** The lines without the letterhead, which the model is told. */
    public static List<PaperLine> without(List<PaperLine> lines, OrganisationModelBuilder model) {
        List<PaperLine> kept = new ArrayList<>();
        boolean titled = false;
        boolean above = true;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            String text = line.printed();
            above &= i < FIRST && text.length() <= LONGEST;
            boolean head = above && (titled ? below(text, model) : whose(lines, i, model) || below(text, model));
            if (!head) {
                // Below the title only what goes on with the head belongs to it; a second line of it stands close.
                above &= !titled || !line.gap() && title(text);
                titled |= title(text) && !OrganisationTitle.apart(text) && !OrganisationTitle.addressed(text);
                kept.add(line);
            }
        }
        return titled ? kept : lines;
    }

    /** The municipality, or the part of its administration that writes below it. */
    private static boolean whose(List<PaperLine> lines, int i, OrganisationModelBuilder model) {
        String text = lines.get(i).printed();
        if (MUNICIPALITY.matches(text)) {
            return i + 1 < lines.size() && begins(lines.get(i + 1).printed());
        }
        Matcher beside = BESIDE.matcher(text);
        if (i == 0
                && beside.matches()
                && (UnitWords.name(beside.group("part")) || AREA.matches(beside.group("part")))) {
            boolean goesOn = lines.size() > 1 && goesOn(lines.get(1).printed());
            if (goesOn) {
                model.issuedBy(part(beside.group("part")));
            }
            return goesOn;
        }
        if (several(lines, i)) {
            return true;
        }
        boolean writes = i > 0
                && MUNICIPALITY.matches(lines.get(i - 1).printed())
                && (UnitWords.name(text) || AREA.matches(text) || OF_DIRECTORS.matches(text))
                && i + 1 < lines.size()
                && goesOn(lines.get(i + 1).printed())
                && !ABOUT.find(FoldedWords.folded(text));
        if (writes) {
            model.issuedBy(part(text));
        }
        return writes;
    }

    /** One of several units that stand between the municipality and the labels: the paper is of all of them, and of none alone. */
    private static boolean several(List<PaperLine> lines, int i) {
        int from = i;
        while (from > 0 && UnitWords.name(lines.get(from).printed())) {
            from--;
        }
        int end = i;
        while (end < lines.size() && UnitWords.name(lines.get(end).printed())) {
            end++;
        }
        return end - from > 2
                && MUNICIPALITY.matches(lines.get(from).printed())
                && end < lines.size()
                && known(lines.get(end).printed());
    }

    /** Whether a line is of the head as well, or a title that says what the paper is about. */
    private static boolean goesOn(String text) {
        return known(text)
                || OrganisationTitle.apart(text)
                || OrganisationTitle.addressed(text)
                || ABOUT.find(FoldedWords.folded(text));
    }

    /** Whether a line could be the title, or goes on with the head. */
    private static boolean begins(String text) {
        return known(text) || title(text) || UnitWords.plain(text);
    }

    private static boolean title(String text) {
        return text.length() > 4
                && !Headings.line(text)
                && ".,;!".indexOf(text.charAt(text.length() - 1)) < 0
                && !HeadingLines.sentence(text);
    }

    private static boolean known(String text) {
        return EMPTY.matches(text) || OrganisationHead.day(text) || VERSION.matches(text) || LABELLED.matches(text);
    }

    private static boolean below(String text, OrganisationModelBuilder model) {
        if (VERSION.matches(text)) {
            model.version(text);
            return true;
        }
        if (EMPTY.matches(text)) {
            model.addEmptyLabels(text.replaceFirst(" ?:$", ""));
            return true;
        }
        Matcher drawn = DRAWN_UP.matcher(text);
        if (drawn.matches()) {
            boolean day = drawn.group("day") != null && OrganisationHead.day(drawn.group("day"));
            boolean whole = (drawn.group("day") == null || day) && writer(drawn.group("by"), model);
            if (whole && day) {
                model.dated(ImpreciseDate.of(drawn.group("day")));
            }
            return whole;
        }
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches()
                && labelled(FoldedWords.folded(labelled.group("label")), labelled.group("value"), model);
    }

    /** The part of the administration that writes. */
    private static Body part(String name) {
        Body body = BodyWords.kinded(name);
        return body.kind().isPresent() || name.equals("Direktionen") ? body : body.withKind(BodyKind.ADMINISTRATION);
    }

    private static boolean labelled(String label, String value, OrganisationModelBuilder model) {
        if (label.equals("dato")) {
            boolean day = OrganisationHead.day(value);
            if (day) {
                model.dated(ImpreciseDate.of(value));
            }
            return day;
        }
        if (label.startsWith("dok")
                || label.startsWith("sagsnavn")
                || label.startsWith("sendes")
                || label.startsWith("direkte")
                || label.startsWith("tele")
                || label.startsWith("tlf")
                || label.contains("mail")) {
            // It is of the file or of the sender, and nothing that the model has a place for.
            return true;
        }
        if (label.startsWith("ref")) {
            boolean initials = INITIALS.matches(value);
            if (initials) {
                model.addAuthors(Person.builder().initials(value).build());
            }
            return initials;
        }
        if (label.startsWith("version") || label.startsWith("udgave")) {
            model.version(value);
            return true;
        }
        if (label.startsWith("sagsb")
                || label.startsWith("sagsa")
                || label.startsWith("kontakt")
                || label.startsWith("ansvarlig")
                || label.startsWith("forfatter")
                || label.startsWith("skrevet")) {
            List<Person> people = NameList.people(KIND_BEHIND.matcher(value).replaceFirst("")).stream()
                    .flatMap(List::stream)
                    .flatMap(named -> named.person().stream())
                    .toList();
            Optional<LeadershipSeat> holder = people.isEmpty() ? TeamSeats.seat(value) : Optional.empty();
            Optional<Person> held = holder.flatMap(seat -> seat.person().map(each -> each.withOffice(seat.office())));
            if (held.isPresent()) {
                model.addAuthors(held.get());
                return true;
            }
            people.forEach(model::addAuthors);
            return !people.isEmpty();
        }
        if (label.startsWith("sags") || label.startsWith("j")) {
            boolean number = CASE.matches(value);
            if (number) {
                model.caseNumber(CaseNumber.of(value));
            }
            return number;
        }
        return writer(value, model);
    }

    private static boolean writer(String value, OrganisationModelBuilder model) {
        if (UnitWords.name(value) || value.equals("Direktionen") || AREA.matches(value)) {
            model.issuedBy(part(value));
            return true;
        }
        Optional<Person> person = NameList.person(value);
        person.ifPresent(model::addAuthors);
        if (person.isEmpty() && value.matches("\\p{Lu}\\p{L}*(?:direktøren|chefen|lederen)")) {
            model.addAuthors(Person.builder().office(Office.of(value)).build());
            return true;
        }
        return person.isPresent();
    }
}
