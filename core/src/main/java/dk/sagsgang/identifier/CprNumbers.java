package dk.sagsgang.identifier;

import dk.sagsgang.markup.HtmlParts;
import dk.sagsgang.markup.HtmlReader;
import dk.sagsgang.markup.TracedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the numbers of persons (CPR-numre, personnumre) in text, so that they can be taken out before publication.
 *
 * <p>A CPR number is the date of birth as ddmmyy and four digits, of which the first tells the century. What is found:
 *
 * <ul>
 *   <li>CERTAIN: {@code ddmmyy-nnnn} with any common dash, and with a label such as "CPR-nr." in the 20 characters before
 *       ten digits or digits that are parted otherwise, such as {@code 01.02.70-5678}, {@code 010270/5678} and {@code 01 02
 *       70 5678}, where the date is real. The check digit is not asked, since numbers without one have been issued from
 *       October 2007 on.
 *   <li>LIKELY: ten digits alone with a real date and the right check digit by modulus 11; without it only for births on
 *       1 January, where numbers ran out; a number whose day has 60 added (an administrative one) with a dash or a label;
 *       one with a dash that is part of an address, a file name or an attribute; and one whose last four digits are a year
 *       and that no label is near to, since case numbers such as {@code 020114-2013} look the same.
 * </ul>
 *
 * <p>Soft hyphens, zero-width characters, tags and character references inside a number do not hide it, and neither does
 * a place where nobody sees it: comments, attributes and scripts are read too.
 *
 * <p>Not reported, because they look like one and are not: longer numbers; numbers glued by dashes to further digits,
 * such as case numbers; ten digits alone in an address, path, file name, attribute, decimal or amount; ten digits just
 * after the name of another number, such as "P-nr.", "EAN", "konto" or "sags-id"; a case number such as 010513-2013 just
 * after "sag" or "journalnr.".
 *
 * <p>Example: in {@code "CPR-nr. 010270-5678 er slettet"} there is one certain find from 8 to 19. That day-plus-60
 * numbers exist is not verified in a public source; the rest follows da.wikipedia.org "CPR-nummer" and cpr.dk (10 May
 * 2023).
 */
public final class CprNumbers {

    private static final int DIGITS = 10;

    /** Of two finds of the same number the surer one counts. */
    private static final Comparator<CprHit> ORDER =
            Comparator.comparing(CprHit::certainty).thenComparing(CprHit::start).thenComparing(CprHit::end);

    private CprNumbers() {}

    /**
     * The CPR numbers in a text, in their order; none overlaps another. What looks like markup is read both as it stands
     * and as markup.
     */
    public static List<CprHit> find(CharSequence text) {
        return find(text.toString(), false);
    }

    /** The CPR numbers in HTML, shown or not, in their order; the places are those in the HTML. */
    public static List<CprHit> findInHtml(String html) {
        return mayHoldOne(html) ? apart(inHtml(html, false, true)) : List.of();
    }

    /**
     * All that has the form of a CPR number, with or without a label or a real date; what is found as certain or likely
     * is among it. It is for hiding them, where one hidden too many does no harm.
     */
    public static List<CprHit> suspects(CharSequence text) {
        return find(text.toString(), true);
    }

    private static List<CprHit> find(String text, boolean suspects) {
        return mayHoldOne(text) ? apart(inText(text, suspects, true)) : List.of();
    }

    private static List<CprHit> inText(String text, boolean suspects, boolean comments) {
        List<CprHit> hits = new ArrayList<>(in(SeenText.of(text), suspects));
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            hits.addAll(inHtml(text, suspects, comments));
        }
        return hits;
    }

    /** A comment may hold markup, and even a comment: that one is read as it stands and no further. */
    private static List<CprHit> inHtml(String html, boolean suspects, boolean comments) {
        HtmlParts parts = HtmlReader.parts(html);
        List<CprHit> hits = new ArrayList<>(in(SeenText.of(parts.text()), suspects));
        for (TracedText part : parts.unseen()) {
            if (mayHoldOne(part.text())) {
                hits.addAll(in(SeenText.of(part), suspects));
            }
        }
        for (TracedText comment : parts.comments()) {
            List<CprHit> inside =
                    comments ? inText(comment.text(), suspects, false) : in(SeenText.of(comment.text()), suspects);
            inside.forEach(hit -> hits.add(placed(hit, comment)));
        }
        return hits;
    }

    private static List<CprHit> in(TracedText seen, boolean suspects) {
        List<CprHit> hits = CprSearch.in(seen.text(), suspects);
        hits.replaceAll(hit -> placed(hit, seen));
        return hits;
    }

    private static CprHit placed(CprHit hit, TracedText in) {
        return new CprHit(in.start(hit.start()), in.end(hit.end() - 1), hit.certainty());
    }

    /** The finds in their order, each number once. */
    private static List<CprHit> apart(List<CprHit> hits) {
        if (hits.size() < 2) {
            return List.copyOf(hits);
        }
        hits.sort(ORDER);
        DisjointHits apart = new DisjointHits();
        hits.forEach(apart::add);
        return apart.inOrder();
    }

    /** Whether there are ten digits at all; most texts are done with here. */
    private static boolean mayHoldOne(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            digits += IdentifierCharacters.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == DIGITS;
    }

    static boolean isDash(char c) {
        return NumberGap.isDash(c);
    }
}
