package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.TargetGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Sections that a sentence lists with what they offer and to whom: "Sektion X døgn- og dagtilbud til borgere med behov". */
public final class SectionOffers {

    private static final QuickPattern SECTION = QuickPattern.compile(
            "(?<name>Sektion \\p{Lu}) (?<words>\\p{Ll}(?:[^.:]|evt\\.)*?)(?= Sektion \\p{Lu} | \\p{Lu}\\p{Ll}+sperspektivet|(?<!evt)[.:]|$)");

    private static final QuickPattern COMPOUND = QuickPattern.compile("^(.*-) og (\\p{L}+?)( ?)(tilbud)$");

    private static final int LONGEST = 6000;

    private SectionOffers() {}

    /**
     * A section with what is said of it.
     *
     * @param name the name
     * @param words what it offers and to whom
     */
    public record Offer(String name, String words) {

        /** The section with what it offers, and to whom. */
        public OrganisationUnit of(OrganisationUnit unit) {
            int to = words.indexOf(" til ");
            OrganisationUnit said = unit.withServices(services(to < 0 ? words : words.substring(0, to)));
            return to < 0
                    ? said
                    : said.withTargetGroups(
                            List.of(TargetGroup.of(words.substring(to + 5).strip())));
        }
    }

    /** The sections that a text lists. */
    public static List<Offer> in(String text) {
        List<Offer> offers = new ArrayList<>();
        if (text.length() > LONGEST) {
            return offers;
        }
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            offers.add(new Offer(section.group("name"), section.group("words").strip()));
        }
        return offers;
    }

    private static List<String> services(String words) {
        List<String> offered = new ArrayList<>();
        String last = words.strip();
        Matcher compound = COMPOUND.matcher(last);
        if (compound.matches()) {
            for (String each : compound.group(1).split(", ?")) {
                offered.add(each.replaceFirst("-$", "") + compound.group(4));
            }
            offered.add(compound.group(2) + (compound.group(3).isEmpty() ? compound.group(4) : ""));
        } else {
            offered.add(last);
        }
        return offered;
    }
}
