package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.words.InlineList;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.organisation.aim.StatedEffect;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sentences of an organisation model say: budget, staff, how many units there are, who leads, what is closed. */
final class ModelSentences {

    private static final String NUMBER = "(?:\\d{1,2}|én|en|to|tre|fire|fem|seks|syv|otte|ni|ti)";

    private static final Pattern BUDGET =
            Pattern.compile("\\bbudget på ((?:ca\\. )?\\d[\\d.,]* ?(?:mio\\.|mia\\.)? ?kr)\\b");

    private static final Pattern EXTERNAL =
            Pattern.compile("((?:ca\\. )?\\d{1,2}(?:,\\d+)? ?(?:pct\\.|%)) .{0,30}?til (eksternt køb(?: af \\p{L}+)?)");

    private static final Pattern SUPPLIERS =
            Pattern.compile("\\(((?:primært |især |hovedsagelig )?hos ([^()]{3,100}))\\)");

    private static final Pattern UNCHANGED = Pattern.compile(
            "indebærer ikke ændringer i (?:forhold til )?([^,.]{3,60}?)(?: og ([^,.]{3,60}))?(?:, men der (?:vil blive|bliver) tale om ((?:visse |mindre |større )?ændringer) i ([^,.]{3,60}))?\\.?$");

    private static final Pattern EACH = Pattern.compile(
            "\\bHver (forvaltning|afdeling|sektion) (?:ledes af|har) en (\\p{L}*(?:direktør|chef|leder))\\.?$");

    private static final Pattern STAFF = Pattern.compile("((?:ca\\. |omkring )?\\d[\\d.]* (?:medarbejdere|ansatte))");

    private static final Pattern COUNTED = Pattern.compile(
            "(" + NUMBER
                    + " (?:\\p{L}*(?:udførersektioner|myndighedssektion|sektioner|forvaltninger|afdelinger|centre|stabe?|projektorganisering|Projektorganisering)))\\b");

    private static final Pattern TEAM = Pattern.compile(
            "((?:\\p{Lu}\\p{L}+s (?:\\p{L}+ )?)?ledelsesteam|Direktionen) (?:\\(([^()]{5,200})\\)|(?:består af|udgøres af|består fremover af|har \\p{L}+ medlemmer:) ([^.]{5,200}))");

    private static final Pattern CLOSED =
            Pattern.compile("^(\\p{Lu}[\\p{L}, -]{3,60}?) (nedlægges|opløses|lukkes)\\b.*");

    private static final Pattern REDUCED =
            Pattern.compile("(antallet af \\p{L}+) (reduceres fra [^,.]{3,20}|går fra [^,.]{3,40})");

    private static final Pattern MERGED =
            Pattern.compile("sammenlægning(?:en)? af (\\p{Lu}[\\p{L} -]*?(?:en|et)) og (\\p{Lu}\\p{L}+?(?:en|et))\\b");

    private static final Pattern ONE = Pattern.compile("^(?:en|én) (.+)$");

    private final OrganisationModelBuilder model;
    private final Places places;
    private final List<LeadershipTeam> teams = new ArrayList<>();
    private final Map<String, String> leaders = new LinkedHashMap<>();
    private String about = "";

    ModelSentences(OrganisationModelBuilder model, Places places) {
        this.model = model;
        this.places = places;
    }

    /** What sentences say of all units of a kind, once all of them are known. */
    void finish(Map<String, OrganisationUnit> units) {
        leaders.forEach((kind, office) -> ledBy(units, kind, office));
    }

    /** The teams that sentences tell. */
    List<LeadershipTeam> teams() {
        return teams;
    }

    /** Says which unit the sentences that follow are about. */
    void about(Map<String, OrganisationUnit> units, String key) {
        about = key;
    }

    /** Takes what a sentence says; true where nothing of it is left to say. */
    boolean take(String text, SourcePlace place, Map<String, OrganisationUnit> units) {
        if (text.length() > 1500) {
            return false;
        }
        boolean all = false;
        OrganisationUnit unit = units.get(about);
        if (unit != null) {
            units.put(about, numbers(unit, text));
        }
        Matcher counted = COUNTED.matcher(text);
        while (counted.find() && (text.contains("Modellen") || text.contains("fremover"))) {
            model.addStatedCounts(StatedCount.builder()
                    .kind(kind(counted.group(1)))
                    .count(Count.of(counted.group(1)))
                    .unit(units.containsKey(about) || units.isEmpty() ? first(units) : "")
                    .build());
        }
        Matcher team = TEAM.matcher(text);
        if (team.find()) {
            String list = team.group(2) != null ? team.group(2) : team.group(3);
            List<LeadershipSeat> seats = new ArrayList<>();
            InlineList.parts(list.replace(" og de ", " og ")).forEach(part -> seats.add(seat(part)));
            // A comma inside of an office ("direktøren for Børn, Unge og Kultur") would make seats of what are none.
            if (seats.stream().allMatch(seat -> seat.role().isPresent())) {
                teams.add(places.at(
                        LeadershipTeam.builder()
                                .name(team.group(1).strip())
                                .unit(genitive(team.group(1), units))
                                .seats(seats)
                                .build(),
                        place));
                all = team.start() == 0 && text.length() - team.end() <= 1 && team.group(3) != null;
            }
        }
        Matcher closed = CLOSED.matcher(text);
        if (closed.matches()) {
            model.addEffects(StatedEffect.builder()
                    .subject(closed.group(1))
                    .changes(true)
                    .text(closed.group(2))
                    .build());
            all = text.length() - closed.end(2) <= 1;
        }
        Matcher led = EACH.matcher(text);
        if (led.find()) {
            leaders.put(led.group(1), led.group(2));
        }
        Matcher unchanged = UNCHANGED.matcher(text);
        if (unchanged.find()) {
            effect(unchanged.group(1), false, "");
            effect(unchanged.group(2), false, "");
            effect(unchanged.group(4), true, unchanged.group(3));
        }
        Matcher reduced = REDUCED.matcher(text);
        if (reduced.find()) {
            model.addEffects(StatedEffect.builder()
                    .subject(reduced.group(1))
                    .changes(true)
                    .text(reduced.group(2))
                    .build());
        }
        Matcher merged = MERGED.matcher(text);
        String first = first(units);
        if (merged.find() && units.containsKey(first)) {
            units.computeIfPresent(
                    first,
                    (key, each) -> each.withPredecessors(List.of(
                            UnitReference.builder().name(merged.group(1)).build(),
                            UnitReference.builder().name(merged.group(2)).build())));
        }
        return all;
    }

    /** The unit whose team a name says: "Socialafdelingens øverste ledelsesteam". */
    private static String genitive(String team, Map<String, OrganisationUnit> units) {
        for (OrganisationUnit unit : units.values()) {
            if (team.startsWith(unit.name() + "s ")) {
                return unit.key();
            }
        }
        return "";
    }

    private void effect(@Nullable String subject, boolean changes, @Nullable String text) {
        if (subject != null) {
            model.addEffects(StatedEffect.builder()
                    .subject(subject)
                    .changes(changes)
                    .text(text == null ? "" : text)
                    .build());
        }
    }

    /** "Hver forvaltning ledes af en direktør": said of all of the kind that were named. */
    private static void ledBy(Map<String, OrganisationUnit> units, String word, String office) {
        Optional<UnitKind> kind = kind(word);
        Leadership leader = Leadership.builder()
                .role(role(office))
                .office(Office.of(office))
                .build();
        units.replaceAll((key, unit) ->
                unit.kind().equals(kind) && unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
    }

    private static String first(Map<String, OrganisationUnit> units) {
        return units.isEmpty() ? "" : units.keySet().iterator().next();
    }

    private static OrganisationUnit numbers(OrganisationUnit unit, String text) {
        OrganisationUnit said = unit;
        Matcher budget = BUDGET.matcher(text);
        if (budget.find() && said.budget().isEmpty()) {
            boolean stop = budget.end() < text.length() && text.charAt(budget.end()) == '.';
            said = said.withBudget(Budget.builder()
                    .amount(Amount.of(budget.group(1) + (stop ? "." : "")))
                    .build());
        }
        Matcher external = EXTERNAL.matcher(text);
        if (external.find() && said.budget().isPresent()) {
            said = said.withBudget(said.budget()
                    .get()
                    .withExternalShare(Share.of(external.group(1)))
                    .withExternalPurpose(external.group(2)));
            Matcher suppliers = SUPPLIERS.matcher(text);
            if (suppliers.find(external.end()) && suppliers.start() <= external.end() + 1) {
                said = said.withBudget(said.budget()
                        .get()
                        .withRemark(suppliers.group(1))
                        .withSuppliers(List.of(suppliers.group(2).split(", | og "))));
            }
        }
        Matcher staff = STAFF.matcher(text);
        if (staff.find() && said.headCount().isEmpty()) {
            said = said.withHeadCount(Count.of(staff.group(1)));
        }
        return said;
    }

    private static LeadershipSeat seat(String part) {
        Matcher one = ONE.matcher(part);
        if (one.matches()) {
            return LeadershipSeat.builder()
                    .role(role(one.group(1)))
                    .office(Office.of(one.group(1)))
                    .build();
        }
        Count count = Count.of(part);
        boolean counted = count.value().isPresent();
        return LeadershipSeat.builder()
                .role(role(part))
                .office(counted ? Optional.empty() : Optional.of(Office.of(part)))
                .number(counted ? Optional.of(count) : Optional.empty())
                .build();
    }

    private static Optional<LeadershipRole> role(String words) {
        String folded = FoldedWords.folded(words);
        if (folded.contains("direktør")) {
            return Optional.of(LeadershipRole.DIRECTOR);
        }
        if (folded.contains("udførerleder")) {
            return Optional.of(LeadershipRole.EXECUTION_LEADER);
        }
        if (folded.contains("myndighedsleder")) {
            return Optional.of(LeadershipRole.AUTHORITY_LEADER);
        }
        if (folded.contains("stabsleder")) {
            return Optional.of(LeadershipRole.STAFF_LEADER);
        }
        if (folded.contains("projektleder")) {
            return Optional.of(LeadershipRole.PROJECT_MANAGER);
        }
        return folded.contains("chef") ? Optional.of(LeadershipRole.CHIEF) : Optional.empty();
    }

    private static Optional<UnitKind> kind(String words) {
        String folded = FoldedWords.folded(words);
        if (folded.contains("udførersektion")) {
            return Optional.of(UnitKind.EXECUTION_SECTION);
        }
        if (folded.contains("myndighedssektion")) {
            return Optional.of(UnitKind.AUTHORITY_SECTION);
        }
        if (folded.contains("projektorganisering")) {
            return Optional.of(UnitKind.PROJECT_ORGANISATION);
        }
        if (folded.contains("stab")) {
            return Optional.of(UnitKind.STAFF);
        }
        if (folded.contains("forvaltning")) {
            return Optional.of(UnitKind.ADMINISTRATION);
        }
        if (folded.contains("afdeling")) {
            return Optional.of(UnitKind.DEPARTMENT);
        }
        return folded.contains("centre") ? Optional.of(UnitKind.CENTRE) : Optional.of(UnitKind.SECTION);
    }

    /** What a unit offers, and to whom: "døgn- og dagtilbud", "borgere med behov". */
    static OrganisationUnit offers(OrganisationUnit unit, String services, String to) {
        List<String> offered = new ArrayList<>();
        String last = services.strip();
        Matcher compound = Pattern.compile("^(.*-) og (\\p{L}+?)( ?)(tilbud)$").matcher(last);
        if (compound.matches()) {
            for (String each : compound.group(1).split(", ?")) {
                offered.add(each.replaceFirst("-$", "") + compound.group(4));
            }
            offered.add(compound.group(2) + (compound.group(3).isEmpty() ? compound.group(4) : ""));
        } else {
            offered.add(last);
        }
        OrganisationUnit said = unit.withServices(offered);
        return to.isEmpty()
                ? said
                : said.withTargetGroups(
                        List.of(TargetGroup.builder().text(to.strip()).build()));
    }
}
