package dk.sagsgang.exchange.paper.commission.composition;

import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is invited to the meetings of the group when needed. */
public final class GuestSentences implements SentenceRule {

    private static final String GROUP = GroupWords.GROUP;

    private static final int LONGEST = 500;

    /** "Efter aftale kan der deltage gæster", "Herudover indbydes Naturstyrelsen og Nationalparken til møderne som gæster". */
    private static final QuickPattern COME_AS_GUESTS = QuickPattern.compile(
            "^(?:.{3,60} )?(?:kan der deltage|indbydes|inviteres) (?:en repræsentant for |repræsentanter for )?([^.]{4,120}?)(?: til (?:møderne|rådets møder|udvalgets møder))? som gæster\\.?$"
                    + "|^(?:.{3,60} )?kan der (?:deltage|indbydes|inviteres) (gæster[^.]{0,80}?)\\.?$");

    /** "Rådet kan invitere gæster", and after other words: "Når der er behov for det, kan udvalget inddrage fagfolk". */
    private static final QuickPattern INVITES = QuickPattern.compile(
            "^(?:.{3,90}?,? (?:og|men|,) |.{3,60}, )??(?:(?:" + GROUP
                    + "|formanden) (?:forventes at|kan|skal kunne|har mulighed for at)|kan " + GROUP
                    + ") (?:selv |også |desuden |efter behov |ved behov |[^.,]{4,40} og )?(?:invitere|indbyde|tilkalde|inddrage|indkalde|tilknytte|udpege(?= en sagkyndig| sagkyndige| eksperter)) (.{5,160}?)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What those who are asked come to is no part of who they are. */
    private static final QuickPattern AS_NEEDED = QuickPattern.compile(
            ",? (?:til at (?:deltage|bidrage|holde|give) .*|i fornødent omfang|efter behov|ad hoc|når det er relevant|til enkelte (?:punkter|emner|sager)|til (?:sine|rådets|udvalgets|enkelte|et|ét|sit|særlige|relevante|de|gruppens) (?:\\p{L}+ )?møder?\\b.*|(?:og|eller) (?:afholde|holde|nedsætte|indhente|arrangere|lave|tage|søge|drøfte|besøge|stille|bede|foreslå|indkalde|bruge) .*|, (?:hvis|når) .*|uden stemmeret)$");

    /** When they are asked is printed with them, as it says that they have no seat. */
    private static final QuickPattern WHEN = QuickPattern.compile(
            ",? (?:i fornødent omfang|efter behov|ad hoc|når det er relevant|til enkelte (?:punkter|møder|emner))\\.?$");

    private static final QuickPattern EXPERT = QuickPattern.compile("(?:en sagkyndig|sagkyndige)\\b.*");

    /** People and bodies are asked, and not knowledge or opinions. */
    private static final QuickPattern GUEST = QuickPattern.compile(
            "(?i:gæst|fagfolk|fagperson|sagkyndig|ekspert|person|borger|repræsentant|oplægsholder|konsulent|medarbejder|forvaltning|organisation|forening|interessent|aktør|politiker|rådgiver|specialist|leder|chef|virksomhed|parter|rådet|udvalg|brugere|pårørende|forældre|unge|jurist|forsker|ingeniør|arkitekt)");

    private static final QuickPattern MAY_COME = QuickPattern.compile(",? (?:som|der) kan deltage i .*$");

    /** Tells the guests; what is said of them stays text, since it says when they come and what for. */
    @Override
    public boolean take(Said said, CommissionDraft draft) {
        if (said.text().length() <= LONGEST) {
            come(said, draft);
            invited(said, draft);
        }
        return false;
    }

    private static void come(Said said, CommissionDraft draft) {
        Matcher come = COME_AS_GUESTS.matcher(said.text());
        if (!come.matches()) {
            return;
        }
        String[] each = come.group(1) != null ? come.group(1).split(", | og ") : new String[] {come.group(2)};
        for (String who : each) {
            draft.seats().add(draft.at(guest(who, SeatRole.GUEST), said.place()));
        }
    }

    private static void invited(Said said, CommissionDraft draft) {
        Matcher invites = INVITES.matcher(said.text());
        if (!invites.matches()) {
            return;
        }
        String asked = MAY_COME.matcher(invites.group(1)).replaceFirst("");
        String who = AS_NEEDED.matcher(asked).replaceFirst("");
        if (who.contains(" at ") || !GUEST.find(who)) {
            return;
        }
        boolean when = WHEN.lookingAt(asked.substring(who.length()));
        Seat guest = guest(who, EXPERT.matches(asked) ? SeatRole.EXPERT : SeatRole.GUEST)
                .withPrinted(when ? asked : who);
        draft.seats()
                .add(draft.at(
                        said.text().contains("uden stemmeret") ? guest.withVoting(Optional.of(false)) : guest,
                        said.place()));
    }

    private static Seat guest(String who, SeatRole role) {
        return Seat.builder()
                .printed(who)
                .role(role)
                .filledBy(Guests.builder().who(who).build())
                .build();
    }
}
