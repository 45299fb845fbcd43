package dk.sagsgang.exchange.paper.organisation.aim;

import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement.What;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list inside a sentence, behind the word for what it lists: "De lokale udfordringer er lange sagsgange og tomme stillinger", "Vi
 * fastholder det gode, herunder korte beslutningsveje". Its elements are words without a verb of their own; where one has a verb, or goes
 * on with "som" or "hvor", the sentence stays text.
 *
 * @param announced what the list is one of
 * @param elements its elements, as printed
 */
public record InlineStatements(UnitAnnouncement announced, List<String> elements) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern COLON =
            QuickPattern.compile("^(?:[^:]{0,300}: )?(?<head>[^:.]{4,200}): (?<list>[^:]{5,600}?)\\.?$");

    private static final QuickPattern CHALLENGES = QuickPattern.compile(
            "^(?<head>(?:.{0,300}\\b)?(?:[dD]e |har |især |særligt |navnlig |og )(?:[\\p{L}]+ )?udfordringer(?:ne)?) (?:er|med|omkring|i form af|som) (?<list>[^:.]{5,400}?)\\.?$");

    private static final QuickPattern PRESERVED = QuickPattern.compile(
            "^(?<head>.{0,120}\\b(?:fastholder?|bevarer?)\\b.{0,120}?),? (?:herunder|nemlig) (?<list>[^:.]{5,400}?)\\.?$");

    /** What a list behind a colon may be one of; units and tasks have their own grammar. */
    private static final Set<What> STATED =
            Set.of(What.CHALLENGES, What.MEASURES, What.PRESERVED, What.AIMS, What.TARGETS, What.PRINCIPLES);

    private static final QuickPattern SEMICOLON = QuickPattern.compile("; ?(?:og |samt )?");

    private static final QuickPattern COMMA = QuickPattern.compile(", (?:og |samt )?|,? samt ");

    private static final QuickPattern AND = QuickPattern.compile(" og ", FLAGS);

    private static final QuickPattern AND_ARTICLE = QuickPattern.compile(" og (?=(?:den|det|de|en|et) )", FLAGS);

    /** Such words go on with what stands before them, or are a clause. */
    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "\\b(?:er|har|var|kan|skal|vil|bliver|at|som|der|hvor|når|fordi|men|hvis|idet|mens|så|hvilket|herunder|ikke)\\b",
            FLAGS);

    private static final int MOST_WORDS = 14;

    private static final int LONGEST = 800;

    /** The list that a sentence tells; empty where it tells none of these. */
    public static Optional<InlineStatements> of(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher colon = COLON.matcher(sentence);
        if (colon.matches()) {
            UnitAnnouncement announced = UnitAnnouncement.of(colon.group("head"));
            return STATED.contains(announced.what()) ? listed(announced, colon.group("list")) : Optional.empty();
        }
        Matcher challenges = CHALLENGES.matcher(sentence);
        if (challenges.matches()) {
            return listed(announced(What.CHALLENGES, scope(challenges.group("head"))), challenges.group("list"));
        }
        Matcher preserved = PRESERVED.matcher(sentence);
        return preserved.matches()
                ? listed(UnitAnnouncement.of(What.PRESERVED), preserved.group("list"))
                : Optional.empty();
    }

    /** Whether it is a list of what is so before a change: what there is to meet, and what is kept. */
    public boolean ofToday() {
        return announced.what() == What.CHALLENGES || announced.what() == What.PRESERVED;
    }

    private static UnitAnnouncement announced(What what, String subject) {
        UnitAnnouncement plain = UnitAnnouncement.of(what);
        return new UnitAnnouncement(what, subject, plain.kind(), plain.count());
    }

    /** "både de generelle og de lokale udfordringer" says of none which of both it is. */
    private static String scope(String head) {
        return head.contains("generelle") && head.contains("lokale") ? "" : head;
    }

    private static Optional<InlineStatements> listed(UnitAnnouncement announced, String list) {
        List<String> elements = elements(list);
        boolean words = elements.size() > 1
                && elements.stream().allMatch(each -> !CLAUSE.find(each) && each.split(" ").length <= MOST_WORDS);
        return words ? Optional.of(new InlineStatements(announced, elements)) : Optional.empty();
    }

    private static List<String> elements(String list) {
        QuickPattern between = list.contains(";") ? SEMICOLON : COMMA;
        List<String> elements = new ArrayList<>(List.of(between.split(list)));
        String last = elements.remove(elements.size() - 1);
        int[] joined = joined(last);
        if (between == SEMICOLON || list.contains(" samt ") || joined.length == 0 && !last.contains(" og ")) {
            elements.add(last);
            return stripped(elements);
        }
        if (joined.length == 0) {
            return List.of();
        }
        elements.add(last.substring(0, joined[0]));
        elements.add(last.substring(joined[1]));
        return stripped(elements);
    }

    /**
     * Where the "og" begins and ends that joins the last two elements: the only one, or the only one before an article. "X og Y og Z" does
     * not say where one ends and the next begins.
     */
    private static int[] joined(String last) {
        for (QuickPattern form : List.of(AND, AND_ARTICLE)) {
            Matcher joined = form.matcher(last);
            if (joined.find() && last.charAt(joined.start() - 1) != '-') {
                int[] found = {joined.start(), joined.end()};
                if (!joined.find()) {
                    return found;
                }
            }
        }
        return new int[0];
    }

    private static List<String> stripped(List<String> elements) {
        return elements.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
