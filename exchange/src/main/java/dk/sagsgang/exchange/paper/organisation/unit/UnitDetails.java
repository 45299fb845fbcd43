package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.Placement;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What words about one unit say of it: budget, people, full-time posts, leader, place. */
public final class UnitDetails {

    private static final QuickPattern PEOPLE = QuickPattern.compile(
            "(?<![\\d.,-])((?:(?:ca\\.?|omkring|cirka|godt|knap|næsten|omtrent|over|mere end|i alt) )?(?:\\d[\\d.]*|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre) (?:medarbejdere|ansatte|(?<=består af \\p{L}{2,8} |består af \\d{1,4} |er på \\d{1,4} |i alt \\d{1,4} )personer))(?!\\p{L})(?! (?:flytte[rs]|overflyttes|fyres|afskediges|opsiges|mister|stopper|rejser|fratræder|berøres|er blevet|blev|har søgt|overgår|til hver))");

    /** People by what they are, where a unit has them and nobody else: "Teamet har otte konsulenter", "alle kommunens 58 sygeplejersker". */
    private static final QuickPattern PROFESSION = QuickPattern.compile(
            "\\b(?:har|får|tæller|beskæftiger|bemandes med|omfatter|[Dd]er er ansat|består af|med) (?:alle |i alt |de |kommunens |samtlige ){0,3}(?<people>(?:(?:ca\\.|omkring|cirka|godt|knap|næsten) )?(?:\\d[\\d.]*|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|tyve) \\p{L}*(?:rådgivere|konsulenter|sagsbehandlere|planlæggere|plejersker|pædagoger|terapeuter|ingeniører|vejledere|psykologer|assistenter|hjælpere|akademikere|jurister|gartnere|håndværkere))(?![\\p{L}-])");

    /** What was so, or is of each of several, tells no head count. */
    private static final QuickPattern NOT_ITS = QuickPattern.compile(
            "^(?:Hver|Hvert|Alle)\\b|\\b(?:blev|farvel til|hver (?:skole|leder|gruppe|enhed|institution|afdeling|børnehave)|mellem \\d+ og)\\b");

    private static final QuickPattern POSTS = QuickPattern.compile(
            "(?<![\\d.,-])((?:ca\\. |omkring |cirka |godt |knap )?(?:\\d[\\d.]*(?:,\\d+)?|(?<=\\b)(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)) \\(?(?:(?:administrative |faste )?årsværk|fuldtidsstillinger|fuldtidsnormeringer|fuldtidsansatte|(?<=(?:^|(?:består af|rummer|har|tæller|:) )(?:ca\\. |omkring |cirka |godt |knap )?\\d{1,4}(?:,\\d)? )stillinger)\\)?)(?!\\p{L})(?! (?:nedlægges|spares|opslås|slås op|er ledige))");

    /** "Ansatte: 600", where no word behind it says of what they are, and the number that a chart has in brackets behind a name. */
    private static final QuickPattern LABELLED_PEOPLE = QuickPattern.compile(
            "^(?:(?:Antal )?(?:[Aa]nsatte|[Mm]edarbejdere): |(?=[1-9]\\d{0,3}$)(?!(?:19|20)\\d\\d$))((?:ca\\. )?\\d[\\d.]*)\\.?$");

    private static final QuickPattern LED_BY = QuickPattern.compile(
            "\\b(?:[Ll]edes|(?:er|bliver) ledet)(?: i dag| fremover| til daglig| indtil videre)? af (?:(?<one>én |ét )?(?:(?<=én |ét )|en |et |den (?:nye )?)(?<office>(?:\\p{Ll}+- og )?[\\p{L}-]+(?:direktør|chef|leder)|direktør|chef|leder|ledende \\p{Ll}{4,}|[\\p{L}-]*(?:bibliotekar|koordinator|overlæge|tandlæge|inspektør|rektor))(?![\\p{L}-])|(?:(?<title>[\\p{L}-]*(?:direktør|chef|leder)(?:en)?(?: for \\p{Lu}\\p{Ll}+)?) )?(?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}(?:[\\p{L}'-]+|\\.)){1,3})|(?:den nye )?(?<held>(?:\\p{Ll}+- og )?[\\p{L}-]*(?:direktøren|chefen|lederen)|teknisk (?:chef|direktør))(?![\\p{L}-]))");

    /** "Center for Kultur med chef Ida Holk". */
    private static final QuickPattern WITH_LEADER = QuickPattern.compile(
            "\\bmed (?<title>[\\p{L}-]*(?:direktør|chef|leder)) (?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3})(?= som|[.,;]|$)");

    /** "Miljø & Byg, ledet af Ida Holk, varetager ...". */
    private static final QuickPattern LED_BY_NAME = QuickPattern.compile(
            "^(?:(?:som|der) )?(?:ledes|ledet) af (?:(?<title>[\\p{L}-]*(?:direktør|chef|leder)) )?(?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3})(?<rest>[,.] .*)?$");

    /** "Afdelingen har Ida Holk som skolechef". */
    private static final QuickPattern HAS_NAME = QuickPattern.compile(
            "\\b(?:har|får) (?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}) som (?:ny |daglig |øverste )?(?<title>[\\p{L}-]*(?:direktør|chef|leder))(?![\\p{L}-])");

    /** "Tandplejen har cheftandlægen som leder": by the office alone. */
    private static final QuickPattern HAS_OFFICE = QuickPattern.compile(
            "^(?!(?:Hver|Hvert|Alle|De|Begge|Den enkelte|Det enkelte|Enkelte|Nogle) )(?:[^.:;]{2,60}|Ledelse: [^.:;]{2,60}) (?:har|får) (?:en )?(?<office>[\\p{L}-]{3,}(?:direktør|chef|leder|læge|plejerske|inspektør|koordinator|rektor|forstander|bibliotekar)(?:en)?) som (?:ny |daglig |øverste |nærmeste )?(?:leder|chef)(?![\\p{L}-])");

    /** "med 24 medarbejdere under ledelse af Ida Holk". */
    private static final QuickPattern UNDER = QuickPattern.compile(
            "\\bunder ledelse af (?:(?<title>[\\p{L}-]*(?:direktør|chef|leder)) )?(?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3})(?=[.,;]|$| og | som )");

    /** "med Ida Holk som centerchef". */
    private static final QuickPattern WITH_NAME = QuickPattern.compile(
            "^med (?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}) som (?:[\\p{Ll}]+ )?(?<title>[\\p{L}-]*(?:direktør|chef|leder))\\.?$");

    /** "centerchef Ida Holk", "Ida Holk, centerchef". */
    private static final QuickPattern TITLED = QuickPattern.compile(
            "^(?:(?<title>[\\p{L}-]*(?:[dD]irektør|[cC]hef|[lL]eder)):? )?(?<name>\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}'-]*\\.?){1,3})(?:, (?<behind>[\\p{L}-]*(?:direktør|chef|leder)))?\\.?$");

    private static final QuickPattern VACANT = QuickPattern.compile(
            "^hvor stillingen som (?<title>[\\p{L}-]*(?:direktør|chef|leder)) (?:[\\p{L} ]{0,30} )?(?:ledig|vakant|ubesat)\\.?$");

    /** "fiskerichef (stillingen slås op)". */
    private static final QuickPattern OPEN = QuickPattern.compile(
            "(?<title>[\\p{L}-]*(?:direktør|chef|leder)) \\((?:stillingen (?:er )?)?(?:slås op|opslås|slået op|ledig|vakant|ubesat|ikke besat)\\)");

    private static final QuickPattern PLACED = QuickPattern.compile(
            "\\b(?:placeres|er placeret|(?:får|har)(?: \\p{Ll}+){0,4} til huse|holder til|bor|sidder|bliver siddende|flytter(?: \\p{Ll}+){0,2} ind|rykker(?: \\p{Ll}+){0,2} ind)(?: fysisk)? (?:på|i) (?<place>(?!stedet|eget |egen |egne )\\p{L}[\\p{L}. -]{2,40}?(?: \\d{1,3}[A-Z]?)?(?:, (?:\\d{1,2}\\. (?:sal|etage)|\\p{Lu}[\\p{L}. ]{2,30}? \\d{1,3}[A-Z]?(?:, (?:\\d{4} )?\\p{Lu}[\\p{L} ]{2,20})?))?)(?=[.,;]|$| og (?!\\p{Lu})| fra )");

    /** "hvoraf 125 sidder på Søvej" tells where some of its people are. */
    private static final QuickPattern SOME_OF_IT =
            QuickPattern.compile("\\b(?:hvoraf|heraf)\\b.{0,40}\\b(?:placeret|sidder|holder til|til huse)\\b");

    private static final QuickPattern LASTS = QuickPattern.compile(
            "(?<duration>(?:ca\\. )?(?:et par|\\d{1,2}|et|to|tre|fire|fem) (?:års?|måneders?|uger?s?) varighed)");

    private static final QuickPattern STAFFED =
            QuickPattern.compile("\\bbemandes (?:med|af) (?<staffing>[^.;]{5,120})");

    /** "Teamet består af fyrmestrene fra Nordhavnen og to konsulenter, i alt 26 personer": people, and no units. */
    private static final QuickPattern MADE_OF_PEOPLE = QuickPattern.compile(
            "^(?:Teamet|Enheden|Staben|Sekretariatet|Afdelingen|Kontoret|Centret|Den|Det) (?:består|udgøres)(?: fremover)? af (?<staffing>[^.:;]{0,80}?\\p{L}*(?:medarbejdere|konsulenter|sagsbehandlere|vejledere|mestre|pædagoger|lærere|psykologer|rådgivere|mentorer|assistenter|teknikere|ingeniører|håndværkere|planlæggere|plejersker|terapeuter)(?:ne)?(?![\\p{L}-])[^.:;]{0,120}?)(?:, i alt [^.:;]*| og (?:har|får|ledes) .*)?\\.?$");

    /** Behind the name what the unit is: "et rum til at mødes", "der er byens scene for musik". */
    private static final QuickPattern IS = QuickPattern.compile(
            "(?:et|en) \\p{Ll}+ (?:til|for|med|hvor|der|som) .{8,}|(?:der|som) er (?:et|en|den|det) .{8,}");

    private static final int SHORTEST_DESCRIPTION = 30;

    private UnitDetails() {}

    /** The unit with what some words say of it. */
    public static OrganisationUnit said(OrganisationUnit unit, String text) {
        OrganisationUnit said = placed(led(people(UnitBudgets.said(unit, text), text), text), text);
        Matcher lasts = LASTS.matcher(text);
        if (said.duration().isEmpty() && lasts.find()) {
            Count duration = Count.of(lasts.group("duration"));
            said = said.withDuration(
                    lasts.group("duration").startsWith("et par") ? duration.withApproximate(true) : duration);
        }
        if (said.targetGroups().isEmpty()) {
            said = said.withTargetGroups(TargetGroups.in(text).stream().toList());
        }
        if (said.services().isEmpty()) {
            said = said.withServices(TargetGroups.offered(text));
        }
        Matcher staffed = STAFFED.matcher(text);
        if (said.staffing().isEmpty() && staffed.find()) {
            return said.withStaffing(staffed.group("staffing"));
        }
        Matcher made = MADE_OF_PEOPLE.matcher(text);
        return said.staffing().isEmpty() && made.matches() ? said.withStaffing(made.group("staffing")) : said;
    }

    private static OrganisationUnit people(OrganisationUnit unit, String text) {
        OrganisationUnit said = unit;
        Matcher posts = POSTS.matcher(text);
        if (posts.find() && said.fullTimeEquivalents().isEmpty()) {
            Count plain = Count.of(posts.group(1).replaceAll("[()]", ""));
            said = said.withFullTimeEquivalents(plain.withPrinted(posts.group(1)));
        }
        Matcher people = PEOPLE.matcher(NOT_ITS.find(text) ? "" : text);
        Matcher labelled = LABELLED_PEOPLE.matcher(text);
        if (said.headCount().isEmpty() && people.find()) {
            said = said.withHeadCount(Count.of(people.group(1)));
        } else if (said.headCount().isEmpty() && labelled.matches()) {
            said = said.withHeadCount(Count.of(labelled.group(1)));
        } else if (said.headCount().isEmpty() && !NOT_ITS.find(text)) {
            said = professions(said, text);
        }
        return said;
    }

    /** One profession that is counted is all of its people; of several it is not known. */
    private static OrganisationUnit professions(OrganisationUnit unit, String text) {
        Matcher profession = PROFESSION.matcher(text);
        if (!profession.find()) {
            return unit;
        }
        String people = profession.group("people");
        String rest = text.substring(profession.end());
        boolean others =
                rest.startsWith(", ") && rest.contains(" og e") || rest.startsWith(" og e") || profession.find();
        return others ? unit : unit.withHeadCount(Count.of(people));
    }

    /** The leader that the words behind the name of a unit tell: the one who holds the office, or that it is vacant. */
    private static Optional<Leadership> named(String text) {
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return Optional.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(open.group("title")))
                    .office(Office.of(open.group("title")))
                    .vacant(true)
                    .build());
        }
        Matcher vacant = VACANT.matcher(text);
        if (vacant.matches()) {
            String office = vacant.group("title");
            return Optional.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .vacant(true)
                    .build());
        }
        Matcher named = LED_BY_NAME.matcher(text);
        Matcher with = WITH_NAME.matcher(text);
        Matcher found = named.matches() ? named : with;
        boolean told = found == named || with.matches();
        if (told && NameList.person(found.group("name")).isPresent()) {
            Optional<String> office = Optional.ofNullable(found.group("title"));
            return Optional.of(Leadership.builder()
                    .role(office.flatMap(LeadershipRole::ofTitle))
                    .office(office.map(Office::of))
                    .person(Person.of(found.group("name")))
                    .build());
        }
        Matcher titled = TITLED.matcher(text);
        if (titled.matches() && NameList.person(titled.group("name")).isPresent()) {
            Optional<String> office =
                    Optional.ofNullable(titled.group("title")).or(() -> Optional.ofNullable(titled.group("behind")));
            if (office.isPresent()) {
                return Optional.of(Leadership.builder()
                        .role(office.flatMap(LeadershipRole::ofTitle))
                        .office(office.map(Office::of))
                        .person(Person.of(titled.group("name")))
                        .build());
            }
        }
        return NameList.person(text).isPresent() && !UnitWords.name(text)
                ? Optional.of(Leadership.builder().person(Person.of(text)).build())
                : Optional.empty();
    }

    /** The unit with what stands behind its name in a list: who leads it, and what it does. */
    public static OrganisationUnit behind(OrganisationUnit unit, String text) {
        int parted = text.indexOf(UnitItem.PARTED);
        if (parted > 0 && (named(text.substring(0, parted)).isPresent())) {
            return behind(behind(unit, text.substring(0, parted)), text.substring(parted + UnitItem.PARTED.length()));
        }
        Optional<Leadership> leader = unit.leadership().isEmpty() ? named(text) : Optional.empty();
        OrganisationUnit said =
                leader.map(each -> unit.withLeadership(List.of(each))).orElse(unit);
        Matcher named = LED_BY_NAME.matcher(text);
        String rest = named.matches() && named.group("rest") != null
                ? named.group("rest").substring(2)
                : "";
        List<String> does = said.tasks().isEmpty() ? UnitTasks.behindLeader(rest) : List.of();
        String more = does.isEmpty() ? rest : UnitTasks.behindFirst(rest);
        said = does.isEmpty() ? said : said.withTasks(does);
        boolean describes =
                more.length() > SHORTEST_DESCRIPTION && said.description().equals(FormattedText.EMPTY);
        OrganisationUnit told = said(describes ? said.withDescription(FormattedText.of(more)) : said, text);
        boolean only = told.equals(unit) && unit.description().equals(FormattedText.EMPTY);
        return only && IS.matches(text) ? unit.withDescription(FormattedText.of(text)) : told;
    }

    private static OrganisationUnit led(OrganisationUnit unit, String text) {
        Matcher under = UNDER.matcher(text);
        if (unit.leadership().isEmpty()
                && under.find()
                && NameList.person(under.group("name")).isPresent()) {
            Optional<String> office = Optional.ofNullable(under.group("title"));
            return unit.withLeadership(List.of(Leadership.builder()
                    .role(office.flatMap(LeadershipRole::ofTitle))
                    .office(office.map(Office::of))
                    .person(Person.of(under.group("name")))
                    .build()));
        }
        Matcher led = LED_BY.matcher(text);
        Matcher has = HAS_NAME.matcher(text);
        Matcher with = has.find() ? has.reset() : WITH_LEADER.matcher(text);
        if (!unit.leadership().isEmpty()) {
            return unit;
        }
        if (with.find() && NameList.person(with.group("name")).isPresent()) {
            return unit.withLeadership(List.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(with.group("title")))
                    .office(Office.of(with.group("title")))
                    .person(Person.of(with.group("name")))
                    .build()));
        }
        Matcher held = HAS_OFFICE.matcher(text);
        if (held.find()) {
            return unit.withLeadership(List.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(held.group("office")))
                    .office(Office.of(held.group("office")))
                    .build()));
        }
        if (!led.find()) {
            return unit;
        }
        String named = led.group("name");
        String office = led.group("office") != null
                ? led.group("office")
                : named != null ? led.group("title") : led.group("held");
        if (named != null && NameList.person(named).isEmpty()) {
            return unit;
        }
        Optional<String> title = Optional.ofNullable(office);
        Leadership leader = Leadership.builder()
                .role(title.flatMap(LeadershipRole::ofTitle))
                .office(title.map(Office::of))
                .build();
        Leadership counted = led.group("one") == null ? leader : leader.withNumber(Count.of(led.group("one") + office));
        return unit.withLeadership(List.of(named == null ? counted : counted.withPerson(Person.of(named))));
    }

    /** Whether a sentence tells where some of the people of a unit are, and not where it is. */
    static boolean ofSome(String text) {
        return SOME_OF_IT.find(text);
    }

    private static OrganisationUnit placed(OrganisationUnit unit, String text) {
        if (ofSome(text)) {
            return unit;
        }
        Optional<Placement> part = PlacementSentences.of(text);
        if (part.isPresent()) {
            List<Placement> all = new ArrayList<>(unit.placements());
            all.add(part.get());
            return unit.withPlacements(all);
        }
        Matcher placed = PLACED.matcher(text);
        return unit.placements().isEmpty() && placed.find()
                ? unit.withPlacements(
                        List.of(Placement.builder().place(placed.group("place")).build()))
                : unit;
    }
}
