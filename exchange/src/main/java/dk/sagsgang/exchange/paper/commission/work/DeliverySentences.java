package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Deliverable;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is handed over, told by a sentence: "Arbejdet munder ud i en rapport", "Udvalget afleverer et katalog senest den 1. maj", "Den
 * samlede rapport skal være færdig senest 20. marts". Below a heading on products less is asked of the words.
 */
public final class DeliverySentences implements SentenceRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String PRODUCT =
            "(?:(?:en|et|den|det|én|ét) (?:(?:\\p{L}+|\\d{1,2}) ){0,3}?\\p{L}*(?:rapport|katalog|plan|strategi|politik|notat|oplæg|model|analyse|håndbog|skabelon|redegørelse|udgave|anbefaling|forslag|beskrivelse)(?:en|et|er)?)";

    private static final QuickPattern LEADS_TO = QuickPattern.compile(
            "^\\p{Lu}[\\p{L} ]{2,40} (?:skal )?(?:munder?|resulterer?|udmønter?|munde) (?:ud )?(?:sig )?i (" + PRODUCT
                    + "[^.]{0,160}?)\\.?$",
            FLAGS);

    /** "Panelet afleverer en rapport til byrådet senest 15. november 2024". */
    private static final QuickPattern HANDS_OVER = QuickPattern.compile(
            "^\\p{Lu}[\\p{L}-]{3,30}(?: \\p{L}+)? (?:skal )?(?:aflevere|afleverer|levere|leverer|overdrager|overdrage) ("
                    + PRODUCT + "[^.,]{0,100}?),? (?=(?:til|senest|inden|i|ved|medio|primo|ultimo)\\b)(.{4,100}?)\\.?$",
            FLAGS);

    /** "Den samlede rapport skal være færdig senest den 20. marts 2020". */
    private static final QuickPattern IS_DONE = QuickPattern.compile(
            "^(" + PRODUCT
                    + ") (?:skal (?:være færdig(?:t)?|foreligge|afleveres|overdrages|forelægges)|afleveres|overdrages|foreligger) (.{4,120}?)\\.?$",
            FLAGS);

    /** Where one product ends and the next begins. */
    private static final QuickPattern AND = QuickPattern.compile(" og (?=(?:en|et) )");

    private static final int LONGEST = 300;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        Theme theme = said.theme();
        if (text.length() > LONGEST || theme == Theme.BACKGROUND || theme == Theme.LEGAL || theme == Theme.MILESTONES) {
            return false;
        }
        Matcher leads = LEADS_TO.matcher(text);
        if (leads.matches()) {
            for (String product : AND.split(leads.group(1))) {
                add(Deliverables.of(product), said, draft);
            }
            return true;
        }
        Matcher hands = HANDS_OVER.matcher(text);
        if (hands.matches() && DatePhrases.in(hands.group(2)).size() == 1) {
            add(
                    Deliverables.to(Deliverable.builder().title(hands.group(1)), hands.group(2))
                            .build(),
                    said,
                    draft);
            return true;
        }
        Matcher done = IS_DONE.matcher(text);
        if (done.matches()
                && DatePhrases.in(done.group(2)).size() == 1
                && DatePhrases.in(done.group(1)).isEmpty()) {
            add(
                    Deliverables.to(Deliverable.builder().title(done.group(1)), done.group(2))
                            .build(),
                    said,
                    draft);
            return true;
        }
        if (theme == Theme.DELIVERY) {
            Deliverable whole = Deliverables.of(text);
            boolean told = whole.deadline().isPresent()
                    && !whole.title().equals(text)
                    && !whole.title().contains(". ");
            if (told) {
                add(whole, said, draft);
            }
            return told;
        }
        return false;
    }

    private static void add(Deliverable product, Said said, CommissionDraft draft) {
        draft.commission().addDeliverables(draft.at(product, said.place()));
    }
}
