package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateBuilder;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a committee may do with its task, and who decides. */
public final class MandateSentences implements SentenceRule {

    private static final QuickPattern DECIDES = QuickPattern.compile(
            "^(?:det er (?:også )?)?(\\p{L}+),? (?:der|som)? ?(?:træffer|tager) (?:de |alle |den )?(?:relevante |endelige |politiske )?beslutning(?:er|en)?\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "..., og det er kommunalbestyrelsen, der beslutter". */
    private static final QuickPattern IT_IS = QuickPattern.compile(
            "(?<!\\p{L})(?:det er|er det) (?:også |alene |altid )?([\\p{L}-]+),? (?:der|som) (?:i sidste ende )?(?:beslutter|afgør|bestemmer|(?:træffer|tager) (?:alle |de |den )?(?:endelige )?beslutning(?:er|en|erne)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Det beslutter Byrådet efter indstilling fra fagudvalgene". */
    private static final QuickPattern THAT_DECIDES = QuickPattern.compile(
            "^det (?:beslutter|afgør|bestemmer) ([\\p{L}-]+)(?: [^.]{3,80})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Byrådet beslutter", "den endelige beslutning ligger hos Byrådet", "forslag, som Byrådet beslutter". */
    private static final QuickPattern LIES_WITH = QuickPattern.compile(
            "^([\\p{L}-]+) (?:beslutter|bestemmer|afgør sagen|har det sidste ord)\\.?$|\\b(?:beslutning|afgørelse|ord)(?:en)? (?:ligger|er|bliver) hos ([\\p{L}-]+)(?:\\.|$)|, som ([\\p{L}-]+) (?:beslutter|tager stilling til|træffer beslutning om)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Styregruppen har beslutningskompetencen i alle væsentlige forhold". */
    private static final QuickPattern HAS_POWER = QuickPattern.compile(
            "^((?:\\p{Lu}\\p{L}+)?(?:[Ss]tyregruppen|udvalget|[Bb]yrådet|[Kk]ommunalbestyrelsen)) har (?:den (?:endelige|overordnede) )?beslutningskompetencen\\b.*$");

    /** "Beslutninger træffes af Kommunalbestyrelsen", "Andre sager afgøres af Byrådet efter indstilling fra udvalget". */
    private static final QuickPattern DECIDED_BY = QuickPattern.compile(
            "^(?:(?:(?:\\p{Lu}\\p{L}+ )?beslutninger(?:ne)?|den endelige beslutning|beslutning(?:en)?)(?: (?:om|i) [^.]{3,80})? træffes|(?:(?:alle )?(?:større|øvrige|andre|væsentlige|principielle) \\p{L}+|alt andet|resten|(?:oprettelse|ændring|godkendelse|nedlæggelse)(?:n|en|er|erne)? af [^.]{3,80}|sager (?:af|med|om) [^.]{3,120}) (?:afgøres|besluttes|godkendes)) (?:alene |altid |endeligt )?(?:af|i) ([\\p{L} ,&-]{5,60}?)(?: (?:eller|efter|på|ud fra) [\\p{L} ,&-]{5,60})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whom it may call in as advisers is another matter. */
    private static final QuickPattern ADVISES = QuickPattern.compile(
            "(?!.*\\bindkald\\p{L}* ).*\\b(?:rådgivende(?! (?:ingeniør|arkitekt|landinspektør|virksomhed|firma))|rådgiver|(?:skal|kan kun|kan) (?:[^.]{0,100} )?rådgive|(?:at|og) rådgive|giver .{2,40} råd|giver råd|(?:vejledende|rådgivende) udtalelser)\\b.*");

    private static final QuickPattern PREPARES = QuickPattern.compile(
            ".*\\b(?:forberedende (?:\\p{L}+ ){0,2}(?:udvalg|funktion(?:er)?|opgaver|rolle)|er (?:et )?(?:alene |rådgivende og )?forberedende|forbereder? (?:\\p{L}+ )?(?:sager|beslutninger|indstillinger)|afgiver (?:sin )?indstilling(?:er)? (?:til|om))\\b.*");

    private static final QuickPattern COORDINATES = QuickPattern.compile("^(?:at )?koordinere\\b.*");

    private static final QuickPattern NO_POWER = QuickPattern.compile(
            ".*\\b(?:ingen|ikke) (?:selvstændig )?(?:beslutningskompetence|beslutningsret|beslutningskraft)\\b.*|"
                    + "^(?:" + GroupWords.GROUP
                    + ") (?:er (?:alene |kun |udelukkende )?rådgivende (?!forum|organ|råd|udvalg)|har (?:alene |kun |udelukkende )?(?:en )?rådgivende|kan kun rådgive|kan ikke træffe beslutning).*|^"
                    + GroupWords.GROUP
                    + "s (?:kompetence(?:r)?|rolle|funktion) er (?:alene |kun |udelukkende )?rådgivende.*|^"
                    + GroupWords.GROUP + "s mandat er\\b.*[^:]$");

    /** What a sentence under a heading on competence says when it is on that, and not on who works together. */
    private static final QuickPattern POWER = QuickPattern.compile(
            "beslut|kompeten|myndig|afgør|indstil|forelægg|rådgiv|anbefal|ansvar|opgave|godkend|disponer|træffe|\\b(?:kan|må|skal)\\b");

    /** What it may say to others of itself, and whom it advises: that is its mandate, and no piece of work. */
    private static final QuickPattern OPINIONS = QuickPattern.compile(
            "^" + GroupWords.GROUP
                    + " (?:kan (?:af (?:sig selv|egen drift) )?(?:eller efter anmodning )?(?:give|afgive) vejledende udtalelser|rådgiver (?:"
                    + GroupWords.BODY + "|[Bb]yråd) i) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Rådet rådgiver Byrådet i sager om havnen", "I spørgsmål om trafik rådgiver udvalget Byrådet". */
    private static final QuickPattern IS_ADVISER = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP
                    + " (?:rådgiver|giver [\\p{L} ]{3,40} råd) [^:]{4,240}|I (?:spørgsmål|sager) om [^,.:]{3,60} rådgiver "
                    + GroupWords.GROUP + " [^:]{4,160}|(?:Det|" + GroupWords.GROUP
                    + ") (?:bringer|formidler|udveksler) (?:også )?synspunkter [^:]{4,200})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What others look after is none of the task. */
    private static final QuickPattern ELSEWHERE = QuickPattern.compile(
            "\\b(?:hører (?:fortsat )?under|ligger uden for|falder uden for|varetages af|behandles (?:af|i|andetsteds)|det samme gælder)\\b");

    private static final QuickPattern NOT = QuickPattern.compile("\\bikke\\b");

    private static final QuickPattern FOLLOWS =
            QuickPattern.compile(".*\\b(?:følger op på|følge op på|skal følge)\\b.*");

    /** "Hvem der skal have penge af puljen": what a heading asks for that the group decides. */
    private static final QuickPattern WHO_OR_WHAT = QuickPattern.compile(
            "(?:Hvem|Hvad|Hvilke|Hvilken|Hvordan|Hvornår|Hvor mange) (?!(?:der )?ikke\\b)[^?]{6,140}[^?:]");

    private static final QuickPattern FOLLOWS_UP = QuickPattern.compile("^(?:at )?følger? op på\\b");

    private static final QuickPattern OF_GROUP =
            QuickPattern.compile(MayNot.SUBJECT + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern IT = QuickPattern.compile("(?:Det|Den|De) ");

    private static final Set<Theme> POWERS = EnumSet.of(Theme.COMPETENCE, Theme.GUIDEPOSTS, Theme.DELIMITATION);

    private static final int LONGEST = 500;

    private Optional<Body> decidedBy = Optional.empty();
    private final MandateBuilder mandate = Mandate.builder();
    private boolean said;

    /** The sentence that was asked last, and whether it is about the group. */
    private String last = "";

    private boolean ofGroup;

    @Override
    public boolean take(Said sentence, CommissionDraft draft) {
        String text = sentence.text();
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = FoldedWords.folded(text);
        boolean here = sentence.theme() != Theme.BACKGROUND && sentence.theme() != Theme.LEGAL;
        if (here) {
            kinds(folded, draft);
        }
        if (here && sentence.theme() == Theme.TASKS && FOLLOWS.matches(folded)) {
            draft.mandateKinds().add(MandateKind.FOLLOWS);
        }
        Matcher decides = DECIDES.matcher(text);
        if (here && decides.matches() && BodyWords.only(decides.group(1)).isPresent()) {
            decidedBy = BodyWords.only(decides.group(1)).map(body -> BodyWords.kinded(body.name()));
            draft.mandate().add(text);
            return true;
        }
        Matcher decided = DECIDED_BY.matcher(text);
        if (here
                && decided.matches()
                && BodyWords.only(decided.group(1)).isPresent()
                && said(sentence, decided.group(1), draft)) {
            return true;
        }
        Matcher power = HAS_POWER.matcher(text);
        if (here && power.matches()) {
            decidedBy = Optional.of(
                    power.group(1).equalsIgnoreCase("styregruppen")
                            ? Body.of(power.group(1), BodyKind.STEERING_GROUP)
                            : BodyWords.kinded(power.group(1)));
            draft.mandate().add(text);
            return true;
        }
        Matcher that = THAT_DECIDES.matcher(text);
        if (here && that.matches() && BodyWords.only(that.group(1)).isPresent()) {
            return said(sentence, that.group(1), draft);
        }
        Matcher itIs = IT_IS.matcher(text);
        if (here && itIs.find() && BodyWords.only(itIs.group(1)).isPresent()) {
            return said(sentence, itIs.group(1), draft);
        }
        Matcher lies = LIES_WITH.matcher(text);
        if (here && lies.find()) {
            String body = lies.group(1) != null ? lies.group(1) : lies.group(2) != null ? lies.group(2) : lies.group(3);
            if (BodyWords.only(body).isPresent()) {
                return said(sentence, body, draft);
            }
        }
        boolean goesOn = sentence.before().equals(last) ? ofGroup : OF_GROUP.lookingAt(sentence.before());
        List<String> mayNot = here ? MayNot.in(text, goesOn) : List.of();
        ofGroup = OF_GROUP.lookingAt(text) || goesOn && IT.lookingAt(text);
        last = text;
        List<String> may = here ? MayDecide.in(text, POWERS.contains(sentence.theme()), goesOn) : List.of();
        if (sentence.theme() == Theme.COMPETENCE && WHO_OR_WHAT.matches(text)) {
            may = List.of(text.replaceFirst("\\.$", ""));
        }
        if (!mayNot.isEmpty() || !may.isEmpty()) {
            mandate.addAllMayNot(mayNot).addAllMayDecide(may).addAllMayDecide(MayDecide.against(text));
            said = true;
            return true;
        }
        if (sentence.theme() == Theme.DELIMITATION && (NOT.find(folded) || ELSEWHERE.find(folded))) {
            mandate.addMayNot(text);
            said = true;
            return true;
        }
        if (sentence.theme() == Theme.OTHER && IS_ADVISER.matches(text)) {
            draft.mandate().add(text);
            return true;
        }
        if (sentence.theme() == Theme.TASKS && OPINIONS.matches(text)) {
            draft.mandate().add(text);
            return true;
        }
        if (here
                && (NO_POWER.matches(folded)
                        || sentence.theme() == Theme.COMPETENCE && !text.endsWith(":") && POWER.find(folded))) {
            draft.mandate().add(text);
            return true;
        }
        return false;
    }

    /** What a list tells of that the group decides itself. */
    public void decides(List<PaperLine> lines) {
        lines.forEach(line -> mandate.addMayDecide(line.text().replaceFirst("[.,;]$", "")));
        said = true;
    }

    /** What a list tells of that the group may not do. */
    public void forbidden(List<PaperLine> lines) {
        lines.forEach(line -> mandate.addMayNot(line.text().replaceFirst("[.,;]$", "")));
        said = true;
    }

    /** Who decides is told once; what says so is of the mandate. */
    private boolean said(Said sentence, String body, CommissionDraft draft) {
        if (decidedBy.isEmpty()) {
            decidedBy = Optional.of(BodyWords.kinded(body));
        }
        draft.mandate().add(sentence.text());
        return true;
    }

    /** Whether one of several sentences says what the group may not do. */
    public static boolean forbids(List<String> sentences) {
        return sentences.stream().anyMatch(sentence -> MayNot.matches(sentence.strip()));
    }

    /** What an element of a list says of the mandate; the list itself has its own place. */
    public void listed(String text, CommissionDraft draft) {
        String folded = FoldedWords.folded(text);
        if (text.length() > LONGEST) {
            return;
        }
        kinds(folded, draft);
        if (folded.startsWith("rådgive ")) {
            draft.mandateKinds().add(MandateKind.ADVISES);
        }
        if (COORDINATES.matches(folded)) {
            draft.mandateKinds().add(MandateKind.COORDINATES);
        }
        if (MayNot.matches(text)) {
            mandate.addAllMayNot(MayNot.in(text, false));
            said = true;
        }
        if (FOLLOWS_UP.find(folded)) {
            draft.mandateKinds().add(MandateKind.FOLLOWS);
        }
    }

    private static void kinds(String folded, CommissionDraft draft) {
        if (PREPARES.matches(folded)) {
            draft.mandateKinds().add(MandateKind.PREPARES);
        }
        if (ADVISES.matches(folded)) {
            draft.mandateKinds().add(MandateKind.ADVISES);
        }
    }

    public Optional<Mandate> mandate(CommissionDraft draft) {
        if (!said
                && decidedBy.isEmpty()
                && draft.mandate().isEmpty()
                && draft.mandateKinds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(mandate.kinds(draft.mandateKinds())
                .text(CommissionDraft.text(draft.mandate()))
                .decidedBy(decidedBy)
                .build());
    }
}
