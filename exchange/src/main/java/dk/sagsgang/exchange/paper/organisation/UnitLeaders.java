package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sentences say of units that may be named before or behind them: who leads each, and what belongs to one. */
final class UnitLeaders {

    private static final Pattern EACH = Pattern.compile(
            "\\b(?:Hver|Hvert|hver|hvert) (?:af (?:de|centrene|afdelingerne) )?(?<noun>[\\p{L}-]+) (?:ledes af|har|får) (?:en|et) (?<office>[\\p{L}-]*(?:direktør|chef|leder))(?![\\p{L}-])");

    private static final Pattern SPAN = Pattern.compile(
            "^Hver (?<office>(?<area>[\\p{L}]+?)s?(?:direktør|chef|leder)) (?:er ansvarlig for|har ansvar(?:et)? for|leder) (?<span>"
                    + StatedUnits.NUMBER + " (?<noun>[\\p{L}-]+))\\.?$");

    /** "Kommunaldirektørens område": whose it is leads it. */
    private static final Pattern OWNED =
            Pattern.compile("^(?<office>\\p{L}*(?:direktøren|chefen))s (?:område|stab|sekretariat|afdeling)$");

    private static final Pattern PRONOUN = Pattern.compile(
            "^(?:Den|Det|(?<noun>Forvaltningen|Afdelingen|Centret|Centeret|Sektionen|Staben|Sekretariatet|Enheden|Teamet|Kontoret)|Vi) .*");

    private static final int LONGEST = 900;

    private final UnitTree tree;
    private final List<String[]> said = new ArrayList<>();

    UnitLeaders(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * Remembers a sentence until all units are known; true where it says nothing but who leads each unit of a kind.
     *
     * @param about the key of the unit that the text around is about
     */
    boolean take(String sentence, String about) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        said.add(new String[] {sentence, about});
        Matcher each = EACH.matcher(sentence);
        return each.lookingAt() && sentence.length() - each.end() <= 1
                || SPAN.matcher(sentence).matches();
    }

    /** Says of the units what was told of them. */
    void finish() {
        String last = "";
        for (String[] each : said) {
            String sentence = each[0];
            Optional<String> subject = subject(sentence);
            last = subject.orElse(last);
            Matcher pronoun = PRONOUN.matcher(sentence);
            String of = subject.orElseGet(() -> each[1]);
            if (subject.isEmpty() && pronoun.matches() && pronoun.group("noun") != null) {
                Optional<UnitKind> kind = UnitWords.singular(pronoun.group("noun"));
                boolean fits = fits(of, kind);
                of = fits || of.isEmpty() && fits(last, kind) || !fits(last, kind) ? of : last;
                of = of.isEmpty() ? alone(kind) : of;
                of = fits(of, kind) || subject.isPresent()
                        ? of
                        : fits(last, kind) ? last : of.equals(each[1]) ? of : "";
            }
            if (!of.isEmpty() && (subject.isPresent() || pronoun.matches())) {
                tree.change(of, unit -> UnitDetails.said(unit, sentence));
            }
            each(sentence);
        }
        tree.units().keySet().forEach(this::owned);
    }

    private boolean fits(String key, Optional<UnitKind> kind) {
        OrganisationUnit unit = tree.units().get(key);
        return unit != null && unit.kind().equals(kind);
    }

    /** The only unit of a kind. */
    private String alone(Optional<UnitKind> kind) {
        List<OrganisationUnit> fitting = tree.units().values().stream()
                .filter(unit -> unit.kind().equals(kind))
                .toList();
        return fitting.size() == 1 ? fitting.get(0).key() : "";
    }

    /** The unit whose name begins a sentence. */
    private Optional<String> subject(String sentence) {
        String best = "";
        String key = "";
        for (OrganisationUnit unit : tree.units().values()) {
            String name = unit.name();
            if (name.length() > best.length()
                    && sentence.regionMatches(true, 0, name, 0, name.length())
                    && (sentence.length() == name.length() || " ,".indexOf(sentence.charAt(name.length())) >= 0)) {
                best = name;
                key = unit.key();
            }
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private void each(String sentence) {
        Matcher each = EACH.matcher(sentence);
        while (each.find()) {
            String noun = each.group("noun");
            String office = each.group("office");
            Leadership leader = Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(office))
                    .build();
            all(
                    unit -> of(unit, noun),
                    unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
        }
        Matcher span = SPAN.matcher(sentence);
        if (!span.matches()) {
            return;
        }
        String area = span.group("area");
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(span.group("office")))
                .office(Office.of(span.group("office")))
                .span(Count.of(span.group("span")))
                .build();
        Optional<UnitKind> below = UnitWords.plural(span.group("noun"));
        List<String> above = tree.units().values().stream()
                .filter(unit -> of(unit, area))
                .map(OrganisationUnit::key)
                .toList();
        all(
                unit -> of(unit, area) && !OWNED.matcher(unit.name()).matches(),
                unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit);
        all(unit -> above.contains(unit.parent()) && unit.kind().isEmpty(), unit -> unit.withKind(below));
    }

    private static boolean of(OrganisationUnit unit, String noun) {
        Optional<UnitKind> kind = UnitWords.singular(noun);
        String name = FoldedWords.folded(unit.name());
        return kind.isPresent() && unit.kind().equals(kind)
                || kind.isEmpty() && name.startsWith(FoldedWords.folded(noun) + " ");
    }

    private void all(Predicate<OrganisationUnit> which, java.util.function.UnaryOperator<OrganisationUnit> more) {
        List.copyOf(tree.units().values()).stream().filter(which).forEach(unit -> tree.change(unit.key(), more));
    }

    private void owned(String key) {
        tree.change(key, unit -> {
            Matcher owned = OWNED.matcher(unit.name());
            if (!owned.matches() || !unit.leadership().isEmpty()) {
                return unit;
            }
            String office = owned.group("office");
            return unit.withLeadership(List.of(Leadership.builder()
                    .role(LeadershipRole.ofTitle(office))
                    .office(Office.of(Character.toLowerCase(office.charAt(0)) + office.substring(1)))
                    .build()));
        });
    }
}
