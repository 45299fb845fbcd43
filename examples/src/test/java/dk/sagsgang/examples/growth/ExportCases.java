package dk.sagsgang.examples.growth;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.Imported;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Exports that are long in one way: a cell of one piece again and again, or many items, attachments or people. */
final class ExportCases {

    /** Pieces of HTML, of which many may stand in a cell; what stands before them begins it. */
    private static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("<b>", "<h3>Fremstilling</h3>"),
            Map.entry("<ul><li>", "<h3>Fremstilling</h3>"),
            Map.entry("<div>", "<h3>Fremstilling</h3>"),
            Map.entry("ord ", "<h3>Fremstilling</h3>"),
            Map.entry("&oslash;", "<h3>Fremstilling</h3>"),
            Map.entry("<td>1</td>", "<h3>Fremstilling</h3><table><tr>"),
            Map.entry("Sag. ", "<h3>Fremstilling</h3>"),
            Map.entry("jf. bilag 1, ", "<h3>Fremstilling</h3>"),
            Map.entry("servicelovens § 1 og § 2, ", "<h3>Fremstilling</h3>"),
            Map.entry("Byrådet godkendte den 1. maj 2024 (pkt. 2). ", "<h3>Fremstilling</h3>"),
            Map.entry("<h3>Sag</h3><span>ord</span>", ""),
            Map.entry("<p>1. at broen males</p>", "<h3>Indstilling</h3>"),
            Map.entry("<p>1. Godkendt.</p>", "<h3>Beslutning</h3>"),
            Map.entry("<p>Ad 1</p>", "<h3>Beslutning</h3>"),
            Map.entry("Godkendt. ", "<h3>Beslutning</h3>"),
            Map.entry("<p>For stemte: A</p>", "<h3>Beslutning</h3>"),
            Map.entry("(V) stemte imod pkt. 1, og ", "<h3>Beslutning</h3>"),
            Map.entry("Bo Ek, ", "<h3>Beslutning</h3><p>Afbud: "),
            Map.entry("<u>01-02-2024 Byrådet</u><br>Godkendt.<br>", "<h3>Sagens forløb</h3>"),
            Map.entry("Byrådet, ", "<h3>Sagsgang</h3>"));

    /** Pieces are short: of as few as the other cases have, readers ask in another way than of a line. */
    private static final int LONG = 2;

    private ExportCases() {}

    static Map<String, IntConsumer> all() {
        Map<String, IntConsumer> found = new LinkedHashMap<>();
        PIECES.forEach((piece, before) ->
                found.put("Export of " + piece, n -> read(export(item(1, before + piece.repeat(LONG * n), ""), ""))));
        found.put(
                "Export of attachments",
                n -> read(export(item(1, "", repeated(n, at -> "{\"Navn\":\"Bilag " + at + " Kort\"}")), "")));
        found.put(
                "Export of items",
                n -> read(export(repeated(n, at -> item(at, "<h3>Beslutning</h3>Godkendt.", "")), "")));
        found.put(
                "Export of people",
                n -> read(export("", repeated(n, at -> "{\"Name\":\"Anne Holm" + (char) ('A' + at) + "\"}"))));
        found.put(
                "Export of people who are away",
                n -> read(export(
                        repeated(
                                n,
                                at -> item(
                                        at, "<h3>Beslutning</h3><p>Godkendt.</p><p>Afbud: " + person(at) + "</p>", "")),
                        repeated(n, at -> "{\"Name\":\"" + person(at) + "\"}"))));
        return found;
    }

    private static String repeated(int times, java.util.function.IntFunction<String> each) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining(","));
    }

    /** Somebody else for each number: "Anne Bac", "Anne Dab". */
    private static String person(int number) {
        StringBuilder name = new StringBuilder("Anne B");
        for (int left = number; left > 0; left /= 10) {
            name.append((char) ('a' + left % 10));
        }
        return name.append('s').toString();
    }

    private static String item(int number, String html, String attachments) {
        return "{\"Punktnummer\":\"" + number + "\",\"Navn\":\"Sag\",\"Felter\":[{\"Navn\":\"\",\"Html\":\"" + html
                + "\"}],\"Bilag\":[" + attachments + "]}";
    }

    private static String export(String items, String people) {
        return "{\"Udvalg\":{\"Navn\":\"Byrådet\"},\"Moede\":{\"MeetingBeginUtc\":\"2024-05-06T17:00:00+02:00\",\"Afsluttet\":true,"
                + "\"Moededeltagere\":[" + people + "]},\"Dagsordenpunkter\":[" + items + "]}";
    }

    private static void read(String export) {
        Import read = ExchangeReader.standard().read(export.getBytes(StandardCharsets.UTF_8), "export.json");
        List.of(read.report(), read.account());
        read.documents().forEach(Imported::places);
    }
}
