package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Sentences that say who stood in for whom: "Else Mark (A) deltog som stedfortræder for Bo Lund (A)". */
final class SubstituteSentences {

    private static final String STANDS =
            "(1\\. suppleant|2\\. suppleant|suppleant|stedfortræder|1\\. stedfortræder|vikar)";

    private static final QuickPattern STOOD_IN = QuickPattern.compile(
            "^(.{3,80}?) (?:deltog|deltager|mødte|indtrådte|indtræder|var indkaldt|er indkaldt) som " + STANDS
                    + "(?: for (.{3,80}?))?(?: (?:i|på|under|ved) .{0,80})?\\.?$");

    private static final QuickPattern INSTEAD = QuickPattern.compile(
            "^(.{3,80}?) (?:deltog|deltager|mødte)(?: i mødet| i punktet| i sagens behandling)? (i stedet) for (.{3,80}?)(?: (?:i|på|under|ved) .{0,80})?\\.?$");

    private static final QuickPattern AS_SUBSTITUTE = QuickPattern.compile(
            "^(?:Som " + STANDS + " for|I stedet for) (.{3,80}?) (?:deltog|deltager|mødte) (.{3,80}?)\\.?$");

    /** "Som stedfortræder deltog Else Mark (A)", "I stedet deltog Else Mark (A)". */
    private static final QuickPattern NAMED_LAST = QuickPattern.compile("^(?:Som " + STANDS
            + "|I stedet) (?:(?:er|var|blev) indkaldt|deltog|deltager|mødte) (\\p{Lu}.{2,80}?)\\.?$");

    /** "Bo Lund havde meldt afbud, og Else Mark deltog i stedet." */
    private static final QuickPattern BOTH = QuickPattern.compile(
            "^(.{3,80}?) havde meldt (afbud),? og (.{3,80}?) (?:deltog|mødte)(?: i mødet)? i stedet(?: for)?\\.?$");

    private SubstituteSentences() {}

    /** Of whom a sentence says it; empty where it says something else. */
    static Optional<List<Presence>> read(String line, SourcePlace place) {
        Matcher both = BOTH.matcher(line);
        if (both.matches()) {
            Optional<Person> away = NameList.person(both.group(1));
            return away.flatMap(member -> substitute(both.group(3), "stedfortræder", both.group(1), place)
                    .map(said -> List.of(
                            new Presence(member, Presence.Kind.EXCUSED, both.group(2), Optional.empty(), place),
                            said.get(0))));
        }
        Matcher instead = INSTEAD.matcher(line);
        if (instead.matches()) {
            return substitute(instead.group(1), instead.group(2), instead.group(3), place);
        }
        Matcher as = AS_SUBSTITUTE.matcher(line);
        if (as.matches()) {
            return substitute(as.group(3), as.group(1) == null ? "i stedet" : as.group(1), as.group(2), place);
        }
        Matcher later = NAMED_LAST.matcher(line);
        if (later.matches()) {
            // For whom, the sentence before says.
            String word = later.group(1) == null ? "i stedet" : later.group(1);
            Optional<List<NameList.Named>> several = NameList.people(later.group(2));
            return several.map(all -> all.stream()
                    .map(each -> new Presence(
                            each.person().orElseThrow(), Presence.Kind.SUBSTITUTE, word, Optional.empty(), place))
                    .toList());
        }
        Matcher matcher = STOOD_IN.matcher(line);
        return matcher.matches()
                ? substitute(
                        matcher.group(1), matcher.group(2), matcher.group(3) == null ? "" : matcher.group(3), place)
                : Optional.empty();
    }

    private static Optional<List<Presence>> substitute(String name, String word, String member, SourcePlace place) {
        Optional<Person> who = NameList.person(name);
        Optional<Person> instead = member.isEmpty() ? Optional.empty() : NameList.person(member);
        return who.isEmpty() || (instead.isEmpty() && !member.isEmpty())
                ? Optional.empty()
                : Optional.of(List.of(new Presence(who.get(), Presence.Kind.SUBSTITUTE, word, instead, place)));
    }
}
