package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The levels of leadership that a list below such a heading or announcement names: "1. Kommunaldirektøren", "2. Fagchefer og stabschefer". */
public final class LevelLines {

    private static final QuickPattern ABOUT =
            QuickPattern.compile("ledelses(?:niveau|lag)(?:er|erne|ene)?|ledelseslag");

    private static final QuickPattern OFFICE = QuickPattern.compile(
            "\\p{L}*(?:[dD]irektør|[cC]hef|[lL]eder|[bB]orgmester)(?:en|er|erne|e|ne)?(?: (?:af|for|i|på) [^.:]{3,80})?");

    private static final QuickPattern NEXT = QuickPattern.compile(
            ",? (?:og|samt) (?=\\p{L}*(?:direktør|chef|leder))|, (?=\\p{L}*(?:direktør|chef|leder))");

    private static final QuickPattern BETWEEN = QuickPattern.compile(", (?:og )?| og | samt ");

    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "(?<mark>(?:Niveau|Ledelsesniveau|Lag) (?:\\d|[IV]{1,3}))(?::| [-\u2013])? (?<who>\\p{L}[^.:]{2,80}?)(?:(?: [-\u2013] |: |, (?=som |der ))(?<text>.{3,200}?))?\\.?");

    /** The same with sentences behind the stop: "Niveau 1: Direktionen. Kommunaldirektøren og to direktører har ansvaret." */
    private static final QuickPattern SENTENCES = QuickPattern.compile(
            "(?<mark>(?:Niveau|Ledelsesniveau|Lag) (?:\\d|[IV]{1,3}))(?::| [-\u2013]) (?<who>\\p{L}[^.:]{2,80})\\. (?<text>\\p{Lu}.{3,240})");

    /** Who such a sentence begins with. */
    private static final QuickPattern BEGINS = QuickPattern.compile(
            "(?<first>\\p{Lu}\\p{L}*(?:direktøren|chefen|lederen)) (?:og|samt) (?:(?:de|to|tre|fire|fem|seks|syv|otte|\\d) ){0,2}(?<others>\\p{Ll}*(?:direktører|chefer|ledere))(?:ne)? (?:har|er|udgør|leder|varetager|sikrer)\\b");

    private static final int LONGEST = 300;

    private LevelLines() {}

    /** Whether a heading or an announcement is about levels of leadership. */
    public static boolean about(String text) {
        return ABOUT.find(FoldedWords.folded(text));
    }

    /** The levels that a sentence lists: "Der er tre ledelsesniveauer: direktør, afdelingschef og teamleder"; none where it lists none. */
    public static List<LeadershipLevel> said(String sentence) {
        int colon = sentence.indexOf(": ");
        if (colon < 0 || sentence.length() > LONGEST || !about(sentence.substring(0, colon))) {
            return List.of();
        }
        List<String> names = List.of(BETWEEN.split(sentence.substring(colon + 2).replaceFirst("\\.$", "")));
        boolean brief = names.size() > 1 && names.stream().allMatch(name -> name.length() < 40);
        boolean offices = names.stream().allMatch(name -> OFFICE.matches(name));
        boolean some =
                names.stream().anyMatch(name -> LeadershipRole.ofTitle(name).isPresent());
        if (!brief || !some) {
            return List.of();
        }
        return names.stream()
                .map(name -> {
                    List<LeadershipRole> roles = LeadershipRole.ofTitle(name)
                            .or(() -> name.equals("direktion") || name.equals("direktionen")
                                    ? Optional.of(LeadershipRole.DIRECTOR)
                                    : Optional.empty())
                            .map(List::of)
                            .orElse(List.of());
                    return offices
                            ? LeadershipLevel.builder()
                                    .addOffices(Office.of(name))
                                    .roles(roles)
                                    .build()
                            : LeadershipLevel.builder().name(name).roles(roles).build();
                })
                .toList();
    }

    /** The level that a line tells with its number: "Niveau 2: Fagchefer - har ansvar for drift"; empty where it tells none. */
    public static Optional<LeadershipLevel> numbered(String line) {
        Matcher numbered = NUMBERED.matcher(line.length() > LONGEST ? "" : line);
        if (!numbered.matches()) {
            numbered = SENTENCES.matcher(line.length() > LONGEST ? "" : line);
        }
        if (!numbered.matches()) {
            return Optional.empty();
        }
        String who = numbered.group("who").strip();
        List<Office> offices = new ArrayList<>();
        List<LeadershipRole> roles = new ArrayList<>();
        for (String office : NEXT.split(who)) {
            if (OFFICE.matches(office)) {
                offices.add(Office.of(office));
                LeadershipRole.ofTitle(office).ifPresent(roles::add);
            }
        }
        String text = numbered.group("text") == null ? "" : numbered.group("text");
        boolean named = offices.isEmpty();
        Matcher begins = BEGINS.matcher(text);
        if (named && begins.lookingAt()) {
            for (String office : List.of(begins.group("first"), begins.group("others"))) {
                offices.add(Office.of(office));
                LeadershipRole.ofTitle(office)
                        .filter(role -> !roles.contains(role))
                        .ifPresent(roles::add);
            }
        }
        return Optional.of(LeadershipLevel.builder()
                .mark(numbered.group("mark"))
                .name(named ? who : "")
                .offices(offices)
                .roles(roles)
                .text(text)
                .build());
    }

    /** The levels of a list; none where an element names no office. */
    public static List<LeadershipLevel> of(List<PaperLine> lines) {
        List<LeadershipLevel> levels = new ArrayList<>();
        for (PaperLine line : lines) {
            List<Office> offices = new ArrayList<>();
            List<LeadershipRole> roles = new ArrayList<>();
            String bare = line.text().replaceFirst("\\.$", "");
            for (String office : bare.length() > 160 ? new String[] {""} : NEXT.split(bare)) {
                if (!OFFICE.matches(office)) {
                    return List.of();
                }
                offices.add(Office.of(office));
                Optional<LeadershipRole> role = LeadershipRole.ofTitle(office);
                role.ifPresent(roles::add);
            }
            levels.add(LeadershipLevel.builder()
                    .mark(line.bullet() ? "" : line.mark())
                    .offices(offices)
                    .roles(roles)
                    .build());
        }
        return levels.size() > 1 ? levels : List.of();
    }
}
