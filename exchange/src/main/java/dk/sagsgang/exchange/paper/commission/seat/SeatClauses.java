package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What is said of members behind what they are called, taken apart: who appoints them, among whom, on whose proposal, that they have
 * no vote; and what then is left, which says whom they represent or what they are. The clauses may stand in any order.
 */
final class SeatClauses {

    private static final String WHO =
            "(?:,? (?:og )?)?(?:(?:der|som) )?(?:(?:er|bliver|blev|skal|skal være) )?(?:personligt )?";

    private static final String APPOINT =
            "(?:udpeget|udpegede|udpeges|udpegedes|valgt|valgte|vælges|valgtes|udnævnt|udnævnes|beskikket|beskikkes)";

    private static final String PROPOSE = "(?:indstillet|indstilles|foreslået|foreslås)";

    private static final String MEMBERS_OF_IT =
            ",? blandt (?:dets|dens|deres|sine|\\p{L}+s) (?:egne )?(?:medlemmer|midte)";

    /** How some of them are parted again, and what else has no bearing on who they are. */
    private static final QuickPattern ASIDE = QuickPattern.compile(
            ",?(?: og)? ?(?:heraf|hvoraf)\\b.*$|,? jf\\. .{3,90}$|,? dog (?:højst|maks(?:imalt)?) .{1,20}$|,? ?(?:således|så) at .*$| \\((?:for|til) hvert? .*\\)$");

    private static final QuickPattern NO_VOTE =
            QuickPattern.compile(",? ?(?:\\(uden stemmeret\\)|uden stemmeret)(?=,|$)");

    /** "efter indstilling fra foreningerne", "indstilles af skolerne". */
    private static final QuickPattern PROPOSED = QuickPattern.compile("(?:^|(?<=\\S)(?=,? )|(?<= )(?=\\())\\(?" + WHO
            + "(?:" + "(?:" + APPOINT + " )?(?:efter|på) (?:indstilling|forslag) (?:fra|af)|" + PROPOSE
            + " (?:af og (?:fra|blandt)|af|fra)) (?<by>.+)$");

    private static final QuickPattern APPOINTED = QuickPattern.compile(
            "(?:^|(?<=\\S)(?=,? )|(?<= )(?=\\())\\(?" + WHO
                    + APPOINT
                    + " (?<how>af og (?:fra|blandt)|af|fra|blandt) (?<by>(?:(?! efter\\b)[^,;()]){2,90}?(?: \\([^()]{1,40}\\))?)(?<own>"
                    + MEMBERS_OF_IT
                    + "(?: i .{3,60})?)?(?:(?:,| for (?:en|et|to|tre|fire|\\d|perioden|valgperioden|hele)\\b| efter\\b| i forbindelse| på (?:et|sit|det)\\b)[^()]*)?\\)?$");

    /** When or how they are chosen says nothing of who they are. */
    private static final QuickPattern CHOSEN_LATER =
            QuickPattern.compile("(?:^|,? )(?:(?:der|som) )?(?:" + APPOINT + ") (?:på|ved|til|i|inden|efter|for) .*$");

    private static final QuickPattern OF_MEMBERS =
            QuickPattern.compile("^(?:\\p{L}+s )*?(?<body>\\p{L}.*?)s (?:egne )?(?:medlemmer|midte)(?: i .{3,60})?$");

    /** "rådets medlemmer": of the group that the paper is of. */
    private static final QuickPattern ITS_OWN = QuickPattern.compile(
            "(?:rådets|udvalgets|bestyrelsens|gruppens|dets|dens|sine|deres)(?: egne)? (?:medlemmer|midte)|(?:dette|disse|sin midte)");

    /** "3 medlemmer fra forvaltningen, som Byrådet udpeger": told by who does it. */
    private static final QuickPattern APPOINTS = QuickPattern.compile(
            "^(?<whose>.*?),? (?:som|der) (?<by>" + GroupWords.BODY + ") (?:udpeger|vælger|udnævner)$");

    /** "af Byrådet blandt de lokale foreninger": whose number they are taken from stands behind who appoints. */
    private static final QuickPattern AMONG = QuickPattern.compile(
            "^(" + GroupWords.BODY + ") blandt (?!sine\\b|dets\\b|deres\\b|rådets\\b|udvalgets\\b)(.{4,90})$");

    private Optional<String> appointer = Optional.empty();
    private Optional<String> among = Optional.empty();
    private Optional<String> proposer = Optional.empty();
    private boolean own;
    private boolean voteless;
    private boolean later;
    private String rest;

    private SeatClauses(String rest) {
        this.rest = rest;
    }

    /** What stands behind those who sit there, taken apart. */
    static SeatClauses of(String words) {
        SeatClauses clauses = new SeatClauses(words);
        clauses.cut(ASIDE);
        clauses.voteless = clauses.cut(NO_VOTE);
        Matcher proposed = PROPOSED.matcher(clauses.rest);
        if (proposed.find()) {
            boolean within = clauses.rest.startsWith("(", proposed.start());
            clauses.proposer = Optional.of(
                    withoutAside(within ? proposed.group("by").replaceFirst("\\)$", "") : proposed.group("by")));
            clauses.rest = clauses.rest.substring(0, proposed.start()).strip();
        }
        Matcher appoints = APPOINTS.matcher(clauses.rest);
        if (appoints.matches()) {
            clauses.appointer = Optional.of(appoints.group("by"));
            clauses.rest = appoints.group("whose").strip();
            return clauses;
        }
        Matcher appointed = APPOINTED.matcher(clauses.rest);
        if (appointed.find()) {
            clauses.appointed(appointed);
            clauses.rest = clauses.rest.substring(0, appointed.start()).strip();
        } else {
            clauses.later = clauses.cut(CHOSEN_LATER);
        }
        clauses.rest = clauses.rest.replaceFirst("(?:,| og)$", "").strip();
        return clauses;
    }

    /** Who appoints them. */
    Optional<String> appointer() {
        return appointer;
    }

    /** Of whose number they are taken. */
    Optional<String> among() {
        return among;
    }

    /** Who proposes them. */
    Optional<String> proposer() {
        return proposer;
    }

    /** Whether who appoints them takes them from its own members. */
    boolean own() {
        return own;
    }

    /** Whether they may not vote. */
    boolean voteless() {
        return voteless;
    }

    /** Whether it is only said when or how they are chosen. */
    boolean later() {
        return later;
    }

    /** What is left: whom they represent, or what they are. */
    String rest() {
        return rest;
    }

    private boolean cut(QuickPattern pattern) {
        Matcher found = pattern.matcher(rest);
        if (!found.find()) {
            return false;
        }
        rest = (rest.substring(0, found.start()) + rest.substring(found.end())).strip();
        return true;
    }

    private void appointed(Matcher clause) {
        String by = clause.group("by").strip();
        String how = clause.group("how");
        own = clause.group("own") != null;
        if (how.equals("fra") || how.equals("blandt")) {
            Matcher members = OF_MEMBERS.matcher(by);
            own = members.matches();
            among = Optional.of(own ? members.group("body") : by);
        } else if (how.equals("af")) {
            Matcher from = AMONG.matcher(by);
            appointer = Optional.of(from.matches() ? from.group(1) : by);
            among = from.matches() ? Optional.of(from.group(2)) : among;
        } else if (!ITS_OWN.matches(by)) {
            Matcher members = OF_MEMBERS.matcher(by);
            String of = members.matches() ? members.group("body") : by;
            among = Optional.of(of);
            own = true;
            appointer = Optional.of(of).filter(name -> how.endsWith("fra") || appoints(name));
        }
    }

    /** Whether words are the name of somebody or something that appoints; a group of people chooses of itself, and is none. */
    private static boolean appoints(String name) {
        return Character.isUpperCase(name.codePointAt(0)) || SeatBodies.committee(name);
    }

    private static String withoutAside(String name) {
        return ASIDE.matcher(name)
                .replaceFirst("")
                .replaceFirst(", (?:så|således|der|som) (?:udpeges|byrådet|kommunalbestyrelsen)(?!\\p{L}).*$", "");
    }
}
