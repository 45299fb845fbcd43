package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list below the name of a unit that says it in labels: "Leder: Ida Holk", "Medarbejdere: 24", "Budget: 13,2 mio. kr.". */
public final class LabelledFacts {

    private static final QuickPattern LABELLED =
            QuickPattern.compile("(?<label>\\p{Lu}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*){0,2}): (?<value>.{1,300})");

    private static final QuickPattern LEADER =
            QuickPattern.compile("(?:daglig )?(?:leder|ledelse|\\p{L}*chef|\\p{L}*leder|direktør)");

    private static final QuickPattern PEOPLE =
            QuickPattern.compile("(?:antal )?(?:medarbejdere|ansatte|årsværk|fuldtidsstillinger)");

    private static final QuickPattern VACANT = QuickPattern.compile(
            "\\(?(?:stillingen (?:er )?)?(?:p\\.t\\. |pt\\. |for tiden )?(?:ikke besat|ubesat|vakant|ledig|under besættelse)\\)?(?:\\.(?: .*)?|(?:, | [-\u2013] | )\\(?(?<remark>(?:besættes|opslås|slås op|forventes besat|ventes besat|genbesættes|ansættelse)(?![\\p{L}-])[^()]{0,60}?)\\)?\\.?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Ida Holk (konstitueret)" leads for the time being. */
    private static final QuickPattern ACTING = QuickPattern.compile(
            "(?:,? \\(?(?:konstitueret|konst\\.|midlertidigt?)\\)?)\\.?$|^(?i:konstitueret|konst\\.) ");

    private static final QuickPattern TITLED = QuickPattern.compile(
            "(?<title>\\p{L}[\\p{Ll}-]{3,}) (?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){1,3})");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "\\p{L}*(?:chef|leder|direktør|læge|inspektør|koordinator|konsulent|sygeplejerske|terapeut|rektor|formand|ingeniør|psykolog|bibliotekar|mester)");

    private static final QuickPattern BUDGET = QuickPattern.compile(
            "(?:(?:Samlet|Årligt) )?(?:[Nn]etto|[Bb]rutto|[Dd]rifts)?[Bb]udget(?:(?: i| for)? \\(?\\d{4}\\)?)?: \\d.{0,160}");

    private static final QuickPattern NUMBER =
            QuickPattern.compile("(?:(?:[Cc]a\\.|[Cc]irka|[Oo]mkring|[Gg]odt|[Kk]nap) )?\\d[\\d.,]*");

    /** "118, heraf 45 på Materielgården" counts 118. */
    private static final QuickPattern OF_THEM = QuickPattern.compile(", (?:heraf|hvoraf) .*$");

    /** "KLE: 00.30 Kommunens økonomi, 00.32 Regnskab". */
    private static final QuickPattern KLE = QuickPattern.compile(
            "KLE(?:-?(?:numre|nummer|nr\\.?|emner|grupper))?: \\d{2}(?:\\.\\d{2}){0,2}(?![\\d.]).*");

    private static final QuickPattern SUBJECT =
            QuickPattern.compile("(?<number>\\d{2}(?:\\.\\d{2}){0,2})(?: (?<text>\\p{L}.*))?");

    private static final QuickPattern ADDRESS = QuickPattern.compile(
            "(?<street>(?:\\p{Lu}[^,\\d]{2,60}, )?\\p{Lu}[^,\\d]{2,60} \\d{1,4}[^,]{0,6}), (?<code>\\d{4}) (?<city>\\p{Lu}[\\p{L} .-]{1,40})");

    /** What else such a line says of a unit. */
    private static final Set<String> STATED =
            Set.of("målgruppe", "målgrupper", "formål", "mål", "bemanding", "placering", "tilbud", "ydelser");

    private static final Set<String> PHONE = Set.of("telefon", "tlf", "tlf.");

    private static final Set<String> MAIL = Set.of("mail", "e-mail", "email");

    private LabelledFacts() {}

    /** Whether a list tells a unit in labels: who leads it or how many work there, and something more. */
    public static boolean tells(List<PaperLine> lines) {
        List<PaperLine> list = lines.stream().takeWhile(PaperLine::bullet).toList();
        boolean labelled = list.size() > 1 && list.stream().allMatch(line -> LABELLED.matches(line.text()));
        return labelled
                && list.stream().map(PaperLine::text).anyMatch(LabelledFacts::own)
                && list.stream()
                                .map(PaperLine::text)
                                .filter(LabelledFacts::known)
                                .count()
                        > 1;
    }

    /** Whether lines below a heading tell who leads it and how many work there, each with its label. */
    public static boolean below(List<PaperLine> lines) {
        List<String> labelled = lines.stream()
                .filter(line -> line.mark().isEmpty())
                .map(PaperLine::text)
                .filter(LabelledFacts::line)
                .toList();
        return labelled.stream().anyMatch(text -> LEADER.matches(label(text)) && own(text))
                && labelled.stream().anyMatch(text -> PEOPLE.matches(label(text)) && own(text));
    }

    private static boolean own(String text) {
        String label = label(text);
        String value = value(text);
        return LEADER.matches(label) && (leadership(text).isPresent())
                || PEOPLE.matches(label)
                        && NUMBER.matches(OF_THEM.matcher(value).replaceFirst(""));
    }

    private static boolean known(String text) {
        String label = label(text);
        return own(text)
                || label.equals("budget")
                || label.equals("opgaver")
                || label.equals("adresse")
                || PHONE.contains(label)
                || MAIL.contains(label)
                || KLE.matches(text)
                || UnitWords.plural(label).isPresent();
    }

    /** Whether a line by itself below the name of a unit is one of these: "Budget 2023: 48 mio. kr.", "Adresse: Havnevej 1, 5000 Havneby". */
    public static boolean line(String text) {
        return BUDGET.matches(text)
                || STATED.contains(label(text))
                || known(text)
                        && UnitWords.plural(label(text)).isEmpty()
                        && !label(text).equals("opgaver");
    }

    /** The units that a line names below the one it is said of: "Teams: Børn, Voksne og Ældre"; empty where it is no such line. */
    public static List<String> below(String text) {
        return kind(text).isPresent() ? UnitNameLists.of(value(text), OptionalInt.empty(), true) : List.of();
    }

    /** The kind of the units that a line names by its label; empty where it is no such line. */
    public static Optional<UnitKind> kind(String text) {
        return UnitWords.plural(label(text));
    }

    /** The unit with what a line says of it; the same where the label is none that a unit has. */
    public static OrganisationUnit said(OrganisationUnit unit, String text) {
        String label = label(text);
        String value = value(text);
        if (LEADER.matches(label)) {
            return leadership(text)
                    .map(each -> unit.withLeadership(List.of(each)))
                    .orElse(unit);
        }
        String number = OF_THEM.matcher(value).replaceFirst("").replaceFirst("\\.$", "");
        if (PEOPLE.matches(label) && NUMBER.matches(number)) {
            Count count = Count.of(number);
            return label.endsWith("medarbejdere") || label.endsWith("ansatte")
                    ? unit.withHeadCount(count)
                    : unit.withFullTimeEquivalents(count);
        }
        if (KLE.matches(text)) {
            List<Responsibility> subjects = Stream.of(
                            text.substring(text.indexOf(": ") + 2).split("[,;] (?=\\d)"))
                    .map(SUBJECT::matcher)
                    .filter(Matcher::matches)
                    .map(subject -> Responsibility.builder()
                            .kle(KleNumber.of(subject.group("number")))
                            .text(subject.group("text") == null ? "" : subject.group("text"))
                            .build())
                    .toList();
            return unit.responsibilities().isEmpty() ? unit.withResponsibilities(subjects) : unit;
        }
        String bare = value.replaceFirst("\\.$", "");
        switch (label) {
            case "målgruppe", "målgrupper" -> {
                return unit.targetGroups().isEmpty() ? unit.withTargetGroups(List.of(TargetGroups.of(bare))) : unit;
            }
            case "formål", "mål" -> {
                return unit.aims().isEmpty()
                        ? unit.withAims(List.of(Aim.builder().text(bare).build()))
                        : unit;
            }
            case "bemanding" -> {
                return unit.staffing().isEmpty()
                        ? UnitDetails.said(unit, "bemandes med " + bare).withStaffing(bare)
                        : unit;
            }
            case "placering" -> {
                return unit.placements().isEmpty()
                        ? unit.withPlacements(
                                List.of(Placement.builder().place(bare).build()))
                        : unit;
            }
            case "tilbud", "ydelser" -> {
                return unit.services().isEmpty() ? unit.withServices(List.of(bare.split(", | og "))) : unit;
            }
            default -> {}
        }
        if (label.equals("opgaver") && !value.endsWith(".")) {
            return unit.withTasks(List.of(value.split(", ")));
        }
        return contact(unit, label, value).orElseGet(() -> UnitDetails.said(unit, text));
    }

    private static Optional<OrganisationUnit> contact(OrganisationUnit unit, String label, String value) {
        ContactDetails known = unit.contact().orElse(ContactDetails.EMPTY);
        Matcher address = ADDRESS.matcher(value);
        if (label.equals("adresse") && address.matches()) {
            return Optional.of(unit.withContact(known.withStreet(address.group("street"))
                    .withPostalCode(address.group("code"))
                    .withCity(address.group("city"))));
        }
        if (PHONE.contains(label)) {
            return Optional.of(unit.withContact(known.withPhone(value)));
        }
        return MAIL.contains(label) ? Optional.of(unit.withContact(known.withEmail(value))) : Optional.empty();
    }

    private static Optional<Leadership> leadership(String text) {
        // The stop of a line is none of the name.
        String printed = value(text).replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
        String value = ACTING.matcher(printed).replaceFirst("");
        Optional<Boolean> acting = value.equals(printed) ? Optional.empty() : Optional.of(true);
        String label = text.substring(0, text.indexOf(": "));
        Matcher vacant = VACANT.matcher(value);
        if (vacant.matches()) {
            String remark = vacant.group("remark") == null ? "" : vacant.group("remark");
            return Optional.of(Leadership.builder()
                    .remark(remark)
                    .role(LeadershipRole.ofTitle(label))
                    .office(Office.of(label))
                    .vacant(true)
                    .build());
        }
        Matcher titled = TITLED.matcher(value);
        boolean bare = NameList.person(value).isPresent() && !UnitWords.name(value);
        // "Overtandlæge Ida Holk" has an office before the name; the first word of "Ida Marie Holk" ends in none.
        boolean both = titled.matches() && OFFICE.matches(FoldedWords.folded(titled.group("title")));
        String office = both ? titled.group("title") : label;
        String name = both ? titled.group("name") : value;
        return (bare || both) && NameList.person(name).isPresent()
                ? Optional.of(Leadership.builder()
                        .role(LeadershipRole.ofTitle(office).or(() -> LeadershipRole.ofTitle(label)))
                        .office(Office.of(office))
                        .person(Person.of(name))
                        .acting(acting)
                        .build())
                : Optional.empty();
    }

    private static String label(String text) {
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches() ? FoldedWords.folded(labelled.group("label")) : "";
    }

    private static String value(String text) {
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches() ? labelled.group("value").strip() : "";
    }
}
