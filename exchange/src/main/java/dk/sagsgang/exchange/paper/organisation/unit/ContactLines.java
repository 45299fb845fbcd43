package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.ContactDetails;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Lines that say how a unit is reached: "Kirkestræde 11", "7500 Holstebro", "Tlf. 96 11 75 00", "E-mail: post@vestby.dk". */
public final class ContactLines {

    private static final QuickPattern PHONE = QuickPattern.compile(
            "(?:Telefon|Tlf\\.?|Mobil|Hovednummer|T):? ?(?<phone>(?:\\+45 ?)?\\d{2} ?\\d{2} ?\\d{2} ?\\d{2})");

    private static final QuickPattern MAIL = QuickPattern.compile(
            "(?:(?:E-?[Mm]ail|Mail|Mailadresse|Skriv til):? ?)?(?<mail>[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4})");

    private static final QuickPattern STREET = QuickPattern.compile(
            "(?<street>\\p{Lu}[\\p{L}. ]{3,50} \\d{1,4} ?[A-ZÆØÅa-z]?(?:, (?:st|\\d\\. sal)\\.?)?)(?:, (?<code>\\d{4}) (?<city>\\p{Lu}[\\p{L} .-]{1,40}))?");

    private static final QuickPattern POST = QuickPattern.compile("(?<code>\\d{4}) (?<city>\\p{Lu}[\\p{L} .-]{1,40}?)");

    /** Where it stands behind other words: "Centerchef Ida Holk, tlf. 12 34 56 78, e-mail ida@vestby.dk". */
    private static final QuickPattern BEHIND = QuickPattern.compile(
            "(?<=[ (,;])(?:(?:[Tt]elefon|[Tt]lf\\.?|[Mm]obil):? ?(?<phone>(?:\\+45 ?)?(?:\\d{2} ?\\d{2} ?\\d{2} ?\\d{2})(?!\\d))|(?<mail>[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}))");

    private static final int LONGEST = 120;

    private ContactLines() {}

    /** Whether a line gives a telephone number or an address for mail, and nothing else. */
    public static boolean reaches(String line) {
        return line.length() < LONGEST && (PHONE.matches(line) || MAIL.matches(line));
    }

    /** What stands behind other words of how somebody is reached, each as a line by itself. */
    public static List<String> behind(String line) {
        List<String> reaches = new ArrayList<>();
        Matcher behind = BEHIND.matcher(line);
        while (line.length() < 2 * LONGEST && behind.find()) {
            reaches.add(behind.group("phone") == null ? behind.group("mail") : "Telefon: " + behind.group("phone"));
        }
        return reaches;
    }

    /** Whether two lines are a street and the town behind it. */
    public static boolean address(String line, String next) {
        return line.length() < LONGEST && next.length() < LONGEST && STREET.matches(line) && POST.matches(next);
    }

    /** The unit with what a line says of how it is reached; empty where the line says nothing of that. */
    public static Optional<OrganisationUnit> said(OrganisationUnit unit, String line) {
        if (line.length() >= LONGEST) {
            return Optional.empty();
        }
        ContactDetails known = unit.contact().orElse(ContactDetails.EMPTY);
        Matcher phone = PHONE.matcher(line);
        if (phone.matches()) {
            return Optional.of(
                    known.phone().isEmpty() ? unit.withContact(known.withPhone(phone.group("phone"))) : unit);
        }
        Matcher mail = MAIL.matcher(line);
        if (mail.matches()) {
            return Optional.of(known.email().isEmpty() ? unit.withContact(known.withEmail(mail.group("mail"))) : unit);
        }
        Matcher post = POST.matcher(line);
        if (post.matches()) {
            return Optional.of(placed(unit, known, post));
        }
        Matcher street = STREET.matcher(line);
        if (!street.matches() || !known.street().isEmpty()) {
            return Optional.empty();
        }
        ContactDetails there = known.withStreet(street.group("street"));
        return Optional.of(street.group("code") == null ? unit.withContact(there) : placed(unit, there, street));
    }

    private static OrganisationUnit placed(OrganisationUnit unit, ContactDetails known, Matcher post) {
        return known.postalCode().isEmpty()
                ? unit.withContact(known.withPostalCode(post.group("code")).withCity(post.group("city")))
                : unit;
    }
}
