package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Words that announce a list of who is in a group of a project, in whatever order they stand: "Styregruppen består af:", "Der nedsættes
 * en arbejdsgruppe med følgende deltagere:", "I den politiske styregruppe sidder:".
 *
 * @param sort the sort of group, such as "styregruppe"
 * @param name what it is called, such as "Styregruppen"
 */
public record AnnouncedGroup(String sort, String name) {

    private static final String SORT = "(?<sort>styregruppe|arbejdsgruppe|projektgruppe|følgegruppe|referencegruppe)";

    private static final String THE_GROUP = "(?<name>(?:den \\p{L}+ )?" + SORT + "n?)";

    private static final String VERB =
            "(?: (?:vil )?(?:består|bestå|bestod|udgøres|sammensættes|bemandes|er sammensat)(?: af)?(?: følgende(?: \\p{L}+)?)?)";

    private static final String MEMBERS = "(?:medlemmer(?:ne)?|deltagere(?:ne)?|sammensætning(?:en)?)";

    /** "Projektets styregruppe består af:", "Styregruppens medlemmer er:", "Styregruppe". */
    private static final QuickPattern FIRST = QuickPattern.compile(
            "(?:projektets |arbejdets |analysens )?" + THE_GROUP + "(?:(?: er [^.,:]{3,40},?(?: og|,))?" + VERB
                    + "| (?:ledes|mødes) [^.:]{3,90},? og (?:har|består)(?: derudover| desuden| herudover)?(?: af)?(?: (?:disse|følgende) "
                    + MEMBERS + ")?| har følgende " + MEMBERS + "|s " + MEMBERS + "(?: er)?|: " + MEMBERS + ")?:?");

    /** "Der nedsættes en styregruppe, som består af:". */
    private static final QuickPattern SET_UP = QuickPattern.compile("(?:[^.:]{2,120} )?en (?:\\p{L}+ )?" + SORT
            + "(?: (?:for|om|under) [^,.:]{3,60})?,? (?:bestående af|(?:som|der) (?:består|udgøres|sammensættes) af|sammensat af|med (?:deltagelse (?:af|fra)|(?:følgende )?"
            + MEMBERS + "(?: fra)?))(?: følgende(?: \\p{L}+)?)?:");

    /** "I styregruppen sidder:", "Følgende deltager i arbejdsgruppen:", "Medlemmer af styregruppen:". */
    private static final QuickPattern INSIDE =
            QuickPattern.compile("(?:i|(?:følgende )?(?:(?:deltager|sidder|indgår|er med) i|" + MEMBERS + " (?:af|i))) "
                    + THE_GROUP + "(?: (?:sidder|deltager|indgår|er)(?: følgende)?)?:?");

    private static final int LONGEST = 200;

    /** The group that words announce; empty where they announce none, or something else of it. */
    public static Optional<AnnouncedGroup> of(String announcing) {
        String folded = FoldedWords.folded(announcing);
        if (folded.length() > LONGEST || !folded.contains("gruppe")) {
            return Optional.empty();
        }
        for (QuickPattern pattern : new QuickPattern[] {FIRST, INSIDE}) {
            Matcher words = pattern.matcher(folded);
            if (words.matches()) {
                return Optional.of(new AnnouncedGroup(words.group("sort"), called(words, announcing, folded)));
            }
        }
        Matcher up = SET_UP.matcher(folded);
        return up.matches()
                ? Optional.of(new AnnouncedGroup(up.group("sort"), capital(up.group("sort")) + "n"))
                : Optional.empty();
    }

    /** As printed, but for the ending of the genitive. */
    private static String called(Matcher words, String announcing, String folded) {
        String name = announcing.length() == folded.length()
                ? announcing.substring(words.start("name"), words.end("name"))
                : words.group("name");
        boolean bare = folded.replaceFirst(":$", "").length() == name.length();
        return capital(bare || name.endsWith("n") || name.indexOf(' ') > 0 ? name : name + "n");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
