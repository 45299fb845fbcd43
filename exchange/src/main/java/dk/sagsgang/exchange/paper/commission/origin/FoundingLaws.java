package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.reference.LegalReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The law by which a group is set up, whatever act it is in; each place in it counts once. */
final class FoundingLaws {

    private static final QuickPattern LAW = QuickPattern.compile(
            "((?:[Ss]tyrelseslovens?|[Kk]ommunestyrelseslovens?|[Ll]ov om kommunernes styrelse)?,? ?§ ?(\\d{1,3}[a-z]?),? ?stk\\.? ?(\\d{1,2})(?:,? i (?:[Ll]ov(?:en)? om (?:kommunernes|kommuners) styrelse|(?:[Kk]ommune)?[Ss]tyrelsesloven|[Dd]en kommunale styrelseslov))?)");

    /** "et § 17.4-udvalg". */
    private static final QuickPattern SHORT = QuickPattern.compile("§ ?17[.,] ?4(?=[ -]?udvalg)");

    /** The paragraph by which a council sets up local committees. */
    private static final QuickPattern LOCAL = QuickPattern.compile(
            "(?:[Ss]tyrelseslovens?|[Kk]ommunestyrelseslovens?|[Ll]ov om kommunernes styrelse),? § ?65 ?d(?!\\p{L})");

    /** Words that do not stand in the title of an act, but go on behind it. */
    private static final String FINITE =
            "(?:er|har|skal|kan|må|vil|og der|etableres|nedsættes|oprettes|fastsættes|fastsætter|nedsætter|nedsat|oprettet|rådgive|rådgiver|udpeges|vælges|sammensættes|der|som|at|hvor|samt|jf|herunder|bestemmer|siger)";

    /** The title of an act behind "lov om", up to a word that goes on behind it. */
    private static final String TITLE = "(?!" + FINITE + "\\b)[\\p{Ll}-]+(?: (?!" + FINITE + "\\b)[\\p{Ll}-]+){0,11}";

    /** "lov om retssikkerhed og administration på det sociale område, §§ 30-33". */
    private static final QuickPattern ACT_FIRST = QuickPattern.compile("((?:[Ll]ov|[Bb]ekendtgørelsen?) om " + TITLE
            + "),? ?§§? ?(\\d{1,3}(?: ?[a-z](?!\\p{L}))? ?[-\u2013] ?\\d{1,3}(?: ?[a-z](?!\\p{L}))?)(?!\\d)");

    /** "§ 37 a i lov om retssikkerhed og administration på det sociale område", "§§ 30-33 i retssikkerhedsloven". */
    private static final QuickPattern IN_ACT = QuickPattern.compile(
            "(§§? ?(\\d{1,3} ?[a-z]?(?: ?[-\u2013] ?§? ?\\d{1,3} ?[a-z]?)?)(?:,? stk\\. ?(\\d{1,2}))?,? i ([Ll]ov om "
                    + TITLE
                    + "|\\p{L}+loven|(?:[Ll]ov|(?:[Ll]ov)?[Bb]ekendtgørelse) nr\\. (\\d{1,4}) af (\\d{1,2}\\. ?\\p{L}{3,9} \\d{4})))");

    /** Words that say that it is the law by which the group is there. */
    private static final QuickPattern FOUNDED = QuickPattern.compile(
            ".*\\b(?:nedsat|nedsættes|oprettet|oprettes|etableret|etableres|nedsætter|rådgiver|er rådgivende|arbejder|virker)\\b.*\\b(?:i henhold til|i h\\. ?t\\.|i medfør af|efter|jf\\.?|jævnfør|ifølge)\\b.*|^(?:i henhold til|i medfør af|efter reglerne i)\\b.*|.*\\b(?:skal|kan),? (?:jf\\.|jævnfør|i henhold til|i medfør af|efter)\\b.*\\b(?:nedsætte|oprette|etablere)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is done by the law, where nobody says that it is the group or its paper. */
    private static final QuickPattern OF_OTHERS = QuickPattern.compile(
            "(?!.*(?:udvalg|råd|gruppe|forum|nævn|kommission|panel|kommissori|vedtægt|lov om kommunernes styrelse|styrelsesloven))(?:.*\\b(?:gives|ydes|følger|skal|giver|tilbydes|bevilges|sker|træffes|behandles)\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Set<String> laws = new HashSet<>();

    /** Takes the law that a sentence says the group rests on. */
    void take(Said said, CommissionDraft draft) {
        law(said, draft);
        boolean founds = FOUNDED.matcher(said.text()).matches();
        if (founds || said.theme() == Theme.LEGAL && !OF_OTHERS.matches(said.text())) {
            founded(said, draft);
        } else if (said.theme() == Theme.LEGAL) {
            demands(said, draft);
        }
    }

    /** Whether words are those of a place in the law, and no more. */
    static boolean only(String text) {
        List<LegalReference> references = LawWords.in(text);
        return references.size() == 1
                && references.get(0).printed().length() + 1 >= text.strip().length();
    }

    /** The law that others keep is one that the work must keep too. */
    private void demands(Said said, CommissionDraft draft) {
        boolean allows = said.text().contains(" mulighed for");
        for (LegalReference reference : LawWords.in(said.text())) {
            if (!reference.act().isEmpty() && laws.add(reference.paragraph() + " " + reference.subsection())) {
                draft.commission()
                        .addLaws(draft.at(
                                LegalRequirement.builder()
                                        .law(reference)
                                        .effect(allows ? LegalEffect.ALLOWS : LegalEffect.DEMANDS)
                                        .build(),
                                said.place()));
            }
        }
    }

    /** The law that the group is set up by, whatever act it is. */
    private void founded(Said said, CommissionDraft draft) {
        List<LegalReference> references = new ArrayList<>();
        String rest = said.text();
        Matcher in = IN_ACT.matcher(said.text());
        while (in.find()) {
            references.add(LegalReference.builder()
                    .printed(in.group(1).strip())
                    .act(in.group(5) == null ? in.group(4).strip() : "")
                    .actNumber(Optional.ofNullable(in.group(5)).orElse(""))
                    .date(Optional.ofNullable(in.group(6)).flatMap(Danish::day))
                    .paragraph(in.group(2).strip().replaceFirst("(?<=\\d)(?=[a-z]$)", " "))
                    .subsection(Optional.ofNullable(in.group(3)).orElse(""))
                    .build());
            rest = rest.replace(in.group(1), " ");
        }
        Matcher first = ACT_FIRST.matcher(rest);
        while (first.find()) {
            references.add(LegalReference.builder()
                    .printed(first.group())
                    .act(first.group(1).strip())
                    .paragraph(first.group(2).strip())
                    .build());
        }
        references.addAll(LawWords.in(first.reset().replaceAll(" ")));
        for (LegalReference reference : references) {
            if (laws.add(reference.paragraph() + " " + reference.subsection())) {
                draft.commission().addLegalBasis(draft.at(reference, said.place()));
            }
        }
    }

    private void law(Said said, CommissionDraft draft) {
        Matcher local = LOCAL.matcher(said.text());
        if (local.find() && laws.add("65 d ")) {
            draft.commission()
                    .addLegalBasis(draft.at(
                            LegalReference.builder()
                                    .printed(local.group())
                                    .act("Lov om kommunernes styrelse")
                                    .paragraph("65 d")
                                    .build(),
                            said.place()));
        }
        Matcher short17 = SHORT.matcher(said.text());
        if (short17.find() && laws.add("17 4")) {
            draft.commission()
                    .addLegalBasis(draft.at(
                            LegalReference.builder()
                                    .printed(short17.group())
                                    .act("Lov om kommunernes styrelse")
                                    .paragraph("17")
                                    .subsection("4")
                                    .build(),
                            said.place()));
        }
        Matcher law = LAW.matcher(said.text());
        while (law.find()) {
            boolean act = law.group(1).matches("(?i).*lov.*");
            boolean special = law.group(2).equals("17") && law.group(3).equals("4");
            if ((act || special) && laws.add(law.group(2) + " " + law.group(3))) {
                draft.commission()
                        .addLegalBasis(draft.at(
                                LegalReference.builder()
                                        .printed(law.group(1).strip())
                                        .act("Lov om kommunernes styrelse")
                                        .paragraph(law.group(2))
                                        .subsection(law.group(3))
                                        .build(),
                                said.place()));
            }
        }
    }
}
