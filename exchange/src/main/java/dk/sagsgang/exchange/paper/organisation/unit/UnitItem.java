package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * An element of a list of units: "Koncernservice (KS)", "PPR, 22 medarbejdere", "Byrådssekretariatet, herunder Telefonen".
 *
 * @param name the name
 * @param shortName the short name in brackets; empty where none is printed
 * @param more what else the element says of the unit, as printed; empty where nothing
 */
public record UnitItem(String name, String shortName, String more) {

    private static final QuickPattern NUMBER_BEFORE = QuickPattern.compile("^(?:\\d{1,2}|[a-zæøå]|[ivx]{1,4})[.)] +");

    /** "Projektorganisering Projekt Sammenhængskraft" is the project. */
    private static final QuickPattern PROJECT_BEFORE =
            QuickPattern.compile("^Projektorganis(?:ation|ering):? (?=Projekt )");

    private static final QuickPattern BRACKETS =
            QuickPattern.compile("^(?<name>[^():]{2,90}?) ?\\((?<inside>\\d|[^()]{2,90})\\)(?<more>.*)$");

    /** Between what is said of a unit one after the other. */
    static final String PARTED = "; ";

    private static final QuickPattern SHORT = QuickPattern.compile("\\p{Lu}[\\p{L}&-]{1,6}");

    /** Where the name ends and what is said of the unit begins. */
    private static final QuickPattern MORE = QuickPattern.compile(
            "^(?<name>\\p{Lu}.{1,90}?)(?:(?<colon>: | [-\u2013] )|,? (?=(?:(?:som|der) )?(?:ledes|ledet) af )|,? (?=hvor stillingen som )|,? (?=med \\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.-]+){1,3} som )|,? (?=(?:herunder|inkl\\.|inklusive) )|,? (?=med (?!\\p{Lu})[\\p{L}\\d])|, (?=(?:der|som) )|, (?=(?:ca\\. )?\\d)| (?=(?:ca\\. )?\\d[\\d,.]* (?:medarbejdere|årsværk|ansatte)))(?<more>.+)$");

    private static final String PERSON = "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]*\\.?){1,3}";

    private static final String OFFICE = "[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder)";

    /** "Center for Havn, centerchef Ida Holk". */
    private static final QuickPattern LED = QuickPattern.compile(
            "^(?<name>\\p{Lu}.{2,90}?)(?:,| [-\u2013]| ved) (?<more>" + OFFICE + ":? (?<person>" + PERSON + "))$");

    /** "Ida Holk, chef for Center for Havn", "Ida Holk, Center for Havn". */
    private static final QuickPattern LEADS = QuickPattern.compile(
            "^(?<person>" + PERSON + "), (?:(?<office>" + OFFICE + ")(?: for| i|,) )?(?<name>\\p{Lu}.{2,90})$");

    /** "Havnekontoret, kontorchef Ida Holk, 61 årsværk", "Fiskeri – fiskerichef (stillingen slås op) – 8 medarbejdere". */
    private static final QuickPattern SEVERAL =
            QuickPattern.compile("^(?<name>\\p{Lu}[^,:;()]{2,80}?)(?:,| [-\u2013]) (?<led>" + OFFICE + " (?:" + PERSON
                    + "|\\([^()]{4,40}\\)))(?:,| [-\u2013]) (?<more>(?:(?:ca\\.|omkring|cirka) )?\\d.{3,80})$");

    public static UnitItem of(String text) {
        String bare = PROJECT_BEFORE
                .matcher(NUMBER_BEFORE
                        .matcher(text.strip())
                        .replaceFirst("")
                        .replaceFirst("[.;,]$", "")
                        .strip())
                .replaceFirst("");
        Optional<UnitItem> written = LetteredNames.of(bare);
        if (written.isPresent()) {
            return written.get();
        }
        Matcher several = SEVERAL.matcher(bare);
        if (several.matches()) {
            return new UnitItem(
                    several.group("name").strip(), "", several.group("led") + PARTED + several.group("more"));
        }
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.matches()) {
            String inside = brackets.group("inside");
            boolean named = SHORT.matches(inside);
            UnitItem outer = of(brackets.group("name"));
            String more = brackets.group("more").strip().replaceFirst("^[,:] ?", "");
            return new UnitItem(
                    outer.name,
                    named ? inside : "",
                    String.join(
                            "; ",
                            List.of(outer.more, named ? "" : inside, more).stream()
                                    .filter(each -> !each.isEmpty())
                                    .toList()));
        }
        Optional<UnitItem> led = led(bare);
        if (led.isPresent()) {
            return led.get();
        }
        Matcher more = MORE.matcher(bare);
        return more.matches()
                ? new UnitItem(
                        more.group("name").strip(), "", more.group("more").strip())
                : new UnitItem(bare, "", "");
    }

    /** A unit and who leads it, in either order; empty where the person is none or the unit tells none by its words. */
    private static Optional<UnitItem> led(String text) {
        Matcher led = LED.matcher(text);
        if (led.matches() && person(led.group("person"))) {
            return Optional.of(new UnitItem(led.group("name"), "", led.group("more")));
        }
        Matcher leads = LEADS.matcher(text);
        if (!leads.matches() || !person(leads.group("person")) || !UnitWords.name(leads.group("name"))) {
            return Optional.empty();
        }
        String office = leads.group("office") == null ? "" : leads.group("office") + " ";
        return Optional.of(new UnitItem(leads.group("name"), "", office + leads.group("person")));
    }

    private static boolean person(String words) {
        return NameList.person(words).isPresent() && !UnitWords.name(words);
    }
}
