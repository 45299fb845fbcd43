package dk.sagsgang.exchange.paper.commission.seat;

import dk.sagsgang.commission.composition.SeatBuilder;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a name and says neither who it is nor whose seat it is: where somebody is written to, how many votes they had, who
 * has sent them, as what they are there. It is told of the seat where it can be, and the words that are left are those of the name.
 */
final class SeatRemarks {

    private static final String NAME = SeatPersons.NAME;

    /** Where somebody is written to says nothing of the seat. */
    private static final QuickPattern ADDRESS = QuickPattern.compile(
            "(?:[,;:]? *(?:(?:e-?)?mail|tlf\\.?|telefon|mobil)\\.?:? *(?:[^ ,@]+@[^ ,@]+|\\+?[\\d ]{8,14})|[, :]+[^ ,@]+@[^ ,@]+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Anna Berg V": the letter of a party without brackets. */
    private static final QuickPattern BARE_LETTER =
            QuickPattern.compile("(\\p{Lu}\\p{Ll}+ (?:\\p{Lu}[\\p{L}.-]+ ){0,5}\\p{Lu}\\p{Ll}+) ([A-ZÆØÅ])$");

    /** "Anna Berg (588)": the votes that somebody had. */
    private static final QuickPattern VOTES =
            QuickPattern.compile("(?<=\\p{L}) \\((?:\\d{1,3}[.]?)?\\d{1,3}(?: (?:personlige )?stemmer)?\\)");

    /** "Anna Berg - (valgt af lejerne)". */
    private static final QuickPattern DASHED = QuickPattern.compile("(?<=\\p{L}) [-\u2013] (?=\\()");

    /** "Anna Berg (chef, Havnen) udpeget af KL": how somebody came there, behind what they are. */
    private static final QuickPattern HOW = QuickPattern.compile(
            "^(?<name>" + NAME
                    + "\\b.*?)(?:(?<=\\)),? (?:\\p{L}*udpeget|valgt)(?<sent> (?:af|fra|for) .{2,60})?|(?<=\\)),? indstillet (?:af|fra) .{2,60}|(?<=\\p{L}),? \\((?:udpeget|valgt)(?<within> (?:af|fra|for) [^()]{2,80})?\\))(?<role> \\([^()]+\\))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SENDER = QuickPattern.compile(" af (\\p{Lu}.*)");

    /** "Anna Berg (EL) Formand", "Anna Berg, formand (direktør, Havnen)": the role between or behind. */
    private static final QuickPattern ROLE = QuickPattern.compile("^(?<name>" + NAME
            + "(?: \\([A-ZÆØÅ]{1,3}\\))?),? (?<role>(?i:" + SeatRoles.WORDS + "))(?<rest>(?: \\(.*\\))?)$");

    /** "Anna Berg fra Havn og By": the unit that somebody is of. */
    private static final QuickPattern FROM_UNIT =
            QuickPattern.compile("^(?<name>" + NAME + ") fra (?:Center for |Center |Team )?\\p{Lu}[\\p{L} ,&-]{1,60}$");

    private SeatRemarks() {}

    /** The words without what is said beside the name. */
    static String told(String printed, SeatBuilder seat) {
        String words = ADDRESS.matcher(printed).replaceFirst("");
        words = DASHED.matcher(VOTES.matcher(words).replaceFirst("")).replaceFirst(" ");
        words = BARE_LETTER.matcher(words).replaceFirst("$1 ($2)");
        Matcher how = HOW.matcher(words);
        if (how.matches()) {
            String sent = how.group("sent") != null ? how.group("sent") : how.group("within");
            Matcher sender = SENDER.matcher(sent == null ? "" : sent);
            if (sender.matches()) {
                seat.appointedBy(BodyWords.kinded(sender.group(1)));
            }
            words = how.group("name") + (how.group("role") == null ? "" : how.group("role"));
        }
        Matcher from = FROM_UNIT.matcher(words);
        if (from.matches() && SeatPersons.isName(from.group("name"))) {
            words = from.group("name");
        }
        Matcher role = ROLE.matcher(words);
        if (role.matches() && SeatPersons.isName(role.group("name").replaceFirst(" \\(.*$", ""))) {
            SeatRoles.of(FoldedWords.folded(role.group("role"))).ifPresent(seat::role);
            return role.group("name") + role.group("rest");
        }
        return words;
    }
}
