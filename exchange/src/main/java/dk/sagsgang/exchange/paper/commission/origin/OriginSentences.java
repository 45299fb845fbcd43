package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.exchange.law.LawWords;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decision that a commission rests on, papers before it, and the law. All of it stays text of its section too. */
public final class OriginSentences implements SentenceRule {

    private static final String BODY =
            "([Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|[Øø]konomiudvalget|[Dd]irektionen|\\p{Lu}[\\p{L}-]+ (?:Byråd|Kommunalbestyrelse)(?!\\p{L})|(?:\\p{Lu}[\\p{L}-]*(?:,| og| &)? ){0,4}?\\p{Lu}[\\p{L}-]*(?:udvalget|rådet)|Udvalget for [\\p{L}, -]{3,40}?)";

    private static final String DAY = "(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    private static final QuickPattern DECIDED = QuickPattern.compile("(?:^|[ .])" + BODY
            + " (?:besluttede|vedtog|nedsatte|godkendte|har (?:besluttet|vedtaget|nedsat|godkendt))[^.]{0,40}? (?:den |d\\. |på (?:sit )?møde(?:t)? (?:den |d\\. ))?"
            + DAY);

    private static final QuickPattern APPROVED = QuickPattern.compile(
            "(?:[Vv]edtaget|[Gg]odkendt|[Nn]edsat):? (?:[Aa]f|i|på) " + BODY + "(?:s møde)?,? (?:den |d\\. )?" + DAY);

    /** "§ 4 i Vedtægt for Vestby Råd, der senest er godkendt af ...": said of a paper that this one rests on. */
    private static final QuickPattern OF_ANOTHER = QuickPattern.compile(
            "(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*|styrelsesvedtægt\\p{L}*) [^.]{0,80},? (?:der|som) (?:senest |sidst )?(?:er|blev) (?:godkendt|vedtaget)\\b");

    /** What is said to be approved is the paper or the group, and not a plan or a proposal that it names. */
    private static final QuickPattern OF_THIS = QuickPattern.compile(
            "(?:^(?:\\p{L}{0,14}:? ?)|\\b(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*|"
                    + GroupWords.GROUP
                    + ")\\b[^.()]{0,80}?(?:, )?(?:er |blev |bliver |er senest |som er |der er |som blev |der blev )?(?:senest |sidst )?)(?:[Vv]edtaget|[Gg]odkendt|[Nn]edsat):? (?:[Aa]f|i|på) ");

    /** "Vedtaget: 8. marts 2022 af Landdistriktsudvalget": the body stands behind the day. */
    private static final QuickPattern DAY_FIRST =
            QuickPattern.compile("^(?:[Vv]edtaget|[Gg]odkendt):? (?:den |d\\. )?" + DAY + " af " + BODY + "\\.?$");

    private static final QuickPattern SET = QuickPattern.compile("\\b[Nn]edsat\\b");

    /** A line that says by whom and when it was approved, and no more. */
    private static final QuickPattern ONLY_APPROVED = QuickPattern.compile(APPROVED.pattern() + "\\.?");

    private static final QuickPattern REPLACES = QuickPattern.compile(
            "(?:træder i stedet for|erstatter|afløser) ((?:det |den |de )?(?:tidligere |hidtidige )?(?:kommissori|vedtægt|forretningsorden)\\p{L}*(?: (?:fra|af) [^.,]{4,30})?)");

    private static final QuickPattern DEMANDS =
            QuickPattern.compile("(\\p{Ll}{4,40}lov)ens ((?:regler|bestemmelser|krav) om \\p{L}+)");

    private static final int SHORT = 120;

    private static final QuickPattern SET_UP = QuickPattern.compile("(?:^|[ .])" + BODY + " nedsatte ([^.,]{5,80})");

    private static final QuickPattern BUDGET = QuickPattern.compile(
            "^I (?:forbindelse med )?(?:budget(?:aftalen|forliget|tet)?(?: for)?) (20\\d{2}) (?:blev|er) det besluttet\\b.*");

    private static final QuickPattern PAPER = QuickPattern.compile(
            "(?:notatet|rapporten|papiret|aftalen|strategien|analysen) [\"\u201d\u201c\u00bb\u201e]([^\"\u201d\u201c\u00ab]{5,160})[\"\u201d\u201c\u00ab]");

    private static final QuickPattern LAW = QuickPattern.compile(
            "((?:[Ss]tyrelseslovens?|[Kk]ommunestyrelseslovens?|[Ll]ov om kommunernes styrelse)?,? ?§ ?(\\d{1,3}[a-z]?),? ?stk\\.? ?(\\d{1,2}))");

    /** The paragraph by which a council sets up local committees. */
    private static final QuickPattern LOCAL = QuickPattern.compile(
            "(?:[Ss]tyrelseslovens?|[Kk]ommunestyrelseslovens?|[Ll]ov om kommunernes styrelse),? § ?65 ?d(?!\\p{L})");

    private static final QuickPattern DAY_BEHIND = QuickPattern.compile("^(.+?),? " + DAY + "$");

    /** Words that do not stand in the title of an act, but go on behind it. */
    private static final String FINITE =
            "(?:er|har|skal|kan|må|vil|og der|etableres|nedsættes|oprettes|fastsættes|fastsætter|nedsætter|nedsat|oprettet|rådgive|rådgiver|udpeges|vælges|sammensættes|der|som|at|hvor|samt|jf|herunder|bestemmer|siger)";

    /** "lov om retssikkerhed og administration på det sociale område, §§ 30-33". */
    private static final QuickPattern ACT_FIRST = QuickPattern.compile("((?:[Ll]ov|[Bb]ekendtgørelsen?) om (?:(?!"
            + FINITE + "\\b)[\\p{Ll}-]+ ?){1,12}),? §§? ?(\\d{1,3} ?[a-z]? ?[-\u2013] ?\\d{1,3} ?[a-z]?)(?!\\d)");

    /** "§ 37 a i lov om retssikkerhed og administration på det sociale område", "§§ 30-33 i retssikkerhedsloven". */
    private static final QuickPattern IN_ACT = QuickPattern.compile(
            "(§§? ?(\\d{1,3} ?[a-z]?(?: ?[-\u2013] ?§? ?\\d{1,3} ?[a-z]?)?)(?:,? stk\\. ?(\\d{1,2}))?,? i ([Ll]ov om (?:(?!"
                    + FINITE
                    + "\\b)[\\p{Ll}-]+ ?){1,12}|\\p{L}+loven|[Ll]ov nr\\. (\\d{1,4}) af (\\d{1,2}\\. ?\\p{L}{3,9} \\d{4})))");

    /** Words that say that it is the law by which the group is there. */
    private static final QuickPattern FOUNDED = QuickPattern.compile(
            ".*\\b(?:nedsat|nedsættes|oprettet|oprettes|etableret|etableres|nedsætter|rådgiver)\\b.*\\b(?:i henhold til|i h\\. ?t\\.|i medfør af|efter|jf\\.?|jævnfør|ifølge)\\b.*|^(?:i henhold til|i medfør af|efter reglerne i)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Byrådet har nedsat et § 17, stk. 4 udvalg": who set it up, without a day. */
    private static final QuickPattern HAS_SET_UP = QuickPattern.compile(
            "^" + BODY
                    + " har (?:[^.,]{0,80}?(?:valgt|besluttet|vedtaget) at nedsætte|nedsat) (?:et|en) (?:§ ?17|(?:\\p{L}*-,? (?:og )?)*\\p{L}* ?\\p{L}*(?:udvalg|råd|gruppe|forum)\\b).*");

    private static final QuickPattern ADOPTED =
            QuickPattern.compile(".*\\b(?:godkendte|vedtog) (?:kommissori|vedtægt|forretningsorden)\\p{L}* .*");

    private static final QuickPattern ONLY_ADOPTED = QuickPattern.compile("^" + BODY
            + " (?:godkendte|vedtog) (?:kommissori|vedtægt|forretningsorden)\\p{L}* (?:den |d\\. )?" + DAY + "\\.?$");

    private final Set<String> laws = new HashSet<>();
    private boolean established;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 1500) {
            return false;
        }
        if (!OF_ANOTHER.find(text)) {
            established(said, DECIDED.matcher(text), 1, 2, draft);
            if (OF_THIS.find(text)) {
                established(said, APPROVED.matcher(text), 1, 2, draft);
            }
            established(said, DAY_FIRST.matcher(text), 2, 1, draft);
        }
        if (!established) {
            about(said, draft);
        }
        if (((APPROVED.find(text) && OF_THIS.find(text) && !SET.find(text))
                        || DAY_FIRST.matches(text)
                        || ADOPTED.matches(text))
                && text.length() < SHORT) {
            draft.commission().status(CommissionStatus.ADOPTED);
        }
        Matcher budget = BUDGET.matcher(text);
        if (!established && budget.matches()) {
            established = true;
            draft.commission()
                    .establishedBy(draft.at(
                            DecisionReference.builder()
                                    .title("Budget " + budget.group(1))
                                    .build(),
                            said.place()));
        }
        Matcher paper = PAPER.matcher(text);
        while (paper.find()) {
            Matcher dated = DAY_BEHIND.matcher(paper.group(1));
            boolean has = dated.matches();
            draft.commission()
                    .addBasedOn(draft.at(
                            PaperReference.builder()
                                    .title(has ? dated.group(1) : paper.group(1))
                                    .dated(has ? Optional.of(ImpreciseDate.of(dated.group(2))) : Optional.empty())
                                    .build(),
                            said.place()));
        }
        law(said, draft);
        if (said.theme() == Theme.LEGAL || FOUNDED.matches(text)) {
            founded(said, draft);
        }
        Matcher replaces = REPLACES.matcher(text);
        if (replaces.find()) {
            draft.commission()
                    .addReplaces(draft.at(
                            PaperReference.builder().title(replaces.group(1)).build(), said.place()));
        }
        Matcher demands = DEMANDS.matcher(text);
        while (demands.find()) {
            draft.commission()
                    .addLaws(draft.at(
                            LegalRequirement.builder()
                                    .law(LegalReference.builder()
                                            .act(demands.group(1) + "en")
                                            .build())
                                    .text(demands.group(2))
                                    .build(),
                            said.place()));
        }
        Matcher setUp = HAS_SET_UP.matcher(text);
        if (setUp.matches() && draft.commission().build().establishedBy().isEmpty()) {
            draft.commission()
                    .establishedBy(draft.at(
                            DecisionReference.builder()
                                    .body(BodyWords.kinded(setUp.group(1)))
                                    .build(),
                            said.place()));
        }
        return approval(text) || ONLY_ADOPTED.matches(text) || (said.theme() == Theme.LEGAL && law(text));
    }

    /** Whether a line says by whom and when the paper was approved, and no more. */
    public static boolean approval(String text) {
        return ONLY_APPROVED.matches(text);
    }

    /** Whether words are those of a place in the law, and no more. */
    public static boolean law(String text) {
        List<LegalReference> references = LawWords.in(text);
        return references.size() == 1
                && references.get(0).printed().length() + 1 >= text.strip().length();
    }

    private void established(Said said, Matcher matcher, int by, int on, CommissionDraft draft) {
        if (established || !matcher.find()) {
            return;
        }
        Optional<LocalDate> day = Danish.day(matcher.group(on));
        if (day.isPresent()) {
            establish(
                    DecisionReference.builder()
                            .body(body(matcher.group(by)))
                            .date(day)
                            .build(),
                    said,
                    draft);
        }
    }

    /** "Byrådet nedsatte Grønt Råd i begyndelsen af 2007". */
    private void about(Said said, CommissionDraft draft) {
        Matcher set = SET_UP.matcher(said.text());
        List<DatePhrases.Phrase> dates = set.find() ? DatePhrases.in(set.group(2)) : List.of();
        if (dates.size() != 1) {
            return;
        }
        ImpreciseDate date = ImpreciseDate.of(dates.get(0).printed());
        if (date.earliest().isPresent()) {
            establish(
                    DecisionReference.builder()
                            .body(body(set.group(1)))
                            .dated(date)
                            .build(),
                    said,
                    draft);
        }
    }

    private void establish(DecisionReference by, Said said, CommissionDraft draft) {
        established = true;
        draft.commission().establishedBy(draft.at(by, said.place()));
    }

    /** The body of a name that may begin with a small letter inside its sentence. */
    private static Body body(String name) {
        return BodyWords.kinded(Character.toUpperCase(name.charAt(0)) + name.substring(1));
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

    public void law(Said said, CommissionDraft draft) {
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
