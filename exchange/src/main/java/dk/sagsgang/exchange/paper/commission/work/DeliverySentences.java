package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is handed over, told by a sentence: "Arbejdet munder ud i en rapport", "Udvalget afleverer et katalog (1. maj) og en plan
 * (uge 43)", "Den samlede rapport skal være færdig senest 20. marts". Below a heading on products less is asked of the words.
 */
public final class DeliverySentences implements SentenceRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NOUN =
            "\\p{L}*(?:rapport|katalog|plan|strategi|politik|notat|oplæg|model|analyse|kortlægning|håndbog|skabelon|redegørelse|udgave|anbefaling|forslag|beskrivelse|vejledning|udkast|program)";

    private static final String PRODUCT =
            "(?:(?:en|et|den|det|de|én|ét|to|tre|fire|fem|seks|(?:højst |mindst )?\\d{1,2}) (?:(?:\\p{L}+|\\d{1,2}) ){0,3}?"
                    + NOUN + "(?:en|et|er|ne|erne)?(?!\\p{L}))";

    private static final QuickPattern LEADS_TO = QuickPattern.compile(
            "^\\p{Lu}[\\p{L} ]{2,40} (?:skal )?(?:munder?|resulterer?|udmønter?|munde) (?:ud )?(?:sig )?i (?<products>"
                    + PRODUCT + "[^.]{0,160}?)\\.?$",
            FLAGS);

    /** "Panelet afleverer en rapport til byrådet senest 15. november 2024". */
    private static final QuickPattern HANDS_OVER = QuickPattern.compile(
            "^\\p{Lu}[\\p{L}-]{3,30}(?: \\p{L}+)? (?:skal )?(?:aflevere|afleverer|levere|leverer|overdrager|overdrage|afgiver|afgive|fremlægger|fremlægge) (?<products>"
                    + PRODUCT + MayNot.ANY + "{0,260}?)\\.?$",
            FLAGS);

    /** "Den samlede rapport skal være færdig senest den 20. marts 2020", "Forslaget til plan afleveres til Byrådet senest 1. juni". */
    private static final QuickPattern IS_DONE = QuickPattern.compile(
            "^(?<what>" + PRODUCT + "|\\p{Lu}?" + NOUN + "(?:en|et|erne|ne)(?: (?:til|for|om|over) [\\p{L} ]{3,40}?)?"
                    + ") (?:skal (?:være færdig(?:t|e)?|foreligge|afleveres|overdrages|forelægges)|afleveres|overdrages|foreligger) (?<rest>.{4,160}?)\\.?$",
            FLAGS);

    /** Where one product ends and the next begins. */
    private static final QuickPattern NEXT = QuickPattern.compile("(?:,| og| samt|, samt) (?=" + PRODUCT + ")", FLAGS);

    /** What comes again and again is a report, and no product. */
    private static final QuickPattern AGAIN = QuickPattern.compile(
            "\\bhvert? (?:\\d{1,2}\\. |anden |andet |tredje |fjerde |halve )?(?:uge|måned|kvartal|halvår|år|gang|møde|forår|efterår)|årlig|månedlig|kvartalsvis|ugentlig|løbende|en gang|to gange",
            FLAGS);

    /** "En rapport på højst 20 sider", "Forslag til retningslinjer": a product as a line of its own. */
    private static final QuickPattern LINE = QuickPattern.compile(
            "^(?:En|Et|Én|Ét|To|Tre|Fire|Fem|\\d{1,2}|\\p{Lu}\\p{L}*(?:" + NOUN + ")(?:er)?(?!\\p{L}))(?: .{3,140})?$",
            Pattern.UNICODE_CASE);

    private static final int LONGEST = 340;

    private static final int LONGEST_LINE = 150;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        Theme theme = said.theme();
        if (text.length() > LONGEST || theme == Theme.BACKGROUND || theme == Theme.LEGAL || theme == Theme.MILESTONES) {
            return false;
        }
        Matcher leads = LEADS_TO.matcher(text);
        if (leads.matches()) {
            products(leads.group("products")).forEach(product -> add(product, said, draft));
            return true;
        }
        Matcher hands = HANDS_OVER.matcher(text);
        if (hands.matches() && !AGAIN.find(text)) {
            List<Deliverable> all = products(hands.group("products"));
            boolean told = theme == Theme.DELIVERY
                    || all.size() > 1
                    || all.get(0).deadline().isPresent() && !all.get(0).title().equals(hands.group("products"));
            if (told) {
                all.forEach(product -> add(product, said, draft));
                return true;
            }
        }
        Matcher done = IS_DONE.matcher(text);
        if (done.matches()
                && Deliverables.deadline(done.group("rest")).isPresent()
                && DatePhrases.in(done.group("what")).isEmpty()) {
            add(
                    Deliverables.to(Deliverable.builder().title(done.group("what")), done.group("rest"))
                            .build(),
                    said,
                    draft);
            return true;
        }
        return theme == Theme.DELIVERY && line(said, draft);
    }

    /** The products that words name one behind the other; a day behind the first is that of those without their own. */
    private static List<Deliverable> products(String words) {
        List<Deliverable> all = new ArrayList<>();
        for (String product : NEXT.split(words)) {
            Deliverable told = Deliverables.named(product, words);
            boolean same = told.deadline().isEmpty()
                    && !all.isEmpty()
                    && all.get(all.size() - 1).deadline().isPresent();
            all.add(same ? told.withDeadline(all.get(all.size() - 1).deadline()) : told);
        }
        return all;
    }

    /** Below a heading on products, a line of its own that says what one is, or by when. */
    private static boolean line(Said said, CommissionDraft draft) {
        String text = said.text();
        Deliverable whole = Deliverables.of(text);
        boolean dated = whole.deadline().isPresent()
                && !whole.title().equals(text)
                && !whole.title().contains(". ");
        boolean named = text.length() <= LONGEST_LINE
                && LINE.matches(text)
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !HeadingLines.sentence(text);
        if (dated || named) {
            add(whole, said, draft);
        }
        return dated || named;
    }

    private static void add(Deliverable product, Said said, CommissionDraft draft) {
        draft.commission().addDeliverables(draft.at(product, said.place()));
    }
}
