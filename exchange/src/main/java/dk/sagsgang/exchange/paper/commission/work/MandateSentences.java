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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a committee may do with its task, and who decides. */
public final class MandateSentences implements SentenceRule {

    private static final QuickPattern DECIDES = QuickPattern.compile(
            "^(?:det er (?:også )?)?(\\p{L}+),? (?:der|som)? ?(?:træffer|tager) (?:de |alle |den )?(?:relevante |endelige |politiske )?beslutning(?:er|en)?\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "..., og det er kommunalbestyrelsen, der beslutter". */
    private static final QuickPattern IT_IS = QuickPattern.compile(
            "(?<!\\p{L})det er (?:også |alene )?([\\p{L}-]+),? (?:der|som) (?:i sidste ende )?(?:beslutter|afgør|træffer (?:alle |de |den )?(?:endelige )?beslutning(?:er|en)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Udvalget kan ikke træffe beslutning om ændringer af planen". */
    private static final QuickPattern MAY_NOT_DECIDE = QuickPattern.compile(
            "(?<!\\p{L})(?:kan|må) (?:dog )?ikke (træffe (?:afgørelser?|beslutning(?:er)?) om [^.;]{4,120})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Styregruppen kan beslutte at købe bistand", "Udvalget disponerer over en pulje", "Det kan disponere over beløbet, men ...". */
    private static final QuickPattern MAY = QuickPattern.compile(
            "^(?:" + GroupWords.GROUP
                    + "|det|den) (?:kan (?:selv )?(?<may>(?:beslutte|godkende|disponere over|bevilge|fordele|prioritere) [^.]{4,160}?)|(?<does>disponerer (?:dog |selv )?over (?:en|et|den|det) [^.]{4,120}?))(?:,? men (?:kan|må) .*)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Styregruppen har beslutningskompetencen i alle væsentlige forhold". */
    private static final QuickPattern HAS_POWER = QuickPattern.compile(
            "^((?:\\p{Lu}\\p{L}+)?(?:[Ss]tyregruppen|udvalget|[Bb]yrådet|[Kk]ommunalbestyrelsen)) har (?:den (?:endelige|overordnede) )?beslutningskompetencen\\b.*$");

    /** "Beslutninger træffes af Kommunalbestyrelsen". */
    private static final QuickPattern DECIDED_BY = QuickPattern.compile(
            "^(?:(?:\\p{Lu}\\p{L}+ )?beslutninger(?:ne)? træffes|(?:større|øvrige|andre|væsentlige|principielle) \\p{L}+ (?:afgøres|besluttes|godkendes)) (?:af|i) ([\\p{L} ,&-]{5,60}?)(?: eller (?:af|i) [\\p{L} ,&-]{5,60})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Whom it may call in as advisers is another matter. */
    private static final QuickPattern ADVISES = QuickPattern.compile(
            "(?!.*\\bindkald\\p{L}* ).*\\b(?:rådgivende(?! (?:ingeniør|arkitekt|landinspektør|virksomhed|firma))|rådgiver|(?:skal|kan kun|kan) (?:[^.]{0,100} )?rådgive|(?:at|og) rådgive|giver .{2,40} råd|giver råd|(?:vejledende|rådgivende) udtalelser)\\b.*");

    private static final QuickPattern PREPARES = QuickPattern.compile(
            ".*\\b(?:forberedende (?:\\p{L}+ ){0,2}(?:udvalg|funktion(?:er)?|opgaver|rolle)|forbereder (?:\\p{L}+ )?(?:sager|beslutninger|indstillinger)|afgiver (?:sin )?indstilling(?:er)? til)\\b.*");

    private static final QuickPattern COORDINATES = QuickPattern.compile("^(?:at )?koordinere\\b.*");

    private static final QuickPattern NO_POWER = QuickPattern.compile(
            ".*\\b(?:ingen|ikke) (?:selvstændig )?(?:beslutningskompetence|beslutningsret|beslutningskraft)\\b.*|"
                    + "^(?:" + GroupWords.GROUP
                    + ") (?:er (?:alene |kun |udelukkende )?rådgivende (?!forum|organ|råd|udvalg)|har (?:alene |kun |udelukkende )?(?:en )?rådgivende|kan kun rådgive|kan ikke træffe beslutning).*|^"
                    + GroupWords.GROUP
                    + "s (?:kompetence(?:r)?|rolle|funktion) er (?:alene |kun |udelukkende )?rådgivende.*|^"
                    + GroupWords.GROUP + "s mandat er\\b.*[^:]$");

    /** What a group, or whoever it is told of, may not do: with the verb where it is more than to deal with something. */
    private static final QuickPattern MAY_NOT = QuickPattern.compile(
            "^(?:.{3,60}? (?:behandler ikke|(?:kan|skal|må) (?:dog )?ikke (behandle|tage stilling til|beskæftige sig med|fungere som)|tager ikke stilling til) ([^.]{4,120}?)|"
                    + GroupWords.GROUP
                    + " (?:kan|skal|må) (?:dog )?ikke (?!(?:være|have|få|bestå|blive|træffe|overstige)\\b)(\\p{Ll}+[eå](?: sig)?) ([^.]{4,120}?))(?:, men .*)?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern DECIDES_NOTHING = QuickPattern.compile(
            GroupWords.GROUP + " træffer ikke beslutninger\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a sentence under a heading on competence says when it is on that, and not on who works together. */
    private static final QuickPattern POWER = QuickPattern.compile(
            "beslut|kompeten|myndig|afgør|indstil|forelægg|rådgiv|anbefal|ansvar|opgave|godkend|disponer|træffe|\\b(?:kan|må|skal)\\b");

    /** What it may say to others of itself, and whom it advises: that is its mandate, and no piece of work. */
    private static final QuickPattern OPINIONS = QuickPattern.compile(
            "^" + GroupWords.GROUP
                    + " (?:kan (?:af (?:sig selv|egen drift) )?(?:eller efter anmodning )?(?:give|afgive) vejledende udtalelser|rådgiver (?:"
                    + GroupWords.BODY + "|[Bb]yråd) i) .*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NOT = QuickPattern.compile("\\bikke\\b");

    private static final QuickPattern FOLLOWS =
            QuickPattern.compile(".*\\b(?:følger op på|følge op på|skal følge)\\b.*");

    private static final int LONGEST = 500;

    /** What it may do, said against what it may not: "men det kan afgive udtalelser til Miljøudvalget". */
    private static final QuickPattern BUT_MAY =
            QuickPattern.compile(", men (?:det|den|rådet|udvalget|gruppen)? ?(?:kan|må) (?!ikke)([^.]{6,120})\\.?$");

    private static final QuickPattern AND_NOT = QuickPattern.compile(
            "(?:kan|må) ikke (træffe (?:afgørelser|beslutninger)(?: i [^.,]{4,60})?) og behandler ikke ([^.,]{4,80})");

    private Optional<Body> decidedBy = Optional.empty();
    private final MandateBuilder mandate = Mandate.builder();
    private boolean said;

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
        Matcher itIs = IT_IS.matcher(text);
        if (here && itIs.find() && BodyWords.only(itIs.group(1)).isPresent()) {
            return said(sentence, itIs.group(1), draft);
        }
        Matcher notDecide = MAY_NOT_DECIDE.matcher(text);
        boolean forbidden = here && notDecide.find() && !AND_NOT.find(text);
        if (forbidden) {
            mandate.addMayNot(notDecide.group(1));
            said = true;
        }
        Matcher may = MAY.matcher(text);
        if (here && may.matches()) {
            mandate.addMayDecide(may.group("may") != null ? may.group("may") : text.replaceFirst("\\.$", ""));
            said = true;
            return true;
        }
        if (forbidden) {
            if (sentence.theme() == Theme.COMPETENCE) {
                draft.mandate().add(text);
            }
            return true;
        }
        Matcher both = AND_NOT.matcher(text);
        if (here && both.find()) {
            mandate.addMayNot(both.group(1)).addMayNot(both.group(2));
            said = true;
            mayDecide(text);
            draft.mandate().add(text);
            return true;
        }
        Matcher not = MAY_NOT.matcher(text);
        if (here && not.matches()) {
            mandate.addMayNot(forbidden(not));
            said = true;
            mayDecide(text);
            if (sentence.theme() == Theme.COMPETENCE) {
                draft.mandate().add(text);
            }
            return true;
        }
        if (here && DECIDES_NOTHING.matches(text)) {
            mandate.addMayNot("træffe beslutninger");
            said = true;
            return true;
        }
        if (sentence.theme() == Theme.DELIMITATION && NOT.find(folded)) {
            mandate.addMayNot(text);
            said = true;
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

    private void mayDecide(String text) {
        Matcher may = BUT_MAY.matcher(text);
        if (may.find()) {
            mandate.addMayDecide(may.group(1));
        }
    }

    private static String forbidden(Matcher not) {
        boolean wide = not.group(2) == null;
        String verb = wide ? not.group(3) : not.group(1);
        return (verb == null ? "" : verb + " ") + (wide ? not.group(4) : not.group(2));
    }

    /** What a list tells of that the group decides itself. */
    public void decides(List<PaperLine> lines) {
        lines.forEach(line -> mandate.addMayDecide(line.text().replaceFirst("[.,;]$", "")));
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
        return sentences.stream().anyMatch(sentence -> MAY_NOT.matches(sentence.strip()));
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
        Matcher not = MAY_NOT.matcher(text);
        if (not.matches()) {
            mandate.addMayNot(forbidden(not));
            said = true;
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
