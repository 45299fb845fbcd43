package dk.sagsgang.validation.suppression;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Sets aside what a baseline holds, in the reports on one document after another; what is left is new. At the end it tells
 * what the baseline holds in vain.
 *
 * <p>A known finding goes with the element that has its key, and so stays known when items are put in before it. Of findings
 * that are alike the first ones are known, as many as the baseline holds. What a document could not be asked stays in the
 * baseline: because it was read in part or not at all, or because the coverage of its report does not say that the rule was
 * asked. A rule that compares documents is judged by those of the run, so that a baseline is best held against the same
 * documents that it was made of. It keeps a count for each place with a finding. For one thread.
 *
 * <p>With a baseline that holds ITM-010 of {@code minutes.json} once, a report with two such findings keeps the second.
 */
public final class BaselineSieve {

    private static final Pointer DOCUMENTS = Pointer.ROOT.child("documents");

    private final Baseline baseline;
    private final HostRules hostRules;
    private final RuleCatalogue catalogue;
    private final AskedRules askedRules;
    private final Map<String, List<Entry>> bySource = new HashMap<>();
    private final Map<String, Map<KnownFinding, Integer>> found = new TreeMap<>();
    private final Map<Entry, Integer> kept = new LinkedHashMap<>();

    BaselineSieve(Baseline baseline, HostRules hostRules) {
        this.baseline = baseline;
        this.hostRules = hostRules;
        this.catalogue = Rules.catalogueAnd(hostRules);
        this.askedRules = new AskedRules(catalogue);
        for (int d = 0; d < baseline.documents().size(); d++) {
            KnownDocument document = baseline.documents().get(d);
            List<Entry> entries = bySource.computeIfAbsent(document.source(), source -> new ArrayList<>());
            for (int f = 0; f < document.findings().size(); f++) {
                entries.add(new Entry(d, f, document.findings().get(f)));
            }
        }
    }

    /**
     * The same baseline, of which nothing is found yet, also for rules of a host.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public BaselineSieve and(HostRules more) {
        return new BaselineSieve(baseline, hostRules.and(more));
    }

    /** One finding of the baseline, and where it stands in it. */
    private record Entry(int document, int finding, KnownFinding known) {

        String place() {
            return DOCUMENTS.child(document).child("findings").child(finding).toString();
        }
    }

    /**
     * The report with what is known set aside, and with what is gone.
     *
     * @param source the name of the document's source, as it stands in the baseline
     * @param elements the elements of the document, with their pointers as the report has them
     */
    public Report sift(String source, Report report, Elements elements) {
        List<Entry> entries = bySource.getOrDefault(source, List.of());
        Map<Entry, Integer> left = new LinkedHashMap<>();
        Map<KnownFinding, List<Entry>> byPlace = new HashMap<>();
        for (Entry entry : entries) {
            left.put(entry, Math.max(entry.known().times(), 0));
            byPlace.computeIfAbsent(entry.known().counted(1), place -> new ArrayList<>())
                    .add(entry);
        }
        Map<KnownFinding, Integer> counts = new HashMap<>();
        List<Finding> fresh = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(report.setAside());
        for (Finding finding : report.findings()) {
            KnownFinding named = named(finding, elements);
            counts.merge(named, 1, Integer::sum);
            if (take(named, byPlace, left) || take(plain(finding), byPlace, left)) {
                setAside.add(SetAside.known(finding));
            } else {
                fresh.add(finding);
            }
        }
        found.put(source, counts);
        left.forEach((entry, missing) -> {
            boolean asked = askedRules.of(entry.known().rule(), report);
            kept.put(
                    entry,
                    asked ? entry.known().times() - missing : entry.known().times());
            if (asked && missing > 0) {
                setAside.add(SetAside.gone(gone(source, entry.known(), elements)));
            }
        });
        return new Report(fresh, report.coverage(), setAside);
    }

    /**
     * What the baseline holds in vain, each at its place in the file: the baseline could shrink.
     *
     * @param stillThere whether a source that was not among the documents exists all the same; nothing is said of it then
     */
    public Report leftovers(Predicate<String> stillThere) {
        List<Finding> findings = new ArrayList<>();
        for (int d = 0; d < baseline.documents().size(); d++) {
            KnownDocument document = baseline.documents().get(d);
            if (!found.containsKey(document.source()) && !stillThere.test(document.source())) {
                findings.add(finding(
                        "document", DOCUMENTS.child(d).toString(), Argument.identifier("document", document.source())));
            }
        }
        kept.forEach((entry, times) -> {
            if (times < entry.known().times() || entry.known().times() < 1) {
                findings.add(finding(
                        times < 1 ? "gone" : "fewer",
                        entry.place(),
                        Argument.identifier("rule", entry.known().rule().id()),
                        Argument.number("held", entry.known().times()),
                        Argument.number("found", times)));
            }
        });
        return Report.of(findings);
    }

    /** The baseline without what it holds in vain; it has nothing new. */
    public Baseline shrunk(Predicate<String> stillThere) {
        List<KnownDocument> documents = new ArrayList<>();
        for (KnownDocument document : baseline.documents()) {
            if (!found.containsKey(document.source()) && stillThere.test(document.source())) {
                documents.add(document);
            }
        }
        for (String source : found.keySet()) {
            List<KnownFinding> findings = new ArrayList<>();
            for (Entry entry : bySource.getOrDefault(source, List.of())) {
                int times = kept.getOrDefault(entry, 0);
                if (times > 0) {
                    findings.add(entry.known().counted(times));
                }
            }
            documents.add(new KnownDocument(source, findings));
        }
        return ordered(documents);
    }

    /** A baseline of everything that was found in the documents that were sifted, known or new. */
    public Baseline everything() {
        List<KnownDocument> documents = new ArrayList<>();
        found.forEach((source, counts) -> documents.add(new KnownDocument(
                source,
                counts.entrySet().stream()
                        .map(count -> count.getKey().counted(count.getValue()))
                        .toList())));
        return ordered(documents);
    }

    private static Baseline ordered(List<KnownDocument> documents) {
        return new Baseline(documents.stream()
                .filter(document -> !document.findings().isEmpty())
                .map(document -> new KnownDocument(
                        document.source(), document.findings().stream().sorted().toList()))
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList());
    }

    private static boolean take(KnownFinding place, Map<KnownFinding, List<Entry>> byPlace, Map<Entry, Integer> left) {
        for (Entry entry : byPlace.getOrDefault(place, List.of())) {
            int more = left.getOrDefault(entry, 0);
            if (more > 0) {
                left.put(entry, more - 1);
                return true;
            }
        }
        return false;
    }

    private static KnownFinding named(Finding finding, Elements elements) {
        return elements.nearest(finding.location().pointer())
                .map(named -> KnownFinding.of(finding.rule(), named.key(), named.pointer(), 1))
                .orElseGet(() -> plain(finding));
    }

    private static KnownFinding plain(Finding finding) {
        return KnownFinding.of(finding.rule(), "", finding.location().pointer(), 1);
    }

    private Finding gone(String source, KnownFinding known, Elements elements) {
        List<String> roots = known.key().isEmpty() ? List.of("") : elements.withKey(known.key());
        String pointer = roots.size() == 1 ? roots.get(0) + known.pointer() : "";
        Severity severity =
                catalogue.find(known.rule()).map(RuleDescription::severity).orElse(Severity.INFO);
        return Finding.of(known.rule(), severity, Location.of(pointer).in(source));
    }

    private static Finding finding(String variant, String place, Argument... arguments) {
        return SuppressionSieve.finding(SuppressionRules.COULD_SHRINK, place, arguments)
                .withVariant(variant);
    }
}
