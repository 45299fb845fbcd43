package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Who decides: "Kompetence: Byrådet", "Sagen afgøres af", or "Hvem beslutter" with the part of each body. */
final class CompetenceLines {

    private static final QuickPattern LABELLED = QuickPattern.compile("^(\\p{Lu}[\\p{L} ]{3,40}): (.{2,120})$");

    private static final QuickPattern ROLE =
            QuickPattern.compile("^(.{3,100}?) (indstiller|beslutter|afgør|orienteres|høres|drøfter)$");

    /** "Ældrerådet (orientering)". */
    private static final QuickPattern ROLE_IN_BRACKETS = QuickPattern.compile(
            "^(.{3,100}?) \\((indstilling|anbefaling|orientering|til orientering|efterretning|høring|udtalelse|drøftelse|beslutning|afgørelse|godkendelse)\\)$");

    private static final QuickPattern BETWEEN_ROLES = QuickPattern.compile("(?<=\\)),? (?:og )?(?=\\p{Lu})");

    private static final int SHORT = 40;

    private final ItemOutline outline;
    private final Map<String, LocalDate> treated;
    private boolean read;

    /** With the days on which bodies treat the case, by their names, as far as they are read already. */
    CompetenceLines(ItemOutline outline, Map<String, LocalDate> treated) {
        this.outline = outline;
        this.treated = treated;
    }

    /** Reads what begins at a line; gives back how many lines it takes, 0 where it says anything else. */
    int read(List<PaperLine> lines, int from) {
        PaperLine line = lines.get(from);
        if (read || !line.mark().isEmpty()) {
            return 0;
        }
        Matcher labelled = LABELLED.matcher(line.text());
        if (labelled.matches() && competence(labelled.group(1))) {
            return route(labelled.group(1), List.of(labelled.group(2))) ? 1 : 0;
        }
        if (!competence(line.text())) {
            return 0;
        }
        List<String> below = new ArrayList<>();
        int at = from + 1;
        while (at < lines.size()
                && lines.get(at).mark().isEmpty()
                && !Headings.line(lines.get(at).text())
                && lines.get(at).text().length() < 120
                && Labels.in(lines.get(at).text()).isEmpty()) {
            if (!below.isEmpty() && heads(lines.get(at).text())) {
                break;
            }
            below.add(lines.get(at).text());
            at++;
        }
        return !below.isEmpty() && route(line.text(), below) ? at - from : 0;
    }

    /** A short line that names nobody heads what follows, whether its words are known or not. */
    private static boolean heads(String line) {
        return line.length() < SHORT
                && !line.endsWith(".")
                && !ROLE.matches(line)
                && BodyWords.only(line).isEmpty()
                && BodyWords.list(line).isEmpty();
    }

    private static boolean competence(String heading) {
        return Headings.line(heading)
                && Headings.kind(heading).filter(SectionKind.COMPETENCE::equals).isPresent()
                && !FoldedWords.heading(heading).startsWith("sagsgang");
    }

    private boolean route(String heading, List<String> below) {
        List<RouteStop> stops = new ArrayList<>();
        for (String line : below.stream()
                .flatMap(line -> Arrays.stream(BETWEEN_ROLES.split(line)))
                .toList()) {
            String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
            Matcher brackets = ROLE_IN_BRACKETS.matcher(text);
            if (brackets.matches() && BodyWords.only(brackets.group(1)).isPresent()) {
                Body named = BodyWords.only(brackets.group(1)).get();
                stops.add(RouteStop.builder()
                        .body(named)
                        .date(Optional.ofNullable(treated.get(named.name())))
                        .role(role(brackets.group(2)))
                        .build());
                continue;
            }
            Matcher role = ROLE.matcher(text);
            Optional<Body> body = BodyWords.only(role.matches() ? role.group(1) : text);
            List<Body> several = BodyWords.list(text);
            if (several.size() > 1 && !role.matches()) {
                // Who of them decides it does not say.
                several.forEach(each -> stops.add(RouteStop.builder()
                        .body(each)
                        .date(Optional.ofNullable(treated.get(each.name())))
                        .build()));
                continue;
            }
            if (body.isEmpty()) {
                return false;
            }
            stops.add(RouteStop.builder()
                    .body(body)
                    .date(Optional.ofNullable(treated.get(body.get().name())))
                    .role(role.matches() ? role(role.group(2)) : RouteRole.DECIDES)
                    .build());
        }
        outline.head().route(Route.builder().heading(heading).stops(stops).build());
        read = true;
        return true;
    }

    private static RouteRole role(String verb) {
        return switch (verb) {
            case "indstiller", "indstilling", "anbefaling" -> RouteRole.RECOMMENDS;
            case "orienteres", "orientering", "efterretning", "til orientering" -> RouteRole.INFORMED;
            case "høres", "drøfter", "drøftelse", "høring", "udtalelse" -> RouteRole.CONSULTED;
            default -> RouteRole.DECIDES;
        };
    }
}
