package dk.sagsgang.exchange.text;

import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to earlier decisions in running text, where body, day and number of the item are all given: "Byrådet godkendte den
 * 29. januar 2024 (pkt. 29)", "Den 19. juni 2023, punkt 24, godkendte Byrådet".
 */
final class ReferenceWords {

    private static final String BODY =
            "((?:[A-ZÆØÅ]\\p{L}*(?:-,?|,| og| &) (?:og |& )?){0,4}[A-ZÆØÅ]\\p{L}*(?:udvalget|rådet|bestyrelsen|magistraten)"
                    + "|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen)";

    private static final String DATE = "(\\d{1,2}\\. \\p{L}{3,9}\\.? \\d{4})";

    private static final String ITEM = "(?:pkt\\.?|punkt|punk) ?(\\d{1,3})";

    private static final Pattern BODY_FIRST = Pattern.compile(
            "\\b" + BODY + "s?(?: \\p{L}+){0,4} (?:den|d\\.) " + DATE + ",? ?\\(?,? ?" + ITEM + "(?!\\d)");

    private static final Pattern DATE_FIRST =
            Pattern.compile("\\b(?:[Dd]en|d\\.) " + DATE + ",? \\(?" + ITEM + "\\)?,? \\p{L}+ " + BODY + "(?!\\p{L})");

    private ReferenceWords() {}

    /** The references in a line, in their order. */
    static List<DecisionReference> in(String line) {
        List<DecisionReference> references = new ArrayList<>();
        if (!line.contains("pkt") && !line.contains("punk")) {
            return references;
        }
        Matcher body = BODY_FIRST.matcher(line);
        while (body.find()) {
            reference(body.group(1), body.group(2), body.group(3)).ifPresent(references::add);
        }
        Matcher date = DATE_FIRST.matcher(line);
        while (date.find()) {
            reference(date.group(3), date.group(1), date.group(2)).ifPresent(references::add);
        }
        return references;
    }

    private static Optional<DecisionReference> reference(String body, String date, String item) {
        Optional<LocalDate> day = Danish.day(date);
        String name = body.startsWith("byr") || body.startsWith("komm") || body.startsWith("borg")
                ? Character.toUpperCase(body.charAt(0)) + body.substring(1)
                : body;
        return day.map(on -> DecisionReference.builder()
                .body(Body.of(name))
                .date(on)
                .itemNumber(item)
                .build());
    }
}
