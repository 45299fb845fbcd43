package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.Optional;
import java.util.regex.Matcher;

/** Headings that say what follows of the unit above them, and no unit of their own: "Ledelse", "Nøgletal", "Opgaver". */
public final class UnitLabels {

    /** What such a heading announces. */
    public enum Label {
        LEADER(UnitAnnouncement.What.NOTHING),
        TASKS(UnitAnnouncement.What.TASKS),
        AIMS(UnitAnnouncement.What.AIMS),
        PRINCIPLES(UnitAnnouncement.What.PRINCIPLES),
        TARGETS(UnitAnnouncement.What.TARGETS),
        SERVICES(UnitAnnouncement.What.SERVICES),
        DEVELOPMENTS(UnitAnnouncement.What.DEVELOPMENTS),
        PARTS(UnitAnnouncement.What.UNITS),
        FIGURES(UnitAnnouncement.What.NOTHING),
        CONTACT(UnitAnnouncement.What.NOTHING);

        private final UnitAnnouncement.What what;

        Label(UnitAnnouncement.What what) {
            this.what = what;
        }

        /** What a list below it is one of. */
        public UnitAnnouncement.What what() {
            return what;
        }
    }

    private static final QuickPattern LEADER =
            QuickPattern.compile("(?:den )?(?:daglig )?(?:ledelse|leder|ledere|chef|direktør)");

    private static final QuickPattern TASKS = QuickPattern.compile(
            "(?:.{2,60}s )?(?:vigtigste |væsentligste |primære )?(?:kerne|hoved)?(?:opgaver|opgaveportefølje|opgaveområder|ansvarsområder|ansvar og opgaver|opgaver og ansvar|arbejdsområder|væsentligste områder)(?: er| i .{3,50})?");

    private static final QuickPattern WHOSE =
            QuickPattern.compile("(?<name>\\p{Lu}[\\p{L}, &-]{3,60}?)s \\p{L}*opgaver(?: er)?:?");

    private static final QuickPattern AIMS =
            QuickPattern.compile("(?:.{2,60}s )?(?:overordnede )?(?:formål|mål|målsætninger|mål og formål)");

    private static final QuickPattern PRINCIPLES = QuickPattern.compile(
            "(?:.{2,60} )?(?:\\p{L}*principper|principperne)(?: for .{2,60})?|sådan (?:leder|arbejder|samarbejder) vi");

    private static final QuickPattern TARGETS = QuickPattern.compile("(?:.{2,60}s )?målgruppe(?:r|n|rne)?");

    private static final QuickPattern SERVICES = QuickPattern.compile("(?:.{2,60}s )?(?:tilbud|ydelser)");

    private static final QuickPattern FIGURES = QuickPattern.compile("nøgletal|fakta|kort fortalt|tal og fakta");

    private static final QuickPattern CONTACT =
            QuickPattern.compile("kontakt.{0,20}|adresse|åbningstider?|telefon.{0,10}|find os");

    private UnitLabels() {}

    /** What a heading announces of a unit; empty where it is none of these. */
    public static Optional<Label> of(String heading) {
        String words = FoldedWords.heading(heading);
        if (fits(LEADER, words)) {
            return Optional.of(Label.LEADER);
        }
        if (fits(TASKS, words)) {
            return Optional.of(Label.TASKS);
        }
        if (fits(AIMS, words)) {
            return Optional.of(Label.AIMS);
        }
        if (fits(PRINCIPLES, words)) {
            return Optional.of(Label.PRINCIPLES);
        }
        if (fits(TARGETS, words)) {
            return Optional.of(Label.TARGETS);
        }
        if (fits(SERVICES, words)) {
            return Optional.of(Label.SERVICES);
        }
        // Without a colon it could be the name of a unit.
        if (heading.endsWith(":") && words.matches("(?:.{2,60}s )?udvikling(?:sopgaver)?")) {
            return Optional.of(Label.DEVELOPMENTS);
        }
        if (fits(FIGURES, words)) {
            return Optional.of(Label.FIGURES);
        }
        if (fits(CONTACT, words)) {
            return Optional.of(Label.CONTACT);
        }
        return UnitWords.several(heading).isPresent() ? Optional.of(Label.PARTS) : Optional.empty();
    }

    /** The unit whose tasks a heading announces: "Fællessekretariatets opgaver". */
    public static Optional<String> whose(String heading) {
        Matcher whose = WHOSE.matcher(heading);
        return whose.matches() && UnitWords.name(whose.group("name"))
                ? Optional.of(whose.group("name"))
                : Optional.empty();
    }

    /** Whether a line is such a heading. */
    public static boolean heading(String text) {
        return text.length() < 80 && !text.endsWith(".") && of(text).isPresent();
    }

    private static boolean fits(QuickPattern pattern, String words) {
        return pattern.matches(words);
    }
}
