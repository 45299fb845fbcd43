package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * What words before a colon say of the list behind it.
 *
 * @param what what the list is one of
 * @param subject whose list it is, as printed; empty where the words name none
 * @param kind the kind of the units that are listed; empty where it is not said
 * @param count how many are said to be listed
 */
public record UnitAnnouncement(What what, String subject, Optional<UnitKind> kind, OptionalInt count) {

    /** What a list is one of. */
    public enum What {
        UNITS,
        TASKS,
        AIMS,
        PRINCIPLES,
        TARGETS,
        SERVICES,
        DEVELOPMENTS,
        CHALLENGES,
        PRESERVED,
        MEASURES,
        STEPS,
        TEAM,
        NOTHING
    }

    private static final QuickPattern OF_MODEL = QuickPattern.compile(
            "(?:den |det )?(?:nye |fremtidige |samlede |foreslåede )?(?:organisation|organisering|struktur|model|\\p{L}*struktur)(?:en)? skal.*");

    /** What somebody is to do who leads is no aim of the organisation: "Centerchefen skal". */
    private static final QuickPattern OFFICE = QuickPattern.compile(
            "(?:den |de )?(?:\\p{L}+ )?(?:\\p{L}*(?:direktør|chef|leder)(?:en|ne|erne|e|er)?|direktionen|chefgruppen|ledelsen) skal.*");

    public static final UnitAnnouncement NONE =
            new UnitAnnouncement(What.NOTHING, "", Optional.empty(), OptionalInt.empty());

    private static final String CONSISTS =
            "(?:består (?:fremover |i dag )?af|omfatter|rummer|indeholder|er (?:(?:op|ind)?delt) i|(?:op|ind)deles i|deles i|er organiseret (?:i|med)|organiseres i|samles (?:fremover )?i|samler|har|får|er"
                    + "|bliver|udgøres af|vil bestå af|kommer til at bestå af|bestående af)";

    /** "Kultur består af:", "Afdelingen består af flere kontorer:". */
    private static final QuickPattern CONSIST =
            QuickPattern.compile("^(?:(?:I|Under) )?(?<subject>\\p{Lu}[^:.]{1,80}?),? (?:(?:der|som) )?" + CONSISTS
                    + "(?: (?:følgende|flere|fremover))*(?<rest>(?: [\\p{L}\\d-]+){0,6})$");

    /** What is below the director of a unit is below the unit. */
    private static final QuickPattern OF_OFFICE =
            QuickPattern.compile("^(?:Direktør(?:en)?|Chef(?:en)?|Leder(?:en)?) for (?=\\p{Lu})");

    private static final QuickPattern TASKS = QuickPattern.compile(
            ".*\\b(?:(?:kerne|hoved)?opgaver(?:ne)?|(?:kerne|hoved)?opgaver er|varetager|løser|arbejder med|(?:ansvar(?:et)?|hovedansvaret) for|tager sig (?:(?:blandt andet|bl\\.a\\.|især|primært) )?af|beskæftiger sig|opgaveområder|opgaver omfatter|(?:løser|varetager|har|arbejder med) opgaver (?:på|inden for|indenfor)(?: følgende| disse| en række)? \\p{L}*områder)(?: (?:blandt andet|bl\\.a\\.|især|primært|følgende|er|omfatter|i hovedtræk|opgaver|inden for|indenfor|med))*");

    private static final QuickPattern AIMS = QuickPattern.compile(
            ".*(?:\\bskal(?: bidrage til| medvirke til| sikre| føre til| give| gøre det muligt)?|\\bvi vil(?: gerne)?|\\b(?:har|lægger|sætter|sættes|lægges|med)(?: der| vi)? (?:særligt |særlig |stort |øget |især )?fokus på|\\b(?:organisation(?:en)?|organisering(?:en)?|model(?:len)?|struktur(?:en)?) skal .{2,90}|(?:med|ved) .{2,60} vil vi(?: gerne)?(?: opnå)?(?: (?:to|tre|fire|fem|følgende))?(?: ting| mål)?|\\bformål(?:et)?(?: er| med [^:]{3,60} er)?,?|\\bmål(?:et|ene)?(?: er| med [^:]{3,60} er)?)(?: at)?");

    private static final QuickPattern PRINCIPLES =
            QuickPattern.compile(".*\\b(?:\\p{L}*principper(?:ne)?|bygger på|hviler på)\\b.{0,60}");

    /** Words for lists of the whole model, or of a unit, in the order in which they are asked. */
    private static final Map<What, QuickPattern> LISTS = lists();

    private static Map<What, QuickPattern> lists() {
        Map<What, QuickPattern> lists = new LinkedHashMap<>();
        lists.put(What.CHALLENGES, QuickPattern.compile("(?:.{0,80}\\b)?udfordringer(?:ne)?\\b.{0,60}"));
        lists.put(
                What.PRESERVED,
                QuickPattern.compile(
                        ".{0,80}\\b(?:bevares|fastholdes|videreføres|bevarer|fastholder|bevare|fastholde)\\b.{0,40}"));
        lists.put(What.MEASURES, QuickPattern.compile("(?:.{0,160}\\b)?tiltag(?:ene)?\\b.{0,60}"));
        lists.put(What.TARGETS, QuickPattern.compile("(?:.{0,60}\\b)?målgruppe(?:r|n|rne)?(?: er| omfatter)?"));
        lists.put(
                What.SERVICES,
                QuickPattern.compile(
                        "(?:.{0,60}\\b)?(?:tilbyder|tilbud(?:det|dene)? (?:er|omfatter)|ydelser(?:ne)? (?:er|omfatter))"));
        lists.put(
                What.DEVELOPMENTS,
                QuickPattern.compile(
                        "(?:.{0,60}\\b)?(?:udviklingsopgaver(?:ne)?|udvikling|skal udvikle|udvikler)(?: er)?"));
        lists.put(
                What.STEPS,
                QuickPattern.compile(
                        "(?:.{0,80}\\b)?(?:(?:videre|kommende) (?:proces|forløb)|(?:næste|videre|første|følgende|nødvendige|kommende) (?:skridt|trin|milepæle)|(?:proces- og )?tidsplan(?:en)?|procesplan(?:en)?|tids- og procesplan(?:en)?)(?: er| bliver| ser sådan ud)?"));
        return lists;
    }

    /** "De fem underafdelinger kommer til at bestå af følgende", "De fire sektorer bliver". */
    private static final QuickPattern THOSE = QuickPattern.compile(
            "^(?:De|Kommunens|Vores)(?: nu| i alt| nye| kommende| nuværende| fremtidige)? (?<count>"
                    + StatedUnits.NUMBER
                    + ") (?:\\p{Ll}+e ){0,2}(?<noun>[\\p{L}-]+) (?:er|bliver|hedder|kommer til at bestå af|vil være|vil bestå af|består af)(?: følgende)?$");

    private static final QuickPattern MEANWHILE =
            QuickPattern.compile(" (?:således|herefter|derfor|dermed|altså)(?= )");

    private static final String FROM_DAY = " (?:fra|pr\\.) (?:den )?\\d{1,2}\\. \\p{L}+(?: \\d{4})?$";

    private static final QuickPattern STRUCTURE = QuickPattern.compile(
            "(?:.{0,60} )?(?:organisationsdiagram|organisationsplan|organisationsoversigt|organisationsstruktur|forvaltningsstruktur|organisation(?:en)?)\\b.{0,60}");

    private static final QuickPattern PRONOUN = QuickPattern.compile(
            "(?:i )?(?:den|det|vi|forvaltningen|afdelingen|centret|centeret|området|sektionen|staben|sekretariatet|enheden|teamet|kontoret|organisationen|kommunen|kommunens (?:forvaltning|administration|organisation)|administrationen|den (?:nye|fremtidige) (?:organisation|struktur)|strukturen|modellen|der|her|derudover|desuden|hertil|herudover|dertil|fremover|endvidere)");

    private static final int LONGEST = 400;

    /** What words announce, without the colon that ends them. */
    public static UnitAnnouncement of(String words) {
        if (words.length() > 2 * LONGEST) {
            return NONE;
        }
        String bare = MEANWHILE
                .matcher(words.strip().replaceFirst(" ?:$", "").replaceFirst(FROM_DAY, ""))
                .replaceAll("");
        if (bare.length() > LONGEST) {
            return NONE;
        }
        String folded = FoldedWords.folded(bare);
        Matcher those = THOSE.matcher(bare);
        if (those.matches()
                && (UnitWords.plural(those.group("noun")).isPresent() || UnitWords.unkinded(those.group("noun")))) {
            OptionalInt number = Count.of(those.group("count") + " " + those.group("noun")).value().stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
            return new UnitAnnouncement(What.UNITS, "", UnitWords.plural(those.group("noun")), number);
        }
        Optional<TeamWords.Announced> team = TeamWords.announced(bare);
        if (team.isPresent()) {
            return new UnitAnnouncement(What.TEAM, team.get().name(), Optional.empty(), OptionalInt.empty());
        }
        Matcher consist = CONSIST.matcher(bare);
        List<StatedUnits.Stated> stated = StatedUnits.in(bare);
        if (consist.matches()) {
            String subject = OF_OFFICE.matcher(consist.group("subject")).replaceFirst("");
            Optional<UnitKind> kind = lastPlural(consist.group("rest"));
            boolean bareVerb = consist.group("rest").isEmpty();
            boolean pronoun = PRONOUN.matches(FoldedWords.folded(subject));
            if (kind.isPresent() || !stated.isEmpty()) {
                return units(pronoun || !UnitWords.plain(subject) ? "" : subject, kind, stated);
            }
            boolean consists = folded.matches(
                    ".*(?:består .*af|omfatter|rummer|(?:op|ind)?delt i|organiseret (?:i|med)|udgøres af)(?: følgende| flere)*");
            if (bareVerb && consists && (pronoun || UnitWords.plain(subject))) {
                return units(pronoun ? "" : subject, Optional.empty(), stated);
            }
        }
        if (TASKS.matches(folded)) {
            return new UnitAnnouncement(What.TASKS, "", Optional.empty(), OptionalInt.empty());
        }
        if (PRINCIPLES.matches(folded)) {
            return new UnitAnnouncement(What.PRINCIPLES, "", Optional.empty(), OptionalInt.empty());
        }
        Optional<What> list = listed(folded);
        if (list.isPresent()) {
            return new UnitAnnouncement(list.get(), folded, Optional.empty(), OptionalInt.empty());
        }
        Optional<UnitKind> kind = lastPlural(
                bare.replaceFirst(" (?:er|bliver|(?:i|på|inden for|indenfor|under) [^:]{3,60}|fremover)$", ""));
        if (kind.isPresent() || !stated.isEmpty()) {
            return units("", kind, stated);
        }
        String[] tokens = bare.replaceFirst(" (?:er|bliver)$", "").split(" ");
        if (UnitWords.unkinded(tokens[tokens.length - 1])) {
            return units("", Optional.empty(), stated);
        }
        if (OFFICE.matches(folded)) {
            return NONE;
        }
        if (AIMS.matches(folded)
                && (OF_MODEL.matches(folded) || !folded.matches("(?:den|det|de|vi(?! vil)|her|dette) .*"))) {
            return new UnitAnnouncement(What.AIMS, "", Optional.empty(), OptionalInt.empty());
        }
        return STRUCTURE.matches(folded) ? units("", Optional.empty(), stated) : NONE;
    }

    private static Optional<What> listed(String folded) {
        return LISTS.entrySet().stream()
                .filter(each -> each.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a heading announces of a list right below it: challenges, measures, steps. */
    public static UnitAnnouncement heading(String title) {
        String folded = FoldedWords.heading(title);
        if (WANTED.matches(folded)) {
            return new UnitAnnouncement(What.AIMS, folded, Optional.empty(), OptionalInt.empty());
        }
        if (KEPT.matches(folded)) {
            return new UnitAnnouncement(What.PRESERVED, folded, Optional.empty(), OptionalInt.empty());
        }
        if (PLAN.matches(folded)) {
            return new UnitAnnouncement(What.STEPS, folded, Optional.empty(), OptionalInt.empty());
        }
        return listed(folded)
                .map(what -> new UnitAnnouncement(what, folded, Optional.empty(), OptionalInt.empty()))
                .orElse(NONE);
    }

    /** "Hvad vil vi opnå?", "Det vil vi opnå", "Hvad skal den nye organisation kunne?" */
    private static final QuickPattern WANTED = QuickPattern.compile(
            "(?:mål(?:ene|et)? (?:for|med) (?!den enkelte).{3,60}|(?:hvad|det|hvad er det|dette) (?:vil|ønsker|skal) (?:vi|kommunen|direktionen|der)(?: gerne)? (?:opnå|opnås|nå)(?: med .{3,60})?|hvad vi (?:gerne )?(?:vil|skal) (?:opnå|nå)|hvad skal (?:den|det) (?:nye )?\\p{L}+ kunne|(?:hvad|det) vil vi (?:gerne )?have ud af .{2,40}|hvad skal .{3,40} føre til) ?\\??");

    /** "Hvad holder vi fast i?", "Det bevarer vi" */
    private static final QuickPattern KEPT = QuickPattern.compile(
            "(?:hvad|det|dette) (?:holder vi fast i|fastholder vi|bevarer vi|beholder vi|vil vi (?:bevare|beholde|fastholde)|skal (?:bevares|fastholdes)|bevares|fastholdes) ?\\??");

    /** A heading of a plan, below which a list is one of steps. */
    private static final QuickPattern PLAN = QuickPattern.compile(
            "(?:hvad sker der (?:nu|så|herefter|hvornår) ?\\??|hvornår sker (?:hvad|det) ?\\??|(?:de )?(?:første|næste|kommende) skridt|(?:den )?videre proces|(?:det )?videre (?:forløb|arbejde)|(?:høring og )?tids?plan|tids- og procesplan|procesplan|milepæle|køreplan|implementering(?:splan)?|opfølgning|ikrafttræden(?: og .{3,40})?)");

    /** A list of some kind of which nothing else is said. */
    public static UnitAnnouncement of(What what) {
        return new UnitAnnouncement(what, "", Optional.empty(), OptionalInt.empty());
    }

    private static UnitAnnouncement units(String subject, Optional<UnitKind> kind, List<StatedUnits.Stated> stated) {
        OptionalInt count =
                stated.stream().mapToInt(each -> each.number().orElse(0)).sum() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(stated.stream()
                                .mapToInt(each -> each.number().orElse(0))
                                .sum());
        Optional<UnitKind> told =
                stated.size() == 1 ? stated.get(0).kind() : stated.isEmpty() ? kind : Optional.empty();
        return new UnitAnnouncement(
                What.UNITS, subject, told.or(() -> stated.isEmpty() ? kind : Optional.empty()), count);
    }

    private static Optional<UnitKind> lastPlural(String words) {
        String[] tokens = words.strip().split("[ ,]+");
        return UnitWords.plural(tokens[tokens.length - 1]);
    }

    /** Whether it tells nothing of a list, or no more than that it may be one of units. */
    public boolean open() {
        return none() || what == What.UNITS && subject.isEmpty() && kind.isEmpty() && count.isEmpty();
    }

    /** Whether it tells nothing of a list. */
    public boolean none() {
        return what == What.NOTHING;
    }
}
