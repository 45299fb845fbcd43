package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.DecisionReference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels of forms that stand at the top of a paper: "Status: Forelægges til godkendelse", "Version: 2 (revideret)", "Udarbejdet af: Anna
 * Berg, Digitalisering", "Bestilt af: Kulturudvalget den 6. maj 2015", "Center/afdeling: Kultur og Fritid".
 */
final class HeadForm {

    private static final QuickPattern LABELLED = QuickPattern.compile(
            "(?<label>(?:status|version|udarbejdet af|center/afdeling|bestilt af|bestiller|opdragsgiver|nedsat af|besluttet af)(?= ?:| \\p{Lu}| \\d)|(?:forfatter|afsender|forvaltning|afdeling|center|fagområde|kontaktperson|rekvirent|organisation|kommune)(?= ?:)) ?:? (?<value>\\S.{0,140})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern BY_ON = QuickPattern.compile(
            "(?<by>.{4,70}?)(?:s møde)?(?:,| på mødet?| i møde(?:t)?)?(?: den| d\\.)? (?<on>\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})");

    private static final QuickPattern VERSION = QuickPattern.compile("\\d{1,2}(?:\\.\\d{1,2})*(?: \\([^()]{3,80}\\))?");

    private static final QuickPattern MUNICIPALITY =
            QuickPattern.compile("\\p{Lu}[\\p{L}-]+ (?i:kommune|regionskommune)");

    private static final QuickPattern PROPOSED = QuickPattern.compile(
            "(?:forelægges|forelagt|til (?:godkendelse|behandling|beslutning|politisk)|sendes til|i høring|forslag)");

    private static final QuickPattern WITH = QuickPattern.compile(" (?:i samarbejde|sammen) med .*$");

    private HeadForm() {}

    /** Takes what a line with such a label says; false where it has none, or what it says is not understood. */
    static boolean take(String text, CommissionDraft draft) {
        Matcher labelled = LABELLED.matcher(text);
        if (!labelled.matches()) {
            return false;
        }
        String value = labelled.group("value").strip();
        return switch (FoldedWords.folded(labelled.group("label"))) {
            case "status" -> status(FoldedWords.folded(value), draft);
            case "version" -> version(value, draft);
            case "udarbejdet af", "forfatter", "kontaktperson" -> author(value, draft);
            case "bestilt af", "bestiller", "rekvirent", "opdragsgiver", "nedsat af", "besluttet af" ->
                ordered(value, draft);
            case "organisation", "kommune" -> MUNICIPALITY.matches(value);
            default -> issued(value, draft);
        };
    }

    private static boolean status(String value, CommissionDraft draft) {
        Optional<CommissionStatus> status = value.startsWith("udkast")
                ? Optional.of(CommissionStatus.DRAFT)
                : value.startsWith("godkendt") || value.startsWith("vedtaget")
                        ? Optional.of(CommissionStatus.ADOPTED)
                        : value.startsWith("revideret")
                                ? Optional.of(CommissionStatus.REVISED)
                                : value.startsWith("afsluttet")
                                        ? Optional.of(CommissionStatus.ENDED)
                                        : PROPOSED.lookingAt(value)
                                                ? Optional.of(CommissionStatus.PROPOSED)
                                                : Optional.empty();
        status.ifPresent(draft.commission()::status);
        return status.isPresent();
    }

    private static boolean version(String value, CommissionDraft draft) {
        if (!VERSION.matches(value)) {
            return false;
        }
        draft.commission().version(value);
        return true;
    }

    /** Somebody by name, the unit that they are of, or both. */
    private static boolean author(String value, CommissionDraft draft) {
        String[] parts = value.split(", ", 2);
        Optional<Person> person = SeatWords.holder(parts[0])
                .filter(NamedPerson.class::isInstance)
                .flatMap(filling -> ((NamedPerson) filling).person());
        if (person.isEmpty()) {
            return issued(value, draft);
        }
        draft.commission().addCaseOfficers(person.get());
        return parts.length == 1 || issued(parts[1], draft);
    }

    private static boolean issued(String value, CommissionDraft draft) {
        String unit = WITH.matcher(value).replaceFirst("");
        if (!Letterhead.unit(unit)) {
            return false;
        }
        if (draft.commission().build().issuedBy().isEmpty()) {
            draft.commission().issuedBy(Letterhead.body(unit));
        }
        return true;
    }

    private static boolean ordered(String value, CommissionDraft draft) {
        Matcher on = BY_ON.matcher(value);
        boolean dated = on.matches();
        String by = dated ? on.group("by") : value;
        Optional<Body> body = BodyWords.only(by).map(known -> BodyWords.kinded(by));
        if (body.isEmpty()) {
            return false;
        }
        if (draft.commission().build().establishedBy().isEmpty()) {
            draft.commission()
                    .establishedBy(DecisionReference.builder()
                            .body(body)
                            .date(dated ? Danish.day(on.group("on")) : Optional.empty())
                            .build());
        }
        return true;
    }
}
