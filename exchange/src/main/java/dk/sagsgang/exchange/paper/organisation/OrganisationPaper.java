package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.LineWords;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.FigureWords;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paper of an organisation model. */
public final class OrganisationPaper {

    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:NOTAT|Notat|RAPPORT|Rapport|BILAG|Bilag|\\d{1,2}) )*(?=\\p{Lu})((?:Forslag til|Oplæg til|Notat om|Projekt)? ?(?:[Nn]y )?(?:\\p{L}+ )?(?:[Oo]rganis|[Ff]orvaltningsstruktur|[Aa]dministrativ|[Ll]edelsesstruktur)[^.:]{3,120}?)(?= Dato| Notat| Indledning| \\d{1,2}\\.|$|\\.)");

    private static final Pattern SECTION = Pattern.compile(
            "(Sektion \\p{Lu}) (\\p{Ll}(?:[^.:]|evt\\.)*?)(?= Sektion \\p{Lu} | \\p{Lu}\\p{Ll}+sperspektivet|(?<!evt)[.:]|$)");

    private static final String DIRECTORS = "Direktionen";

    private final Places places = new Places();
    private final OrganisationModelBuilder model = OrganisationModel.builder();
    private final UnitTree tree = new UnitTree();
    private final Map<String, OrganisationUnit> units = tree.units();
    private final ModelSentences sentences = new ModelSentences(model, places);
    private final UnitSentences below = new UnitSentences(tree);
    private final StepLines steps = new StepLines(model, places);
    private final Map<LeaderLines.Leader, List<String>> leaders = new LinkedHashMap<>();
    private final Map<LeaderLines.Leader, SourcePlace> named = new LinkedHashMap<>();
    private String title = "";
    private boolean executing;
    private boolean before;
    private boolean working;

    private OrganisationPaper() {}

    /**
     * What was read.
     *
     * @param model the document
     * @param places where its components came from
     */
    public record Read(OrganisationModel model, Places places) {}

    /** The organisation model that a paper is. */
    public static Read of(Paper paper, Doubts doubts) {
        OrganisationPaper reader = new OrganisationPaper();
        reader.read(paper, doubts);
        OrganisationModel built = reader.places.at(reader.build(), SourcePlace.of(0));
        return new Read(built, reader.places);
    }

    private void read(Paper paper, Doubts doubts) {
        List<String> texts = paper.lines().stream().map(PaperLine::text).toList();
        title(texts, paper.aside().stream().map(PaperLine::text).toList());
        Optional<Municipality> whose = MunicipalityWords.whose(texts);
        Optional<Municipality> mostly = whose.isPresent() ? Optional.empty() : MunicipalityWords.mostly(texts);
        model.municipality(whose.or(() -> mostly));
        mostly.ifPresent(read -> paper.lines().stream()
                .filter(line -> line.text().contains(read.name()))
                .findFirst()
                .ifPresent(line -> doubts.municipality(line.place(read.name()), read.name())));
        String above = "";
        for (PaperPart part : PaperPart.of(paper.lines())) {
            part(part, above);
            above = part.lines().isEmpty() ? part.title() : "";
        }
    }

    private void title(List<String> texts, List<String> aside) {
        title = title(texts.subList(0, Math.min(8, texts.size())))
                .or(() -> title(aside.subList(0, Math.min(3, aside.size()))))
                .orElse("");
        if (title.isEmpty()
                && !texts.isEmpty()
                && texts.get(0).length() < 160
                && !texts.get(0).endsWith(".")) {
            title = texts.get(0);
        }
        model.title(title);
        OrganisationHead.read(texts, title, model);
    }

    private static Optional<String> title(List<String> texts) {
        for (String text : texts) {
            Matcher matcher = TITLE.matcher(text.length() > 400 ? text.substring(0, 400) : text);
            if (matcher.find() && matcher.group(1).strip().indexOf(' ') > 0) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a heading with what stands below.
     *
     * @param part the part
     * @param above the heading right above its own one; empty where text stands between
     */
    private void part(PaperPart part, String above) {
        String heading = part.heading().map(PaperLine::text).orElse("");
        String folded = FoldedWords.heading(part.title());
        executing = folded.startsWith("udfører");
        boolean principles = (folded + " " + FoldedWords.heading(above)).contains("princip");
        boolean economy = folded.contains("økonomistyring") || folded.contains("økonomiske princip");
        before = UnitSentences.before(part.title());
        part.heading()
                .flatMap(line -> UnitWords.of(part.title()).map(named -> unit(named, line)))
                .ifPresent(key -> sentences.about(units, key));
        Optional<LeaderLines.Leader> leader = part.heading().flatMap(this::leader);
        List<String> left = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        String announcing = "";
        for (PaperLine line : part.lines()) {
            Optional<LeaderLines.Leader> next = leader(line);
            if (next.isPresent()) {
                leader = next;
                continue;
            }
            if (steps.take(line.printed(), line.place())) {
                continue;
            }
            Optional<UnitWords.Named> named = line.mark().isEmpty()
                            || before
                            || (UnitSentences.before(announcing) && !UnitSentences.toCome(announcing))
                    ? Optional.empty()
                    : UnitWords.of(line.text());
            if (named.isPresent()) {
                String key = unit(named.get(), line);
                leader.ifPresent(each ->
                        leaders.computeIfAbsent(each, one -> new ArrayList<>()).add(key));
                continue;
            }
            if (line.mark().isEmpty()) {
                announcing = line.text();
            } else if (!before && below.take(line.text(), line)) {
                continue;
            }
            if (line.bullet() && (principles || economy)) {
                if (economy) {
                    model.addEconomicPrinciples(line.text());
                } else {
                    model.addPrinciples(line.text());
                }
                continue;
            }
            if (!line.mark().isEmpty()) {
                bullets.add(line.numbered() ? line.printed() : line.text());
                continue;
            }
            prose(line, left);
        }
        if (!left.isEmpty() || !bullets.isEmpty()) {
            String text = String.join(" ", left);
            Section section = Section.builder()
                    .heading(heading)
                    .kind(Headings.kind(part.title()))
                    .text(FormattedText.of(text))
                    .bullets(bullets)
                    .figures(FigureWords.in(text))
                    .build();
            model.addSections(places.at(
                    section,
                    SourcePlace.of(part.heading()
                            .or(() -> part.lines().stream().findFirst())
                            .map(PaperLine::offset)
                            .orElse(0))));
        }
    }

    private void prose(PaperLine line, List<String> left) {
        Matcher section = SECTION.matcher(line.text());
        if (line.text().length() < 6000) {
            while (section.find()) {
                String words = section.group(2);
                int to = words.indexOf(" til ");
                String key = unit(new UnitWords.Named(section.group(1), ""), line);
                units.computeIfPresent(
                        key,
                        (k, unit) -> ModelSentences.offers(
                                unit, to < 0 ? words : words.substring(0, to), to < 0 ? "" : words.substring(to + 5)));
            }
        }
        LineWords where = new LineWords(line);
        for (String sentence : Sentences.of(line.text())) {
            if (sentence.strip().equals(title)) {
                continue;
            }
            working |= sentence.contains("arbejdstitler");
            boolean said = sentences.take(sentence.strip(), where.place(sentence), units);
            if (said) {
                continue;
            }
            if (before || !below.take(sentence.strip(), line)) {
                left.add(sentence.strip());
            }
            before &= !UnitSentences.toCome(sentence);
        }
    }

    private Optional<LeaderLines.Leader> leader(PaperLine line) {
        Optional<LeaderLines.Leader> leader = LeaderLines.of(line.text());
        leader.ifPresent(each -> {
            List<String> keys = leaders.computeIfAbsent(each, one -> new ArrayList<>());
            named.putIfAbsent(each, line.place());
            each.units().forEach(name -> keys.add(tree.take(name, Optional.empty(), line)));
        });
        return leader;
    }

    private String unit(UnitWords.Named named, PaperLine line) {
        boolean section = executing && named.name().startsWith("Sektion");
        String key =
                tree.take(named.name(), section ? Optional.of(UnitKind.EXECUTION_SECTION) : Optional.empty(), line);
        units.computeIfPresent(
                key,
                (k, unit) -> unit.withShortName(named.shortName().isEmpty() ? unit.shortName() : named.shortName())
                        .withFunctions(section ? List.of(UnitFunction.PROVIDES) : unit.functions()));
        return key;
    }

    /** The teams that sentences tell; where the directors are named one by one, their seats instead. */
    private void teams() {
        if (leaders.isEmpty()) {
            sentences.teams().forEach(model::addLeadershipTeams);
            return;
        }
        List<LeadershipSeat> seats = new ArrayList<>();
        leaders.forEach((leader, keys) ->
                seats.add(places.at(leader.seat(keys), named.getOrDefault(leader, SourcePlace.of(0)))));
        boolean directors = seats.stream().allMatch(seat -> seat.role().equals(Optional.of(LeadershipRole.DIRECTOR)));
        sentences.teams().stream()
                .filter(team -> !directors || !team.name().equals(DIRECTORS))
                .forEach(model::addLeadershipTeams);
        model.addLeadershipTeams(LeadershipTeam.builder()
                .name(directors ? DIRECTORS : "")
                .seats(seats)
                .build());
    }

    /** The unit that the title names: what the model says of others is about its parts. */
    private String root() {
        for (OrganisationUnit unit : units.values()) {
            String stem = FoldedWords.folded(unit.name()).replaceFirst("en$", "");
            if (stem.length() > 6 && FoldedWords.folded(title).endsWith(stem)) {
                return unit.key();
            }
        }
        return "";
    }

    private OrganisationModel build() {
        sentences.finish(units);
        String root = root();
        if (!root.isEmpty()) {
            units.replaceAll(
                    (key, unit) -> unit.parent().isEmpty() && !key.equals(root) ? unit.withParent(root) : unit);
        }
        if (working) {
            units.replaceAll((key, unit) -> key.equals(root) ? unit : unit.withWorkingTitle(true));
        }
        units.forEach((key, unit) -> model.addUnits(places.at(unit, tree.place(key))));
        teams();
        return model.build();
    }
}
