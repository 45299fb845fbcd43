package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.ModelState;
import java.util.List;
import java.util.Optional;

/** Whether the words of a paper propose an organisation, tell that it was adopted, or describe how it is. */
public final class ModelStates {

    private static final QuickPattern PROPOSED =
            QuickPattern.compile("\\b(?:forslag|oplæg|udkast|høringsmateriale)\\b");

    private static final QuickPattern PROPOSES = QuickPattern.compile(
            "\\b(?:foreslås|foreslår|forslag til ny)\\b.{0,80}(?:organis|struktur|forvaltning|afdeling|center|centre|direktør)|\\bforslag(?:et)? (?:til|om) (?:en )?ny \\p{L}*(?:organis|struktur|model)"
                    + "|\\boplæg til (?:en )?(?:\\p{L}+ ){0,3}organisation|\\b(?:anbefalingerne|forslaget|oplægget|planen|modellen|materialet) (?:er (?:sendt )?|sendes (?:nu |hermed )?|skal )i høring\\b|\\b(?:udvalget|byrådet|direktionen|kommunalbestyrelsen) (?:godkender|behandler|tager stilling til) (?:planen|modellen|forslaget)\\b|\\blægger (?:nu )?forslaget frem|\\bforslaget blev [^.]{0,30}lagt frem|\\bhvis (?:planen|forslaget|indstillingen|strukturen) (?:vedtages|godkendes|bliver)|\\bskal (?:byrådet|kommunen|kommunalbestyrelsen|økonomiudvalget) (?:beslutte|tage stilling)|\\b(?:byrådet|kommunen|kommunalbestyrelsen|økonomiudvalget) skal (?:beslutte|tage stilling)|\\bmulige (?:organis|modeller|struktur)|\\b(?:forslaget|oplægget|materialet)\\b[^.]{0,60}\\bsendes (?:nu |hermed )?(?:i høring|til [^.]{3,40}godkendelse)|\\bforslag[^.,]{0,30} til,? hvordan [^.]{3,100}\\b(?:organiseres|indrettes)\\b|\\bskal (?:sendes )?i høring\\b|\\bhøringssvar (?:sendes|kan sendes|skal sendes)\\b");

    private static final String MATTER = "(?:organis|struktur|administration|ansvarsområde)";

    /** What was decided, by whomever: "Kommunen har besluttet at ændre administrationen". */
    private static final QuickPattern ADOPTED = QuickPattern.compile(
            "\\b(?:kommunen?|byråd(?:et)?|kommunalbestyrelsen|økonomiudvalget|direktionen)\\b[^.]{0,60}\\b(?:har|er|blev) (?:\\p{L}+ ){0,2}(?:besluttet|vedtaget|godkendt)\\b[^.]{0,100}"
                    + MATTER
                    + "|\\b(?:vedtog|besluttede|godkendte)\\b[^.]{0,30}(?:byråd|kommunalbestyrelsen|økonomiudvalget)[^.]{0,60}"
                    + MATTER
                    + "|(?:byråd(?:et)?|kommunalbestyrelsen[^.]{0,30}|økonomiudvalget) (?:vedtog|besluttede|godkendte)\\b[^.]{0,60}"
                    + MATTER + "|" + MATTER + "[^.]{0,80}\\b(?:er|blev) (?:vedtaget|godkendt|besluttet)\\b");

    /** What is changed from a day on that the paper names. */
    private static final QuickPattern CHANGED = QuickPattern.compile(
            "\\b(?:ændres|ændrer|ændret|nedlægges|nedlagt|lægges sammen|sammenlægges|flyttes|skifter navn|ændrer navn|omdøbes|tilpasninger|ny struktur|ny organis\\p{L}+|(?:centret|afdelingen|forvaltningen|enheden) (?:etableres|oprettes|dannes))\\b");

    /** Words of a page that describes how things are. */
    private static final QuickPattern PRESENT = QuickPattern.compile(
            "\\b(?:består af|er organiseret|er opdelt i|er delt i|er inddelt i|rummer|ledes af|har (?:\\d|to|tre|fire|fem|seks|syv|otte) (?:\\p{L}+ )?(?:forvaltninger|afdelinger|centre|medlemmer)|organisationsdiagram|organisationsplan|er bygget op)\\b");

    /** What pages are called that tell how things are. */
    private static final QuickPattern PAGE = QuickPattern.compile(
            "(?:sådan er (?:vi|.{3,40}) organiseret|(?:om |vores |\\p{L}+s )?organisation(?:en)?|(?:vores )?(?:ledelse og organisation|organisation og ledelse)|vores ledelse|hvem er vi ?\\??)");

    private static final QuickPattern COMING = QuickPattern.compile(
            "\\b(?:foreslås|foreslår|forslag|fremtidige?|fremover|ny organis\\p{L}*|nye? (?:\\p{L}+ )?struktur|ny \\p{L}*struktur|træder i kraft|nedlægges|omdøbes|sammenlægges|implementering)\\b");

    private ModelStates() {}

    /** Whether words are of what is to come. */
    public static boolean coming(String title) {
        return COMING.find(FoldedWords.folded(title));
    }

    /**
     * The state that the lines tell; empty where they tell none.
     *
     * @param force whether the paper says from when the organisation is in force
     */
    public static Optional<ModelState> of(List<String> lines, String title, boolean force) {
        if (PROPOSED.find(FoldedWords.folded(title))) {
            return Optional.of(ModelState.PROPOSED);
        }
        boolean adopted = false;
        boolean changed = CHANGED.find(FoldedWords.folded(title));
        boolean present = PRESENT.find(FoldedWords.folded(title)) || PAGE.matches(FoldedWords.heading(title));
        boolean coming = COMING.find(FoldedWords.folded(title));
        for (String line : lines) {
            String folded = FoldedWords.folded(line);
            if (PROPOSES.find(folded)) {
                return Optional.of(ModelState.PROPOSED);
            }
            adopted |= Sentences.of(line).stream()
                    .anyMatch(each -> ADOPTED.find(FoldedWords.folded(each)) && !WorkToCome.decided(each));
            changed |= CHANGED.find(folded);
            present |= PRESENT.find(folded);
            coming |= COMING.find(folded);
        }
        if (adopted || changed && force) {
            return Optional.of(ModelState.ADOPTED);
        }
        return present && !coming ? Optional.of(ModelState.CURRENT) : Optional.empty();
    }
}
