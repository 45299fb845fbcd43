package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.paper.meeting.line.ColumnsOfPeople;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;

/** What stands behind the labels of a head, each put where it belongs. */
final class HeadValues {

    private static final int SHORT = 60;

    /** What may stand before a place as well as before a day. */
    private static final String HELD = "afholdt";

    private final MeetingBody meets;
    private final HeadMoments moments;
    private final HeadPlace place;
    private final HeadPeople people;
    private final MeetingTitles titles;
    private final HeadEdition edition;
    private boolean placeless;

    HeadValues(
            MeetingBody meets,
            HeadMoments moments,
            HeadPlace place,
            HeadPeople people,
            MeetingTitles titles,
            HeadEdition edition) {
        this.meets = meets;
        this.moments = moments;
        this.place = place;
        this.people = people;
        this.titles = titles;
        this.edition = edition;
    }

    /** A label behind which nothing stands, with whose value another may go on. */
    void empty(String meaning) {
        placeless |= meaning.equals("place");
    }

    /** Takes a value behind a label; gives back whether it is one that fits. */
    boolean take(String meaning, String value, PaperLine line, String printed) {
        return switch (meaning) {
            case "body" -> meets.read(value, line, true);
            case "date", "start", "end" -> {
                boolean moment = moments.labelled(meaning, value, line);
                if (moment) {
                    place.among(value, line);
                }
                yield moment
                        || FoldedWords.folded(printed).startsWith(HELD) && place.labelled(value, line)
                        || ofTheRow(value, line);
            }
            case "number" -> titles.number(value, line);
            case "published" -> titles.published(value, line);
            case "subject" -> {
                boolean body = meets.read(value, line, false);
                yield body && MeetingTitles.bare(value) || titles.subject(value, line);
            }
            case "remarks" -> people.told(line.saying(value));
            case "place" -> place.labelled(value, line);
            case "title" -> edition.read(value, line) | meets.read(value, line, false);
            default ->
                Labels.ofPeople(meaning)
                        && (people.labelled(meaning, value, line)
                                || sentences(meaning, value, line)
                                || !printed.isEmpty() && ofOtherLabels(meaning, value, line));
        };
    }

    /** Behind a list of people a sentence may tell of them: "Bo Lund (V). For Bo Lund mødte Else Mark (V)." */
    private boolean sentences(String meaning, String value, PaperLine line) {
        String[] parts = Sentences.first(value);
        boolean known = parts.length > 1 && people.labelled(meaning, parts[0], line);
        if (known) {
            people.told(line.saying(parts[1]));
        }
        return known;
    }

    /** In a row of labels without values the place stands behind the day's, and the body behind that of the end. */
    private boolean ofTheRow(String value, PaperLine line) {
        if (BodyWords.only(value).filter(body -> !body.name().isEmpty()).isPresent()) {
            return meets.read(value, line, true);
        }
        return placeless && FoldedWords.capital(value) && value.length() < SHORT && place.labelled(value, line);
    }

    /** The values of a row of labels behind the last of them: "Dato: Mødested: Afbud: Onsdag den 15-maj-2002 Byrådets mødelokaler". */
    private boolean ofOtherLabels(String meaning, String value, PaperLine line) {
        int people = peopleBehind(value);
        String before = people > 0
                ? value.substring(0, people)
                        .replaceFirst("[. ]*Ingen[. ]*$", "")
                        .strip()
                : value;
        boolean day = moments.day(before, line);
        if (day) {
            place.behindDay(before, line);
        }
        return people > 0 && this.people.labelled(meaning, value.substring(people), line) || day;
    }

    /** Where a row of people begins behind the values of the labels before theirs; -1 where none does. */
    private static int peopleBehind(String value) {
        int comma = value.indexOf(", ");
        for (int at = value.indexOf(' ') + 1; at > 0 && at < comma; at = value.indexOf(' ', at) + 1) {
            if (Character.isUpperCase(value.charAt(at)) && HeadPeople.many(value.substring(at))) {
                return ColumnsOfPeople.doubtful(value.substring(at)) ? -1 : at;
            }
        }
        return -1;
    }
}
