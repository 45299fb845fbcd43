package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.commission.seat.SeatFilling;
import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who chairs, who is secretary, and who is invited when needed. */
public final class PostSentences implements SentenceRule {

    private static final String GROUP = GroupWords.GROUP;

    private static final QuickPattern CHAIR = QuickPattern.compile(
            "^(.{3,120}?) (?:er|bliver) (?:født |altid )?formand(?: for " + GROUP + ")?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern CHOSEN = QuickPattern.compile(
            "^(?:" + GROUP
                    + "|medlemmerne(?: af " + GROUP
                    + ")?)? ?(?:vælger|konstituerer sig)\\b[^.]{0,60}?\\bformand(?:en)?\\b.*$"
                    + "|^formand(?:en)?(?: og (?:en )?næstformand(?:en)?)?(?: for " + GROUP
                    + ")? vælges .*(?:blandt|af (?:rådets|udvalgets|rådet|udvalget|medlemmerne)).*$"
                    + "|^på (?:det|sit|rådets|udvalgets)? ?(?:konstituerende|første) (?:konstituerende )?møde,? vælger "
                    + GROUP + " .*formand.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Udvalget vælger selv sin næstformand". */
    private static final QuickPattern DEPUTY_CHOSEN = QuickPattern.compile(
            "^(?:" + GROUP
                    + "|medlemmerne) (?:vælger|udpeger) (?:selv )?(?:(?:sin|en|rådets|udvalgets) )?næstformand(?:en)?\\b.*$"
                    + "|^næstformand(?:en)?(?: for " + GROUP
                    + ")? vælges (?:af og )?(?:blandt|af) (?:(?:rådets|udvalgets|rådet|udvalget) ?)?(?:medlemmer(?:ne)?)?.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "En repræsentant fra grundejerne vælges som formand". */
    private static final QuickPattern CHOSEN_AS = QuickPattern.compile(
            "^(?!.*\\b(?:af|blandt) (?:" + GroupWords.BODY
                    + "))(?:en|et|ét|én) [^.]{3,80} vælges (?:som|til) formand\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Formand for udvalget er Anna Berg", "Sekretæren er miljøchefen". */
    private static final QuickPattern IS = QuickPattern.compile(
            "^(?:(?:Udvalgets|Rådets|Gruppens) )?((?i:formand|næstformand|sekretær))(?:en)?(?: (?:for|i) " + GROUP
                    + ")? er:? ([^,;:]{4,80})$");

    /** "Teknikdirektøren har udpeget miljøchefen som formand". */
    private static final QuickPattern MADE_CHAIR = QuickPattern.compile(
            "^(.{3,80}?) (?:har (?:udpeget|valgt)|udpeger|udpegede|valgte) (?!en\\b|sin\\b|selv\\b)(.{4,80}?) (?:som|til) formand\\.?$");

    /** "Efter aftale kan der deltage gæster", "Herudover indbydes Naturstyrelsen og Nationalparken til møderne som gæster". */
    private static final QuickPattern COME_AS_GUESTS = QuickPattern.compile(
            "^(?:.{3,60} )?(?:kan der deltage|indbydes|inviteres) (?:en repræsentant for |repræsentanter for )?([^.]{4,120}?)(?: til (?:møderne|rådets møder|udvalgets møder))? som gæster\\.?$"
                    + "|^(?:.{3,60} )?kan der (?:deltage|indbydes|inviteres) (gæster[^.]{0,80}?)\\.?$");

    /** "Byrådet udpeger formanden blandt sine medlemmer", "Formanden udpeges af Byrådet". */
    private static final QuickPattern CHAIR_APPOINTED = QuickPattern.compile("^(" + GroupWords.BODY
            + ") (?:udpeger|vælger|udnævner) (?:rådets |udvalgets |en )?formand(?:en)?(?: for " + GROUP
            + ")?(?: og (?:en )?næstformand(?:en)?)?(?: blandt .{3,60})?\\.?$"
            + "|^Formand(?:en)?(?: og næstformand(?:en)?)?(?: for " + GROUP + ")? (?:udpeges|vælges) af ("
            + GroupWords.BODY
            + ")(?: blandt .{3,60})?\\.?$");

    /** "Lone Dam er valgt som formand". */
    private static final QuickPattern ELECTED = QuickPattern.compile(
            "^(\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){1,4})(?: \\(([A-ZÆØÅ]{1,2})\\))? (?:er |blev )?(?:valgt|udpeget) (?:som|til) (næst)?formand\\.?$");

    private static final String SECRETARY_WORK =
            "(?:sekretær(?:en)?|sekretariat(?:et)?|sekretærfunktionen|sekretærbistand(?:en)?|sekretariatsfunktionen|sekretariatsbetjening(?:en)?|sekretariatsbistand(?:en)?)";

    private static final QuickPattern SECRETARY = QuickPattern.compile(
            "^((?:(?!, (?:der|som)\\b).){3,90}?) (?:er|fungerer som|varetager|yder|stiller|står for|udgør|leverer) (?:rådets |udvalgets |gruppens )?"
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

    /** Words that stand for somebody named before. */
    private static final QuickPattern PRONOUN =
            QuickPattern.compile("(?i:der|det|de|han|hun|vedkommende|denne|som|" + GROUP + ")");

    /** "Rådet kan invitere gæster", and after other words: "Når der er behov for det, kan udvalget inddrage fagfolk". */
    private static final QuickPattern INVITES = QuickPattern.compile(
            "^(?:.{3,90}?,? (?:og|men|,) |.{3,60}, )??(?:" + GROUP
                    + " (?:forventes at|kan|skal kunne|har mulighed for at)|kan " + GROUP
                    + ") (?:selv |også |desuden |[^.,]{4,40} og )?(?:invitere|inddrage|indkalde|tilknytte|udpege(?= en sagkyndig| sagkyndige| eksperter)) (.{5,160}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What those who are asked come to is no part of who they are. */
    private static final QuickPattern AS_NEEDED = QuickPattern.compile(
            ",? (?:til at (?:deltage|bidrage|holde|give) .*|i fornødent omfang|efter behov|ad hoc|når det er relevant|til (?:sine|rådets|udvalgets|enkelte|et|ét|sit|særlige|relevante|de|gruppens) (?:\\p{L}+ )?møder?\\b.*|(?:og|eller) (?:afholde|holde|nedsætte|indhente|arrangere|lave|tage|søge|drøfte|besøge|stille|bede|foreslå|indkalde|bruge) .*|, (?:hvis|når) .*|uden stemmeret)$");

    private static final QuickPattern EXPERT = QuickPattern.compile("(?:en sagkyndig|sagkyndige)\\b.*");

    /** People and bodies are asked, and not knowledge or opinions. */
    private static final QuickPattern GUEST = QuickPattern.compile(
            "(?i:gæst|fagfolk|fagperson|sagkyndig|ekspert|person|borger|repræsentant|oplægsholder|konsulent|medarbejder|forvaltning|organisation|forening|interessent|aktør|politiker|rådgiver|specialist|leder|chef|virksomhed|parter|rådet|udvalg|brugere|pårørende|forældre|unge)");

    private static final QuickPattern MAY_COME = QuickPattern.compile(",? (?:som|der) kan deltage i .*$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 500) {
            return false;
        }
        if (CHOSEN.matches(text)) {
            if (draft.firstChair()) {
                Post chosen = chosen(text, said, draft);
                draft.composition().chair(chosen);
                if (text.contains("næstformand")) {
                    draft.composition().deputyChair(chosen);
                }
            }
            return true;
        }
        if (CHOSEN_AS.matches(text) && draft.firstChair()) {
            draft.composition().chair(chosen(text, said, draft));
            return true;
        }
        if (DEPUTY_CHOSEN.matches(text)) {
            if (draft.composition().build().deputyChair().isEmpty()) {
                draft.composition().deputyChair(chosen(text, said, draft));
            }
            return true;
        }
        Matcher is = IS.matcher(withoutStop(text));
        if (is.matches() && holds(is, said, draft)) {
            return true;
        }
        Matcher made = MADE_CHAIR.matcher(text);
        if (made.matches() && SeatWords.seat(made.group(2)).filledBy().isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(holding(SeatWords.seat(made.group(2)).filledBy(), said, draft));
            }
            return true;
        }
        guests(said, draft);
        Matcher appoints = CHAIR_APPOINTED.matcher(text);
        if (appoints.matches()) {
            String by = appoints.group(1) != null ? appoints.group(1) : appoints.group(2);
            if (draft.firstChair()) {
                draft.composition()
                        .chair(draft.at(
                                Post.builder()
                                        .printed(withoutStop(text))
                                        .appointedBy(BodyWords.kinded(by))
                                        .build(),
                                said.place()));
            }
            return true;
        }
        Matcher elected = ELECTED.matcher(text);
        if (elected.matches() && NameList.person(elected.group(1)).isPresent()) {
            elected(elected, said, draft);
            return true;
        }
        Matcher chair = CHAIR.matcher(text);
        if (chair.matches() && SeatFilling.of(chair.group(1)).isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(post(chair.group(1), said, draft));
            }
            return true;
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
        Matcher invites = INVITES.matcher(text);
        if (invites.matches()) {
            String asked = MAY_COME.matcher(invites.group(1)).replaceFirst("");
            String who = AS_NEEDED.matcher(asked).replaceFirst("");
            if (who.contains(" at ") || !GUEST.find(who)) {
                return false;
            }
            boolean expert = EXPERT.matches(asked);
            draft.seats()
                    .add(draft.at(
                            Seat.builder()
                                    .printed(who)
                                    .voting(text.contains("uden stemmeret") ? Optional.of(false) : Optional.empty())
                                    .role(expert ? SeatRole.EXPERT : SeatRole.GUEST)
                                    .filledBy(Guests.builder().who(who).build())
                                    .build(),
                            said.place()));
        }
        return false;
    }

    private static Post chosen(String text, Said said, CommissionDraft draft) {
        return draft.at(
                Post.builder().printed(withoutStop(text)).chosenByMembers(true).build(), said.place());
    }

    /** Says who holds a post; false where the words are neither somebody nor an office. */
    private static boolean holds(Matcher is, Said said, CommissionDraft draft) {
        Seat seat = SeatWords.isPerson(is.group(2)) ? SeatWords.person(is.group(2)) : SeatWords.seat(is.group(2));
        if (seat.filledBy().isEmpty()) {
            return false;
        }
        switch (FoldedWords.folded(is.group(1))) {
            case "formand" -> {
                if (draft.firstChair()) {
                    draft.composition().chair(holding(seat.filledBy(), said, draft));
                }
            }
            case "sekretær" -> {
                if (draft.firstSecretary()) {
                    draft.composition().secretary(holding(seat.filledBy(), said, draft));
                }
            }
            default -> draft.composition().deputyChair(holding(seat.filledBy(), said, draft));
        }
        return true;
    }

    private static Post holding(Optional<Filling> filling, Said said, CommissionDraft draft) {
        return draft.at(
                Post.builder()
                        .printed(withoutStop(said.text()))
                        .filledBy(filling)
                        .build(),
                said.place());
    }

    private static void guests(Said said, CommissionDraft draft) {
        Matcher come = COME_AS_GUESTS.matcher(said.text());
        if (!come.matches()) {
            return;
        }
        String who = come.group(1) != null ? come.group(1) : come.group(2);
        for (String each : come.group(1) != null ? who.split(", | og ") : new String[] {who}) {
            draft.seats()
                    .add(draft.at(
                            Seat.builder()
                                    .printed(each)
                                    .role(SeatRole.GUEST)
                                    .filledBy(Guests.builder().who(each).build())
                                    .build(),
                            said.place()));
        }
    }

    private static void elected(Matcher elected, Said said, CommissionDraft draft) {
        Post post = draft.at(
                Post.builder()
                        .printed(withoutStop(said.text()))
                        .filledBy(NamedPerson.builder()
                                .person(Person.builder()
                                        .name(elected.group(1))
                                        .party(Optional.ofNullable(elected.group(2))
                                                .map(PoliticalParty::ofLetter))
                                        .build())
                                .build())
                        .build(),
                said.place());
        if (elected.group(3) != null) {
            draft.composition().deputyChair(post);
        } else if (draft.firstChair()) {
            draft.composition().chair(post);
        }
    }

    /** A unit that is secretariat holds the post as an office does; only its clause says that it is one. */
    private static Post secretary(String who, String clause, Said said, CommissionDraft draft) {
        Optional<Filling> office = SeatFilling.of(who);
        Optional<Filling> somebody = SeatWords.seat(who).filledBy().filter(NamedPerson.class::isInstance);
        if (somebody.isPresent()) {
            return draft.at(Post.builder().printed(clause).filledBy(somebody).build(), said.place());
        }
        Filling filling = office.orElseGet(
                () -> OfficeHolder.builder().office(Office.of(who)).build());
        return draft.at(
                Post.builder()
                        .printed(office.isPresent() ? who : clause)
                        .filledBy(filling)
                        .build(),
                said.place());
    }

    private static Post post(String who, Said said, CommissionDraft draft) {
        Optional<Filling> filling = SeatFilling.of(who);
        return draft.at(Post.builder().printed(who).filledBy(filling).build(), said.place());
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
