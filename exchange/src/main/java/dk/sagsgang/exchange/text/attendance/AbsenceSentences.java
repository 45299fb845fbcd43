package dk.sagsgang.exchange.text.attendance;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.NameList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Sentences that say who was not there or took no part, and why: "Bo Lund deltog ikke i sagens behandling (inhabil)". */
final class AbsenceSentences {

    private static final String WHY =
            "(?:,? (?:på grund af|grundet|pga\\.?|som følge af|med) (inhabilitet|fravær|afbud|" + NameList.REASONS
                    + "))?(?: ?\\((afbud|fraværende|fravær|inhabil|inhabilitet)\\))?";

    private static final QuickPattern TOOK_NO_PART = QuickPattern.compile(
            "^(.{3,200}?) (?:deltog|deltager) (?:på grund af inhabilitet |grundet inhabilitet |derfor |herefter )?ikke (?:i|under|ved|på) "
                    + AttendedMatter.WORDS + WHY + "\\.?$");

    private static final QuickPattern DISQUALIFIED = QuickPattern.compile(
            "^(.{3,200}?) (?:erklærede sig(?: selv)?|blev erklæret|blev kendt|blev anset for|er erklæret|er kendt|meldte sig|var|er) (inhabile?)\\b.{0,160}$");

    private static final QuickPattern REASON = QuickPattern.compile(NameList.REASONS);

    private static final QuickPattern WAS_ABSENT =
            QuickPattern.compile("^(.{3,200}?) (?:var|er) (fraværende|ikke til ?stede)" + "(?: (?:under|ved|i|på) "
                    + AttendedMatter.WORDS + ")?" + WHY + "\\.?$");

    private static final QuickPattern EXCUSED = QuickPattern.compile(
            "^(.{3,200}?) (?:havde|har|meldte|sendte) (?:meldt |sendt |givet )?(afbud|forfald)(?: til mødet| til punktet)?(?: (?:på|om) (?:selve )?(?:møde)?dagen)?(?:,? (?:på grund af|grundet|pga\\.?) ("
                    + NameList.REASONS + "))?\\.?$");

    private static final QuickPattern WAS_ILL =
            QuickPattern.compile("^(.{3,200}?) (?:var|er) (sygemeldt|syg|på ferie|bortrejst|på orlov)\\.?$");

    /** "Medlemmerne var mødt, bortset fra Anne Holm og Bo Lund, der havde meldt afbud." */
    private static final QuickPattern EXCEPT = QuickPattern.compile(
            "^(?:(?:[Aa]lle|[Ss]amtlige)(?: (?:rådets |udvalgets |byrådets )?medlemmer)?|(?:[Rr]ådets |[Uu]dvalgets |[Bb]yrådets )?[Mm]edlemmerne)(?: var| er)? (?:mødt|til stede|tilstede|fremmødt),? (?:bortset fra|undtagen|med undtagelse af) (.{3,500}?)(,? (?:der|som) (?:havde|har) (?:meldt|sendt) afbud)?\\.?$");

    private static final QuickPattern STAYED_AWAY =
            QuickPattern.compile("^(.{3,200}?) (udeblev)(?: fra mødet)?(?: uden afbud)?\\.?$");

    private AbsenceSentences() {}

    /** Of whom a sentence says it; empty where it says something else. */
    static Optional<List<Presence>> read(String line, SourcePlace place) {
        return disqualified(line, place).or(() -> absent(line, place));
    }

    private static Optional<List<Presence>> disqualified(String line, SourcePlace place) {
        Matcher matcher = DISQUALIFIED.matcher(line);
        return matcher.matches()
                ? NamedPresences.of(matcher.group(1), Presence.Kind.DISQUALIFIED, matcher.group(2), place)
                : Optional.empty();
    }

    private static Optional<List<Presence>> absent(String line, SourcePlace place) {
        Matcher part = TOOK_NO_PART.matcher(line);
        if (part.matches()) {
            String why = line.contains("inhabil") ? "inhabilitet" : word(part.group(2), part.group(3));
            return NamedPresences.of(part.group(1), Presence.Kind.away(why), why, place)
                    .map(AbsenceSentences::reasoned);
        }
        Matcher except = EXCEPT.matcher(line);
        if (except.matches()) {
            boolean excused = except.group(2) != null;
            return NamedPresences.of(
                    except.group(1),
                    excused ? Presence.Kind.EXCUSED : Presence.Kind.ABSENT,
                    excused ? "afbud" : "fraværende",
                    place);
        }
        Matcher absent = WAS_ABSENT.matcher(line);
        if (absent.matches()) {
            String why = word(absent.group(3), absent.group(4));
            return NamedPresences.of(
                            absent.group(1), Presence.Kind.away(why), why.isEmpty() ? absent.group(2) : why, place)
                    .map(AbsenceSentences::reasoned);
        }
        Matcher excused = EXCUSED.matcher(line);
        if (excused.matches()) {
            String why = word(excused.group(3));
            return NamedPresences.of(excused.group(1), Presence.Kind.EXCUSED, excused.group(2), place)
                    .map(said -> why.isEmpty() ? said : because(said, why));
        }
        Matcher ill = WAS_ILL.matcher(line);
        if (ill.matches()) {
            return NamedPresences.of(ill.group(1), Presence.Kind.ABSENT, "", place)
                    .map(said -> because(said, ill.group(2)));
        }
        Matcher away = STAYED_AWAY.matcher(line);
        return away.matches()
                ? NamedPresences.of(away.group(1), Presence.Kind.ABSENT, away.group(2), place)
                : Optional.empty();
    }

    private static String word(@Nullable String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }

    /** A word that is no label but tells why: "på grund af sygdom". */
    private static List<Presence> reasoned(List<Presence> said) {
        String word = said.get(0).word();
        return REASON.matches(word) ? because(said, word) : said;
    }

    private static List<Presence> because(List<Presence> said, String reason) {
        return said.stream().map(each -> each.because(reason)).toList();
    }
}
