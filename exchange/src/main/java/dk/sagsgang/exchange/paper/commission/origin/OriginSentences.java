package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.commission.CommissionStatus;
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
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The decision that a commission rests on, papers before it, and the law. All of it stays text of its section too. */
public final class OriginSentences implements SentenceRule {

    private static final QuickPattern DECIDED = QuickPattern.compile("(?:^|[ .])" + OriginWords.BODY
            + " (?:besluttede|vedtog|nedsatte|godkendte|har (?:besluttet|vedtaget|nedsat|godkendt))[^.]{0,40}? (?:den |d\\. |på (?:sit )?møde(?:t)? (?:den |d\\. ))?"
            + OriginWords.DAY);

    /** "Den 19. april 2018 har Byrådet besluttet et kommissorium for udvalget": the day stands before the body. */
    private static final QuickPattern ON_A_DAY =
            QuickPattern.compile("^(?:Den |D\\. )" + OriginWords.DAY + " (?:har " + OriginWords.BODY
                    + " (?:besluttet|vedtaget|nedsat|godkendt)) (?:et |en )?(?:nyt? )?(?i:kommissori|vedtægt|forretningsorden)\\p{L}* for (?i:"
                    + GroupWords.GROUP + ")\\.?$");

    /** "Styregruppen har den 6. maj 2011 vedtaget et kommissorium". */
    private static final QuickPattern HAS_ON =
            QuickPattern.compile("^(Styregruppen|" + OriginWords.BODY.substring(1, OriginWords.BODY.length() - 1)
                    + ") har (?:den |d\\. )" + OriginWords.DAY
                    + " (?:vedtaget|godkendt|besluttet|nedsat) (?:et |en |at nedsætte )?(?i:kommissori|vedtægt|forretningsorden|"
                    + GroupWords.GROUP + ")");

    private static final QuickPattern APPROVED =
            QuickPattern.compile("(?:[Vv]edtaget|[Gg]odkendt|[Nn]edsat):? (?:på (?:sit )?møde(?:t)? i|[Aa]f|i|på)"
                    + ":? ?" + OriginWords.BODY + "(?:s møde)?" + OriginWords.ON + OriginWords.DAY);

    /** "§ 4 i Vedtægt for Vestby Råd, der senest er godkendt af ...": said of a paper that this one rests on. */
    private static final QuickPattern OF_ANOTHER = QuickPattern.compile(
            "(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*|styrelsesvedtægt\\p{L}*) [^.]{0,80},? (?:der|som) (?:senest |sidst )?(?:er|blev) (?:godkendt|vedtaget)\\b");

    /** What is said to be approved is the paper or the group, and not a plan or a proposal that it names. */
    private static final QuickPattern OF_THIS = QuickPattern.compile(
            "(?:^(?:\\p{L}{0,14}:? ?)|\\b(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*|"
                    + GroupWords.GROUP
                    + ")\\b[^.()]{0,80}?(?:, )?(?:er |blev |bliver |er senest |som er |der er |som blev |der blev )?(?:senest |sidst )?)(?:[Vv]edtaget|[Gg]odkendt|[Nn]edsat):? (?:[Aa]f|i|på) ");

    private static final String ITEM = "(?:,? \\(?(?:[Pp]kt\\.|[Pp]unkt|[Ss]ag(?:snr\\.| nr\\.)?) ?\\d{1,4}\\)?)?";

    /** "Vedtaget: 8. marts 2022 af Landdistriktsudvalget": the body stands behind the day. */
    private static final QuickPattern DAY_FIRST = QuickPattern.compile("^(?:[Vv]edtaget|[Gg]odkendt):? (?:den |d\\. )?"
            + OriginWords.DAY + " af " + OriginWords.BODY + ITEM + "\\.?$");

    private static final QuickPattern SET = QuickPattern.compile("\\b[Nn]edsat\\b");

    /** A line that says by whom and when it was approved, and no more. */
    private static final QuickPattern ONLY_APPROVED =
            QuickPattern.compile("(?:(?:[Vv]edtaget|[Gg]odkendt): )?" + APPROVED.pattern() + ITEM + "\\.?");

    private static final int SHORT = 120;

    private static final QuickPattern SET_UP = QuickPattern.compile("(?:^|[ .])" + OriginWords.BODY
            + "(?: i \\p{Lu}\\p{L}+)? (?:nedsatte|besluttede(?= [^.,]{5,60} at (?:oprette|nedsætte) )) ([^.,]{5,80})");

    /** "Grønt Råd blev nedsat af Byrådet i begyndelsen af 2007". */
    private static final QuickPattern WAS_SET_UP = QuickPattern.compile("^(?i:" + GroupWords.GROUP
            + ") (?:er|blev) (?:nedsat|oprettet|etableret) af " + OriginWords.BODY + " ([^.,]{5,60})");

    /** "Udvalget er nedsat af Kulturudvalget": who set it up, without a day. */
    private static final QuickPattern IS_SET_UP = QuickPattern.compile("^(?i:" + GroupWords.GROUP
            + ") (?:er|blev) (?:nedsat|oprettet|etableret) af " + OriginWords.BODY + "(?!\\p{L})");

    /** "nedsat ... jf. Byrådets beslutning den 22. august 2012". */
    private static final QuickPattern BY_DECISION =
            QuickPattern.compile("\\b(?:nedsat|oprettet|etableret|nedsættes|oprettes)\\b(?:[^.]|\\bjf\\.){3,160}?\\b"
                    + OriginWords.BODY + "s beslutning (?:af |den |d\\. |af den )*" + OriginWords.DAY);

    private static final QuickPattern BUDGET = QuickPattern.compile(
            "^I (?:forbindelse med )?(?:budget(?:aftalen|forliget|tet)?(?: for)?) (20\\d{2}) (?:blev|er) det besluttet\\b.*");

    /** "Byrådet har nedsat et § 17, stk. 4 udvalg": who set it up, without a day. */
    private static final QuickPattern HAS_SET_UP = QuickPattern.compile(
            "^" + OriginWords.BODY
                    + " har (?:[^.,]{0,80}?(?:valgt|besluttet|vedtaget) at nedsætte|nedsat) (?:et|en) (?:§ ?17|(?:\\p{L}*-,? (?:og )?)*\\p{L}* ?\\p{L}*(?:udvalg|råd|gruppe|forum)\\b).*");

    private static final QuickPattern ADOPTED = QuickPattern.compile(
            ".*\\b(?:godkendte|vedtog) (?:kommissori|vedtægt|forretningsorden)\\p{L}* .*|.*\\b(?:kommissori|vedtægt|forretningsorden)\\p{L}*,? (?:som|der) "
                    + OriginWords.BODY + " (?:godkendte|vedtog|har godkendt|har vedtaget) .*");

    private static final QuickPattern ONLY_ADOPTED = QuickPattern.compile("^" + OriginWords.BODY
            + " (?:godkendte|vedtog) (?:kommissori|vedtægt|forretningsorden)\\p{L}* (?:den |d\\. )?" + OriginWords.DAY
            + "\\.?$");

    /** "Vedtægten er godkendt af Byrådet den 24. februar 2022 og afløser ...": said of the paper itself, whatever goes on. */
    private static final QuickPattern IS_ADOPTED = QuickPattern.compile(
            "^(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*) (?:er|blev) (?:[^.]{0,80} )?(?:vedtaget|godkendt) (?:af|på|i) .*");

    private static final QuickPattern IS_REVISED = QuickPattern.compile(
            "^(?i:vedtægt\\p{L}*|kommissori\\p{L}*|forretningsorden\\p{L}*|rammerne) (?:er|blev) (?:senest|sidst) revideret .*");

    /** "Ændret den 22. januar 2018.": said of the paper itself. */
    private static final QuickPattern CHANGED = QuickPattern.compile(
            "(?:Senest |Sidst )?(?:[Ææ]ndret|[Rr]evideret)(?: af \\p{L}+)? (?:den |d\\. )?" + OriginWords.DAY + "\\.?");

    /** "Kommissoriet forelægges Socialudvalget den 4. september 2019". */
    private static final QuickPattern LAID = QuickPattern.compile(
            "^(?i:udkast(?:et)? til |dette )?(?i:kommissori\\p{L}*|vedtægt\\p{L}*|projektbeskrivelse\\p{L}*|projektgrundlag\\p{L}*)\\b[^.]{0,90}\\b(?:forelægges|indstilles til godkendelse)\\b");

    private final FoundingLaws laws = new FoundingLaws();
    private final LegalRequirements requirements = new LegalRequirements();
    private boolean established;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 1500) {
            return false;
        }
        if (!OF_ANOTHER.find(text)) {
            if (DecidedOn.OF_GROUP.find(text)) {
                established(said, DECIDED.matcher(text), 1, 2, draft);
            }
            if (OF_THIS.find(text)) {
                established(said, APPROVED.matcher(text), 1, 2, draft);
            }
            established(said, HAS_ON.matcher(text), 1, 2, draft);
            established(said, DAY_FIRST.matcher(text), 2, 1, draft);
            established(said, ON_A_DAY.matcher(text), 2, 1, draft);
        }
        if (!established && !OF_ANOTHER.find(text)) {
            boolean origin = said.theme() == Theme.LEGAL;
            DecidedOn.of(text, origin)
                    .ifPresent(decided -> establish(
                            DecisionReference.builder()
                                    .body(body(decided.by()))
                                    .date(decided.on())
                                    .build(),
                            said,
                            draft));
        }
        if (!established) {
            about(said, draft);
        }
        if (((APPROVED.find(text) && OF_THIS.find(text) && !SET.find(text))
                        || DAY_FIRST.matches(text)
                        || ON_A_DAY.matches(text)
                        || HAS_ON.find(text)
                        || ADOPTED.matches(text))
                && text.length() < SHORT) {
            draft.commission().status(CommissionStatus.ADOPTED);
        }
        Matcher changed = CHANGED.matcher(text);
        if (changed.matches()) {
            draft.commission().status(CommissionStatus.REVISED);
            if (draft.commission().build().dated().isEmpty()) {
                draft.commission().dated(ImpreciseDate.of(changed.group(1)));
            }
        }
        if (draft.commission().build().status().isEmpty() && LAID.find(text)) {
            draft.commission().status(CommissionStatus.PROPOSED);
        }
        if (IS_ADOPTED.matches(text)) {
            draft.commission().status(CommissionStatus.ADOPTED);
        } else if (IS_REVISED.matches(text)) {
            draft.commission().status(CommissionStatus.REVISED);
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
        PapersBefore.take(said, draft);
        AgreedBefore.take(said, draft);
        laws.take(said, draft);
        requirements.take(said, draft);
        Optional<SettingUp> settingUp = SettingUp.of(text);
        if (!established && settingUp.flatMap(SettingUp::on).isPresent()) {
            establish(
                    DecisionReference.builder()
                            .body(body(settingUp.get().by()))
                            .date(settingUp.get().on())
                            .build(),
                    said,
                    draft);
        }
        Matcher setUp = HAS_SET_UP.matcher(text);
        Matcher isSetUp = IS_SET_UP.matcher(text);
        Optional<String> by = setUp.matches()
                ? Optional.of(setUp.group(1))
                : isSetUp.find() && !established ? Optional.of(isSetUp.group(1)) : settingUp.map(SettingUp::by);
        if (by.isPresent() && draft.commission().build().establishedBy().isEmpty()) {
            draft.commission()
                    .establishedBy(draft.at(
                            DecisionReference.builder().body(body(by.get())).build(), said.place()));
        }
        return approval(text) || ONLY_ADOPTED.matches(text) || (said.theme() == Theme.LEGAL && FoundingLaws.only(text));
    }

    /** Whether words are those of a place in the law, and no more. */
    public static boolean law(String text) {
        return FoundingLaws.only(text);
    }

    /** Whether a line says by whom and when the paper was approved, and no more. */
    public static boolean approval(String text) {
        return ONLY_APPROVED.matches(text) || DAY_FIRST.matches(text);
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
        Matcher decision = BY_DECISION.matcher(said.text());
        Optional<LocalDate> day = decision.find() ? Danish.day(decision.group(2)) : Optional.empty();
        if (day.isPresent()) {
            establish(
                    DecisionReference.builder()
                            .body(body(decision.group(1)))
                            .date(day)
                            .build(),
                    said,
                    draft);
            return;
        }
        Matcher was = WAS_SET_UP.matcher(said.text());
        boolean passive = was.find();
        Matcher set = passive ? was : SET_UP.matcher(said.text());
        List<DatePhrases.Phrase> dates = passive || set.find() ? DatePhrases.in(set.group(2)) : List.of();
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
        draft.commission().establishedBy(draft.at(by.withItemNumber(OriginWords.item(said.text())), said.place()));
    }

    /** The body of a name that may begin with a small letter inside its sentence. */
    private static Body body(String name) {
        if (name.equals("KB")) {
            return Body.of(name, BodyKind.COUNCIL);
        }
        return BodyWords.kinded(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }
}
