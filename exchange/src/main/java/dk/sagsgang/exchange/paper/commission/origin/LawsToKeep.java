package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.reference.LegalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The laws that the work is to keep, and what they ask of it or allow: "Støtten gives efter servicelovens § 85", "Kommunen skal efter
 * retssikkerhedslovens § 4 give borgeren mulighed for at medvirke", "Løsningen skal overholde databeskyttelsesforordningen".
 */
public final class LawsToKeep implements SentenceRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** An act by its name, without a place in it. */
    private static final String ACT =
            "(?<act>(?:EU's )?(?:(?!(?:kommune)?styrelses|forretnings|dags|bekendt)\\p{L}{3,40}(?:loven|forordningen|bekendtgørelsen)|GDPR))(?!\\p{L})";

    private static final QuickPattern ANY_ACT = QuickPattern.compile("(?<!\\p{L})" + ACT, FLAGS);

    /** The same with what goes on behind it: a place in it, or its rules. */
    private static final String LAW =
            "(?:(?:reglerne|bestemmelserne|kravene) i )?(?:\\p{L}{3,40}(?:lovens?|forordningens?|bekendtgørelsens?)|lov om [\\p{L} ]{4,60}?|GDPR)(?: (?:(?:§{1,2} ?\\d{1,3}(?: ?[a-z](?!\\p{L}))?(?:,? stk\\. ?\\d{1,2})?(?:,| og)? ?)+(?<! )|(?:rammer|regler|bestemmelser|krav)(?: om \\p{L}+)?))?";

    /** "Efter servicelovens § 46 skal støtten bygge på ..." */
    private static final QuickPattern BY_LAW_MUST = QuickPattern.compile(
            "^(?:efter|ifølge|i henhold til|jf\\.) (?<law>" + LAW + ") (?<verb>skal|må|kan) (?<what>.{4,240})$", FLAGS);

    /** "Kommunen skal efter retssikkerhedslovens § 4 give ..." */
    private static final QuickPattern MUST_BY_LAW = QuickPattern.compile(
            "^.{3,80}? (?<verb>skal|må|kan) (?:efter|ifølge|i henhold til|jf\\.) (?<law>" + LAW
                    + ") (?<what>.{4,240})$",
            FLAGS);

    /** "Serviceloven giver mulighed for at samle støtten". */
    private static final QuickPattern ALLOWS = QuickPattern.compile(
            "^" + ACT
                    + "(?:s § ?[^ ]{1,6}(?:,? stk\\. \\d)?)? giver (?:\\p{L}+ )?(?:mulighed for|ret til|adgang til),? at (?<what>.{4,240}?)\\.?$",
            FLAGS);

    /** "yde tilskud efter § 117". */
    private static final QuickPattern PLACE_BEHIND = QuickPattern.compile(
            "(?<what>.{4,200}?) (?:efter|i henhold til) (?<place>§ ?(?<number>\\d{1,3}(?: ?[a-z])?))", FLAGS);

    /** "Medlemmerne får diæter efter styrelseslovens § 16 a". */
    private static final QuickPattern GETS = QuickPattern.compile(
            "^.{3,120}? (?:(?:får|modtager|ydes|udbetales)|har(?= tavshedspligt)) (?:der )?(?<what>(?!ret|pligt|mulighed)[^.;]{3,120}?) (?:efter|i henhold til)(?: reglerne i)? (?<law>[^;:]{6,100}?)\\.?$",
            FLAGS);

    /** "Folkeoplysningsloven fastsætter, hvem der har ret til lokaler". */
    private static final QuickPattern SAYS = QuickPattern.compile(
            "^" + ACT
                    + " (?:siger|fastsætter|bestemmer|kræver|foreskriver|regulerer|stiller krav om),? (?:at )?(?<what>.{4,200}?)(?:, og (?:den|det) skal .*)?\\.?$",
            FLAGS);

    /** "Løsningen skal overholde databeskyttelsesforordningen, og der skal laves en konsekvensanalyse". */
    private static final QuickPattern KEEPS = QuickPattern.compile(
            "^.{3,120}? (?:skal|må) (?:\\p{L}+ )?(?:overholde|følge|respektere|leve op til|holde sig inden for|ske (?:efter|inden for|i overensstemmelse med)|overholdes|iagttage) (?<law>[^;:]{6,160}?)(?:, og (?<also>der skal [^.]{4,160}))?\\.?$",
            FLAGS);

    /** "Støtten gives efter servicelovens § 85, § 107 og § 108", "Pligten følger af folkeskolelovens § 26". */
    private static final QuickPattern IS_DONE = QuickPattern.compile(
            "^.{3,160}? (?:gives|ydes|sker|behandles|foretages|udføres|tilbydes|løses|følger|fremgår|er reguleret|reguleres)(?: [^.,]{0,40}?)? (?:efter|inden for|i henhold til|af|i|i overensstemmelse med|på grundlag af) (?<law>[^;:]{6,200}?)\\.?$",
            FLAGS);

    /** "Følgende love skal overholdes: databeskyttelsesloven og arbejdstidsloven", "Lovgivning: serviceloven". */
    private static final QuickPattern NAMED = QuickPattern.compile(
            "^(?:(?:følgende|disse) (?:love|regler) [^:]{0,40}|(?:lovgivning|love|regler)[^:]{0,30}): (?<law>[^;:]{6,200}?)\\.?$",
            FLAGS);

    /** "Databeskyttelsesloven gælder hele vejen". */
    private static final QuickPattern APPLIES =
            QuickPattern.compile("(?:^|: )" + ACT + " gælder(?! for perioden)[^.]{0,60}\\.?$", FLAGS);

    private static final QuickPattern GOVERNMENT_ACT =
            QuickPattern.compile("(?:den kommunale styrelseslov|(?:kommune)?styrelsesloven)", FLAGS);

    /** A further paragraph of the law before it. */
    private static final QuickPattern PARAGRAPH = QuickPattern.compile("§ ?(\\d{1,3}(?: ?[a-z](?!\\p{L}))?)");

    /** What a group is set up by is its basis. */
    private static final QuickPattern FOUNDS = QuickPattern.compile(
            "\\b(?:nedsat|nedsætte[rs]?|oprettet|oprette[rs]?|etableret|etablere[rs]?|hjemmel|§ ?17)\\b", FLAGS);

    private static final int LONGEST = 400;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST
                || said.theme() == Theme.BACKGROUND
                || said.theme() == Theme.COMPOSITION
                || said.theme() == Theme.SECRECY
                || text.indexOf("lov") < 0
                        && text.indexOf("forordning") < 0
                        && text.indexOf("GDPR") < 0
                        && text.indexOf("Lov") < 0
                || FOUNDS.find(text)) {
            return false;
        }
        for (QuickPattern pattern : List.of(BY_LAW_MUST, MUST_BY_LAW)) {
            Matcher must = pattern.matcher(text);
            if (must.matches()) {
                boolean may = must.group("verb").equalsIgnoreCase("kan");
                List<LegalReference> laws = laws(must.group("law"));
                tell(laws, may ? LegalEffect.ALLOWS : LegalEffect.DEMANDS, must.group("what"), said, draft);
                return !laws.isEmpty();
            }
        }
        Matcher allows = ALLOWS.matcher(text);
        if (allows.matches()) {
            Matcher place = PLACE_BEHIND.matcher(allows.group("what"));
            boolean placed = place.matches();
            LegalReference act =
                    LegalReference.builder().act(allows.group("act")).build();
            tell(
                    List.of(placed ? act.withPrinted(place.group("place")).withParagraph(place.group("number")) : act),
                    LegalEffect.ALLOWS,
                    placed ? place.group("what") : allows.group("what"),
                    said,
                    draft);
            return true;
        }
        Matcher gets = GETS.matcher(text);
        List<LegalReference> paid = gets.matches() ? laws(gets.group("law")) : List.of();
        if (!paid.isEmpty()) {
            tell(paid, LegalEffect.DEMANDS, gets.group("what"), said, draft);
            return true;
        }
        Matcher says = SAYS.matcher(text);
        if (says.matches()) {
            tell(laws(says.group("act")), LegalEffect.DEMANDS, says.group("what"), said, draft);
            return true;
        }
        Matcher keeps = KEEPS.matcher(text);
        if (keeps.matches()) {
            List<LegalReference> laws = laws(keeps.group("law"));
            tell(laws, LegalEffect.DEMANDS, "", said, draft);
            if (!laws.isEmpty() && keeps.group("also") != null) {
                add(
                        LegalRequirement.builder()
                                .text(keeps.group("also"))
                                .effect(LegalEffect.DEMANDS)
                                .build(),
                        said,
                        draft);
            }
            return !laws.isEmpty();
        }
        for (QuickPattern pattern : List.of(NAMED, IS_DONE)) {
            Matcher done = pattern.matcher(text);
            List<LegalReference> laws = done.matches() ? laws(done.group("law")) : List.of();
            if (!laws.isEmpty()) {
                tell(laws, LegalEffect.DEMANDS, "", said, draft);
                return true;
            }
        }
        Matcher applies = APPLIES.matcher(text);
        boolean told = applies.find();
        if (told) {
            tell(laws(applies.group("act")), LegalEffect.DEMANDS, "", said, draft);
        }
        return told;
    }

    /** The laws that words name: with their paragraphs, or by name alone. */
    private static List<LegalReference> laws(String words) {
        List<LegalReference> all = new ArrayList<>(LawWords.in(words).stream()
                .map(law -> GOVERNMENT_ACT.matches(law.act()) ? law.withAct("Lov om kommunernes styrelse") : law)
                .toList());
        if (all.isEmpty()) {
            Matcher act = ANY_ACT.matcher(words);
            while (act.find()) {
                all.add(LegalReference.builder().act(act.group("act")).build());
            }
            return all.isEmpty() ? genitive(words) : all;
        }
        Matcher more = PARAGRAPH.matcher(words);
        while (more.find()) {
            String paragraph = more.group(1);
            if (all.stream().noneMatch(law -> law.paragraph().equals(paragraph))) {
                all.add(LegalReference.builder()
                        .printed(more.group())
                        .act(all.get(0).act())
                        .paragraph(paragraph)
                        .build());
            }
        }
        return all;
    }

    /** "inden for servicelovens rammer". */
    private static final QuickPattern OF_ACT = QuickPattern.compile(
            "(?<!\\p{L})(\\p{L}{3,40}(?:loven|forordningen|bekendtgørelsen))s (?:rammer|regler|bestemmelser|krav|principper)",
            FLAGS);

    private static List<LegalReference> genitive(String words) {
        Matcher of = OF_ACT.matcher(words);
        return of.find() ? List.of(LegalReference.builder().act(of.group(1)).build()) : List.of();
    }

    private static void tell(
            List<LegalReference> laws, LegalEffect effect, String what, Said said, CommissionDraft draft) {
        laws.forEach(law -> add(
                LegalRequirement.builder()
                        .law(Optional.of(law))
                        .effect(effect)
                        .text(what)
                        .build(),
                said,
                draft));
    }

    private static void add(LegalRequirement law, Said said, CommissionDraft draft) {
        List<LegalRequirement> all = new ArrayList<>(draft.commission().build().laws());
        for (int i = 0; i < all.size(); i++) {
            if (same(all.get(i), law)) {
                // Told before with less: what the law asks is told once, and by whoever knows it.
                all.set(i, all.get(i).text().isEmpty() ? draft.at(law, said.place()) : all.get(i));
                draft.commission().laws(all);
                return;
            }
        }
        draft.commission().addLaws(draft.at(law, said.place()));
    }

    private static boolean same(LegalRequirement one, LegalRequirement other) {
        return one.law()
                .filter(place -> !place.paragraph().isEmpty())
                .flatMap(place -> other.law().filter(same -> same.paragraph().equals(place.paragraph())))
                .isPresent();
    }
}
