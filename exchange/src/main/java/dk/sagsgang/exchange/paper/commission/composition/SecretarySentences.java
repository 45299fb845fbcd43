package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is secretary of the group: "Teknik og Miljø varetager sekretariatsfunktionen for rådet". */
public final class SecretarySentences implements SentenceRule {

    private static final String GROUP = GroupWords.GROUP;

    private static final int LONGEST = 500;

    /** "Sekretær for udvalget er Anna Berg", "Sekretæren er miljøchefen". */
    private static final QuickPattern IS =
            QuickPattern.compile("^(?:(?:Udvalgets|Rådets|Gruppens) )?(?i:sekretær(?:en)?)(?: (?:for|i) (?i:" + GROUP
                    + "))? er:? ([^;:]{4,100})$");

    private static final String SECRETARY_WORK =
            "(?:sekretær(?:en)?|sekretariat(?:et)?|sekretærfunktionen|sekretærbistand(?:en)?|sekretariatsfunktionen|sekretariatsbetjening(?:en)?|sekretariatsbistand(?:en)?)";

    private static final QuickPattern SECRETARY = QuickPattern.compile(
            "^((?:(?!, (?:der|som)\\b).){2,90}?) (?:er|er tillige|er samtidig|er også|fungerer som|deltager som|deltager i (?:møderne|\\p{L}+s møder) som|varetager|yder|stiller|står for|udgør|leverer) (?:rådets |udvalgets |gruppens )?"
                    + SECRETARY_WORK + "\\b(?: til rådighed)?(?: (?:for|af|til) [^.]{3,60}?)?( og [^.]{3,120})?[.:]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Forvaltningen deltager i møderne og er sekretariat": what it does beside that is no part of its name. */
    private static final QuickPattern ALSO =
            QuickPattern.compile(" (?:deltager|forbereder|indkalder|planlægger|skriver|udarbejder) .* og$");

    private static final QuickPattern SENT_TO =
            QuickPattern.compile("^.{10,120} til (\\p{Lu}[^,.]{3,60}), (?:der|som) er (?:sekretær|sekretariat)\\.?$");

    private static final QuickPattern SERVED = QuickPattern.compile(
            "^(?<unit>\\p{Lu}.{3,80}?) (?:betjener|servicerer) " + GROUP + "\\.?$|^(?:" + GROUP
                    + " (?:sekretariatsbetjenes|betjenes|serviceres)(?: sekretariatsmæssigt)?|" + GROUP
                    + " (?:understøttes|støttes|bistås) med " + SECRETARY_WORK + "|" + SECRETARY_WORK
                    + "(?: (?:for|af) " + GROUP
                    + ")? (?:varetages|udføres|ydes|leveres)) (?:af|fra) (?<who>.{3,100}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Somebody by what they are, whatever else is said of them. */
    private static final QuickPattern OFFICE = QuickPattern.compile(
            "^(?:(?:[\\p{L}-]+,? ){0,4}?)[\\p{L}-]*(?:chefen|lederen|direktøren|konsulenten|medarbejderen|koordinatoren|planlæggeren|sekretæren)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Stab for Ledelse stiller en sekretær til rådighed": the unit says who it is. */
    private static final QuickPattern SENDS = QuickPattern.compile(" stiller (?:en )?sekretær\\b");

    /** "Som sekretær virker en medarbejder fra Havnen". */
    private static final QuickPattern AS_SECRETARY = QuickPattern.compile(
            "^Som sekretær (?:for " + GROUP + " )?(?:virker|fungerer|deltager|udpeges) (?<who>[^;:]{4,90})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Kultur og Fritid sørger for dagsorden og referat", "En fra skolen skriver referat, men stemmer ikke". */
    private static final QuickPattern WRITES = QuickPattern.compile(
            "^(?<who>(?!(?:Der|Formanden|Det|De) )\\p{Lu}(?:(?! (?:er|deltager|har|skal|kan) )[^,;:]){2,70}?) (?:sørger for|hjælper med|står for|udarbejder|laver|skriver|udsender|tager sig af) (?:dagsorden(?:er)?(?: og referat(?:er)?)?|referat(?:er)?)(?:, men stemmer ikke)?$");

    /** "og udviklingsafdelingen stiller sekretær": behind what is said of others. */
    private static final QuickPattern LAST_CLAUSE = QuickPattern.compile(
            "^.{10,200}, og (?<clause>(?<who>[\\p{L} ,&-]{3,70}?) (?:stiller (?:en )?sekretær|er sekretariat|er sekretær|varetager sekretariatet))$");

    /** "Sekretariatschefen deltager i møderne og fører protokollen". */
    private static final QuickPattern KEEPS_MINUTES = QuickPattern.compile(
            "^(?<who>\\p{Lu}[^,;:]{3,80}?) deltager i (?:\\p{L}+s )?møder(?:ne)? og (?:fører (?:protokollen|protokol|referat)|skriver referat|tager referat)$");

    /** Words that stand for somebody named before. */
    private static final QuickPattern PRONOUN =
            QuickPattern.compile("(?i:der|det|de|han|hun|vedkommende|denne|som|" + GROUP + ")");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher is = IS.matcher(withoutStop(text));
        Optional<Filling> holder = is.matches() ? SeatWords.holder(is.group(1)) : Optional.empty();
        if (holder.isPresent()) {
            if (draft.firstSecretary()) {
                draft.composition()
                        .secretary(draft.at(
                                Post.builder()
                                        .printed(withoutStop(text))
                                        .filledBy(holder)
                                        .build(),
                                said.place()));
            }
            return true;
        }
        if (toldOtherwise(withoutStop(text), said, draft)) {
            return true;
        }
        if (LAST_CLAUSE.matches(withoutStop(text))) {
            return false;
        }
        Matcher secretary = SECRETARY.matcher(text);
        Matcher served = SERVED.matcher(text);
        if ((secretary.matches() && !PRONOUN.matches(secretary.group(1))) || served.matches()) {
            String who = secretary.matches()
                    ? ALSO.matcher(secretary.group(1)).replaceFirst("")
                    : served.group("unit") != null ? served.group("unit") : served.group("who");
            if (draft.firstSecretary()) {
                String clause = secretary.matches() && secretary.group(2) != null
                        ? text.substring(0, secretary.start(2))
                        : withoutStop(text);
                draft.composition().secretary(secretary(who, clause, said, draft));
            }
            return !secretary.matches() || secretary.group(2) == null;
        }
        Matcher sent = SENT_TO.matcher(text);
        if (sent.matches() && draft.firstSecretary()) {
            draft.composition().secretary(secretary(sent.group(1), sent.group(1), said, draft));
            return false;
        }
        return false;
    }

    /** Who does the work of a secretary, by what they do. */
    private static boolean toldOtherwise(String text, Said said, CommissionDraft draft) {
        Matcher last = LAST_CLAUSE.matcher(text);
        if (last.matches()) {
            if (draft.firstSecretary()) {
                draft.composition()
                        .secretary(draft.at(
                                Post.builder()
                                        .printed(last.group("clause"))
                                        .appointedBy(
                                                last.group("clause").contains(" stiller ")
                                                        ? Optional.of(
                                                                Body.of(last.group("who"), BodyKind.ADMINISTRATION))
                                                        : Optional.empty())
                                        .build(),
                                said.place()));
            }
            return false;
        }
        Matcher keeps = KEEPS_MINUTES.matcher(text);
        if (keeps.matches() && SeatFilling.of(keeps.group("who")).isPresent()) {
            draft.seats()
                    .add(draft.at(
                            Seat.builder()
                                    .printed(text)
                                    .role(SeatRole.SECRETARY)
                                    .filledBy(SeatFilling.of(keeps.group("who")))
                                    .build(),
                            said.place()));
            return true;
        }
        for (QuickPattern pattern : new QuickPattern[] {AS_SECRETARY, WRITES}) {
            Matcher told = pattern.matcher(text);
            boolean deed =
                    told.matches() && (told.group("who").matches(".* (?:og|til|for)") || said.theme() == Theme.TASKS);
            if (told.matches() && !deed) {
                if (draft.firstSecretary()) {
                    draft.composition()
                            .secretary(draft.at(
                                    Post.builder()
                                            .printed(text)
                                            .filledBy(SeatWords.holder(told.group("who")))
                                            .build(),
                                    said.place()));
                }
                return true;
            }
        }
        return false;
    }

    /** Somebody or an office holds the post; a unit does the work, and nobody is told to hold it. */
    private static Post secretary(String who, String clause, Said said, CommissionDraft draft) {
        Optional<Filling> office = SeatFilling.of(who)
                .or(() -> OFFICE.find(who)
                        ? Optional.of(
                                OfficeHolder.builder().office(Office.of(who)).build())
                        : Optional.empty());
        Optional<Filling> somebody = SeatWords.seat(who).filledBy().filter(NamedPerson.class::isInstance);
        boolean sends = office.isEmpty()
                && somebody.isEmpty()
                && clause.startsWith(who)
                && SENDS.lookingAt(clause.substring(who.length()));
        return draft.at(
                Post.builder()
                        .printed(somebody.isEmpty() && office.isPresent() ? who : clause)
                        .filledBy(somebody.or(() -> office))
                        .appointedBy(sends ? Optional.of(Body.of(who, BodyKind.ADMINISTRATION)) : Optional.empty())
                        .build(),
                said.place());
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
