package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.party.Office;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who chairs, who is secretary, and who is invited when needed. */
final class PostSentences implements SentenceRule {

    private static final String GROUP =
            "(?:udvalget|rådet|gruppen|arbejdsgruppen|styregruppen|opgaveudvalget|forummet|\\p{L}+rådet|\\p{L}+udvalget|\\p{Lu}\\p{L}+ [Rr]åd|§ 17[^.]{0,20}udvalget)";

    private static final Pattern CHAIR = Pattern.compile(
            "^(.{3,120}?) er (?:født )?formand(?: for " + GROUP + ")?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CHOSEN = Pattern.compile(
            "^(?:" + GROUP
                    + "|medlemmerne)? ?(?:vælger|konstituerer sig med)(?: selv)?(?: sin)? (?:en )?formand\\b.*$|^formand(?:en)?(?: og næstformand(?:en)?)?(?: for "
                    + GROUP + ")? vælges .*blandt.*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SECRETARY = Pattern.compile(
            "^((?:(?!, (?:der|som)\\b).){3,120}?) (?:er|fungerer som|varetager) (?:sekretær(?:en)?|sekretariat(?:et)?|sekretærfunktionen|sekretariatsfunktionen|sekretariatsbetjeningen)\\b(?: (?:for|af) [^.]{3,60}?)?( og [^.]{3,120})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENT_TO =
            Pattern.compile("^.{10,120} til (\\p{Lu}[^,.]{3,60}), (?:der|som) er (?:sekretær|sekretariat)\\.?$");

    private static final Pattern SERVED = Pattern.compile(
            "^" + GROUP + " (?:sekretariatsbetjenes|betjenes|serviceres) af (.{3,100}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INVITES = Pattern.compile(
            "^" + GROUP
                    + " (?:forventes at|kan|skal kunne|har mulighed for at) (?:invitere|inddrage|indkalde|tilknytte) (.{5,160}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern APPOINTS = Pattern.compile(
            "^(\\p{Lu}\\p{L}+) udpeger ((?:en|én|et|to|tre|fire|\\d{1,2}) (?:politiske? )?(?:medlem(?:mer)?|repræsentant(?:er)?))( til \\p{L}+)?\\.?$");

    private static final Pattern AS_NEEDED =
            Pattern.compile(" (?:i fornødent omfang|efter behov|ad hoc|når det er relevant)$");

    private static final Pattern CONSISTS = Pattern.compile(
            "^(?:" + GROUP
                    + "|opgaveudvalget|gruppen) (?:består af|sammensættes af|har følgende medlemmer:?) (?!følgende)([^:]{8,400}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT_ONLY = Pattern.compile(
            "^((?:ca\\. |op til |højst |mindst )?\\d{1,2}(?: ?[-\u2013] ?\\d{1,2})? (?:medlemmer|personer|deltagere)).*$");

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 500) {
            return false;
        }
        Matcher consists = CONSISTS.matcher(text);
        if (consists.matches() && said.theme() != Theme.BACKGROUND) {
            return seats(consists.group(1), said, draft);
        }
        Matcher appoints = APPOINTS.matcher(text);
        if (appoints.matches()
                && said.theme() != Theme.BACKGROUND
                && BodyWords.only(appoints.group(1)).isPresent()) {
            return appointed(appoints, said, draft);
        }
        if (CHOSEN.matcher(text).matches()) {
            if (draft.firstChair()) {
                Post chosen = draft.at(
                        Post.builder()
                                .printed(withoutStop(text))
                                .chosenByMembers(true)
                                .build(),
                        said.place());
                draft.composition().chair(chosen);
                if (text.contains("næstformand")) {
                    draft.composition().deputyChair(chosen);
                }
            }
            return true;
        }
        Matcher chair = CHAIR.matcher(text);
        if (chair.matches() && SeatWords.filling(chair.group(1)).isPresent()) {
            if (draft.firstChair()) {
                draft.composition().chair(post(chair.group(1), said, draft));
            }
            return true;
        }
        Matcher secretary = SECRETARY.matcher(text);
        Matcher served = SERVED.matcher(text);
        if (secretary.matches() || served.matches()) {
            String who = secretary.matches() ? secretary.group(1) : served.group(1);
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
            String who = AS_NEEDED.matcher(invites.group(1)).replaceFirst("");
            draft.seats()
                    .add(draft.at(
                            Seat.builder()
                                    .printed(invites.group(1))
                                    .role(SeatRole.GUEST)
                                    .filledBy(Guests.builder().who(who).build())
                                    .build(),
                            said.place()));
            return true;
        }
        return false;
    }

    private static boolean seats(String list, Said said, CommissionDraft draft) {
        Matcher count = COUNT_ONLY.matcher(list);
        if (count.matches()) {
            draft.composition().memberCount(dk.sagsgang.quantity.Count.of(count.group(1)));
            return count.group(1).length() == list.length();
        }
        for (String part : InlineList.parts(list)) {
            draft.seats().add(draft.at(SeatWords.seat(part), said.place()));
        }
        return true;
    }

    /** "Byrådet udpeger 1 medlem" is a seat. */
    private static boolean appointed(Matcher appoints, Said said, CommissionDraft draft) {
        draft.seats()
                .add(draft.at(
                        SeatWords.seat(appoints.group(2))
                                .withAppointedBy(Optional.of(BodyWords.kinded(appoints.group(1)))),
                        said.place()));
        return true;
    }

    /** A unit that is secretariat holds the post as an office does; only its clause says that it is one. */
    private static Post secretary(String who, String clause, Said said, CommissionDraft draft) {
        Optional<Filling> office = SeatWords.filling(who);
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
        Optional<Filling> filling = SeatWords.filling(who);
        return draft.at(Post.builder().printed(who).filledBy(filling).build(), said.place());
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
