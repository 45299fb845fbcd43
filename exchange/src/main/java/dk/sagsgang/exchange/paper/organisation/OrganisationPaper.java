package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.page.PaperPart;
import dk.sagsgang.exchange.paper.words.FigureWords;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
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
            "((?:Forslag til|Oplæg til|Notat om)? ?(?:[Nn]y )?(?:\\p{L}+ )?(?:[Oo]rganis|[Ff]orvaltningsstruktur|[Aa]dministrativ|[Ll]edelsesstruktur)[^.:]{3,120}?)(?= Dato| Notat| Indledning| \\d{1,2}\\.|$|\\.)");

    private static final Pattern LEADER = Pattern.compile(
            "^(Kommunaldirektør|Direktør|Centerchef|Afdelingschef|Områdechef|Stabschef|Chef) (\\p{Lu}.{3,40})$");

    private static final Pattern SECTION = Pattern.compile(
            "(Sektion \\p{Lu}) (\\p{Ll}(?:[^.:]|evt\\.)*?)(?= Sektion \\p{Lu} | \\p{Lu}\\p{Ll}+sperspektivet|[.:]|$)");

    private final Places places = new Places();
    private final OrganisationModelBuilder model = OrganisationModel.builder();
    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final ModelSentences sentences = new ModelSentences(model, places);
    private final Map<String, PaperLine> lines = new LinkedHashMap<>();
    private String title = "";
    private boolean executing;
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
    public static Read of(Paper paper) {
        OrganisationPaper reader = new OrganisationPaper();
        reader.read(paper);
        OrganisationModel built = reader.places.at(reader.build(), SourcePlace.of(0));
        return new Read(built, reader.places);
    }

    private void read(Paper paper) {
        List<String> texts = paper.lines().stream().map(PaperLine::text).toList();
        title(texts);
        model.municipality(MunicipalityWords.whose(texts).or(() -> MunicipalityWords.mostly(texts)));
        for (PaperPart part : PaperPart.of(paper.lines())) {
            part(part);
        }
    }

    private void title(List<String> texts) {
        for (String text : texts.subList(0, Math.min(8, texts.size()))) {
            Matcher matcher = TITLE.matcher(text.length() > 400 ? text.substring(0, 400) : text);
            if (matcher.find()) {
                title = matcher.group(1).strip();
                break;
            }
        }
        if (title.isEmpty() && !texts.isEmpty() && texts.get(0).length() < 160) {
            title = texts.get(0);
        }
        model.title(title);
        if (FoldedWords.folded(title).startsWith("forslag")) {
            model.state(ModelState.PROPOSED);
        }
    }

    private void part(PaperPart part) {
        String heading = part.heading().map(PaperLine::text).orElse("");
        String folded = FoldedWords.heading(part.title());
        executing = folded.startsWith("udfører");
        boolean principles = folded.contains("princip");
        boolean economy = folded.contains("økonomistyring") || folded.contains("økonomiske princip");
        part.heading()
                .flatMap(line -> UnitWords.of(part.title()).map(named -> unit(named, "", line)))
                .ifPresent(key -> sentences.about(units, key));
        Optional<Leadership> leader = part.heading().flatMap(line -> leader(line.text()));
        List<String> left = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        for (PaperLine line : part.lines()) {
            Optional<Leadership> next = leader(line.text());
            if (next.isPresent()) {
                leader = next;
                continue;
            }
            Optional<UnitWords.Named> named = line.mark().isEmpty() ? Optional.empty() : UnitWords.of(line.text());
            if (named.isPresent()) {
                String key = unit(named.get(), "", line);
                leader.ifPresent(each -> units.computeIfPresent(key, (k, unit) -> unit.withLeadership(List.of(each))));
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
                String key = unit(new UnitWords.Named(section.group(1), "", ""), "", line);
                units.computeIfPresent(
                        key,
                        (k, unit) -> ModelSentences.offers(
                                unit, to < 0 ? words : words.substring(0, to), to < 0 ? "" : words.substring(to + 5)));
            }
        }
        for (String sentence : Sentences.of(line.text())) {
            if (sentence.strip().equals(title)) {
                continue;
            }
            working |= sentence.contains("arbejdstitler");
            sentences.take(sentence.strip(), SourcePlace.of(line.offset()), units);
            left.add(sentence.strip());
        }
    }

    private static Optional<Leadership> leader(String line) {
        Matcher leader = LEADER.matcher(line);
        if (!leader.matches() || NameList.person(leader.group(2)).isEmpty()) {
            return Optional.empty();
        }
        boolean director = leader.group(1).toLowerCase(java.util.Locale.ROOT).contains("direktør");
        return Optional.of(Leadership.builder()
                .role(director ? LeadershipRole.DIRECTOR : LeadershipRole.CHIEF)
                .office(Office.of(leader.group(1)))
                .person(Person.of(leader.group(2)))
                .build());
    }

    /** Takes a unit with the units that it holds; gives back its key. */
    private String unit(UnitWords.Named named, String parent, PaperLine line) {
        String key = UnitWords.key(named.name());
        if (!units.containsKey(key)) {
            OrganisationUnit unit = OrganisationUnit.builder()
                    .key(key)
                    .name(named.name())
                    .shortName(named.shortName())
                    .kind(
                            executing && named.name().startsWith("Sektion")
                                    ? Optional.of(UnitKind.EXECUTION_SECTION)
                                    : UnitWords.kind(named.name()))
                    .functions(
                            executing && named.name().startsWith("Sektion")
                                    ? List.of(UnitFunction.PROVIDES)
                                    : List.of())
                    .parent(parent)
                    .build();
            units.put(key, unit);
            lines.put(key, line);
        }
        for (String part : dk.sagsgang.exchange.paper.words.InlineList.parts(named.parts())) {
            for (String each : part.split(
                    " og (?=\\p{Lu})(?!\\p{Lu}\\p{L}+(?:afdelingen|sektionen|forvaltningen)$)|(?<=en) og (?=\\p{Lu})|(?<=et) og (?=\\p{Lu})")) {
                if (!each.isBlank() && Character.isUpperCase(each.strip().charAt(0))) {
                    unit(new UnitWords.Named(each.strip(), "", ""), key, line);
                }
            }
        }
        return key;
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
        String root = root();
        if (!root.isEmpty()) {
            units.replaceAll(
                    (key, unit) -> unit.parent().isEmpty() && !key.equals(root) ? unit.withParent(root) : unit);
        }
        if (working) {
            units.replaceAll((key, unit) -> key.equals(root) ? unit : unit.withWorkingTitle(true));
        }
        units.forEach((key, unit) -> {
            PaperLine line = lines.get(key);
            model.addUnits(places.at(unit, SourcePlace.of(line == null ? 0 : line.offset())));
        });
        return model.build();
    }
}
