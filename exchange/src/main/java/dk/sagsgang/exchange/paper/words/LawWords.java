package dk.sagsgang.exchange.paper.words;

import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.reference.LegalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in the law: "Lov nr. 707 af 8. juni 2018, § 5 stk. 9", "Styrelseslovens § 22 samt § 28". */
public final class LawWords {

    private static final String PLACE =
            "§ ?(\\d{1,3}(?: ?[a-z](?!\\p{L}))?)(?:,? stk\\. ?(\\d{1,2}))?(?:,? nr\\. ?(\\d{1,2}))?";

    private static final Pattern NUMBERED = Pattern.compile(
            "[Ll]ov(?:bekendtgørelse)? nr\\. (\\d{1,4}) af (\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})(?:,? ?"
                    + PLACE + ")?");

    private static final Pattern NAMED = Pattern.compile(
            "((?:[Ll]ov om \\p{Ll}[\\p{L} ]{3,80}?|\\p{L}{3,40}(?:lov(?:en)?|bekendtgørelsen?|forordningen?))s?),? "
                    + PLACE);

    private static final Pattern ALSO = Pattern.compile("^(?:,| og| samt| eller)+ (" + PLACE + ")");

    private LawWords() {}

    /** The references of a text, in their order. */
    public static List<LegalReference> in(String text) {
        List<LegalReference> references = new ArrayList<>();
        if (text.indexOf('§') < 0 && !text.contains(" nr. ")) {
            return references;
        }
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            references.add(LegalReference.builder()
                    .printed(numbered.group())
                    .actNumber(numbered.group(1))
                    .date(Danish.day(numbered.group(2)))
                    .paragraph(text(numbered.group(3)))
                    .subsection(text(numbered.group(4)))
                    .number(text(numbered.group(5)))
                    .build());
        }
        Matcher named = NAMED.matcher(text);
        int from = 0;
        while (named.find(from)) {
            String act = act(named.group(1));
            references.add(reference(named.group(), act, named, 2));
            from = named.end();
            Matcher also = ALSO.matcher(text.substring(from));
            while (also.find()) {
                references.add(reference(also.group(1), act, also, 2));
                from += also.end();
                also = ALSO.matcher(text.substring(from));
            }
        }
        return references;
    }

    private static LegalReference reference(String printed, String act, Matcher matcher, int first) {
        return LegalReference.builder()
                .printed(printed)
                .act(act)
                .paragraph(text(matcher.group(first)))
                .subsection(text(matcher.group(first + 1)))
                .number(text(matcher.group(first + 2)))
                .build();
    }

    /** The name without the s of the genitive: "Styrelseslovens" is "Styrelsesloven". */
    private static String act(String printed) {
        boolean genitive = printed.endsWith("ens") || printed.endsWith("elses");
        return genitive ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static String text(@org.jspecify.annotations.Nullable String group) {
        return Optional.ofNullable(group).orElse("");
    }
}
