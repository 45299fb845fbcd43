package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sentences say that an organisation is to reach: "Formålet er at samle opgaverne", "Den nye struktur skal styrke fagligheden og give
 * bedre sammenhæng". The verb of wanting must be said of the organisation or the municipality, so that what a unit or a person is to do
 * is no aim.
 */
public final class AimSentences {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String REACHING =
            "(?:styrke|give|skabe|sikre|fremme|understøtte|øge|mindske|forbedre|gøre|bidrage|samle|løfte|udvikle)";

    private static final QuickPattern PURPOSE = QuickPattern.compile(
            "^(?:(?:Det )?(?:overordnede |vigtigste )?(?:Formålet|formål|Målet|mål|Sigtet|Hensigten|Ambitionen|Ønsket)(?: (?:med|for|bag) [^.,:]{3,80}?)? er(?: (?:derfor|også|samtidig|først og fremmest))?,? at) (?<aim>[^.:]{8,300})\\.?$",
            FLAGS);

    private static final QuickPattern WISH = QuickPattern.compile(
            "^(?:[^.:]{0,30}: )?(?:\\p{Lu}[\\p{L}-]+ )?(?:Kommunen?|Direktionen|Byrådet|Kommunalbestyrelsen) ønsker at (?<aim>"
                    + REACHING + " [^.:]{8,300})\\.?$",
            FLAGS);

    private static final QuickPattern SHALL = QuickPattern.compile(
            "^(?:Den nye |Den |Det |Ny )?(?:\\p{L}*(?:struktur(?:en)?|organisation(?:en)?|organisering(?:en)?|organisationsændring(?:en)?|model(?:len)?))(?:, [^.:]{3,80},)? skal (?:[^.:]{3,60}? og )??(?<aim>"
                    + REACHING + " [^.:]{8,400})\\.?$",
            FLAGS);

    /** Where one aim ends and the next begins with a verb of its own. */
    private static final QuickPattern NEXT =
            QuickPattern.compile("(?:,(?: og)?| og| samt) (?=" + REACHING + " )", FLAGS);

    private static final int LONGEST = 600;

    private AimSentences() {}

    /** The aims that a sentence tells; none where it tells none. */
    public static List<String> of(String sentence) {
        List<String> aims = new ArrayList<>();
        if (sentence.length() > LONGEST) {
            return aims;
        }
        for (QuickPattern form : List.of(PURPOSE, WISH, SHALL)) {
            Matcher told = form.matcher(sentence);
            if (told.matches()) {
                if (form == SHALL) {
                    aims.addAll(List.of(NEXT.split(told.group("aim"))));
                } else {
                    aims.add(told.group("aim"));
                }
                return aims;
            }
        }
        return aims;
    }
}
