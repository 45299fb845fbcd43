package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.source.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are no documents, or no longer: each gives a clear problem with its place, and never an exception. */
class BadInputTest {

    private static final String HEAD = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",";
    private static final String DOCUMENT = HEAD + "\"place\":\"Kanalstræde 2\",\"items\":[{\"title\":\"Første\"}]}";
    private static final Coverage UNREADABLE = Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF", "\uFEFF \n"})
    void emptySource(String text) {
        Reading reading = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Found.in(reading.report())).containsExactly("DOC-002  1:1");
        assertThat(reading.report().gaps()).containsExactly(UNREADABLE);
    }

    @Test
    void aByteOrderMarkIsTaken() {
        Reading reading = read(("\uFEFF" + DOCUMENT).getBytes(StandardCharsets.UTF_8));

        assertThat(reading.report().clean()).isTrue();
        assertThat(reading.document())
                .isEqualTo(read(DOCUMENT.getBytes(StandardCharsets.UTF_8)).document());
    }

    /** A slip in the type of a seat's filling is one slip, and what there is to choose from is told; a property too many is another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'office-holderr','office':'chefen' | DOC-012.choice /composition/seats/0/filledBy/type",
                "'office':'chefen','type':'office-holderr' | DOC-012.choice /composition/seats/0/filledBy/type",
                "'type':'office-holder','group':'alle' | DOC-009 /composition/seats/0/filledBy/group",
                "'type':'by-lot','text':'ved lodtrækning' | "
            })
    void anUnknownTypeOfAFamilyIsAnsweredWithTheTypesThatThereAre(String filling, String expected) {
        String text = "{'sagsgang':'1.0','type':'commission','title':'Kommissorium',"
                + "'composition':{'seats':[{'printed':'chefen','filledBy':{" + filling + "}}]}}";
        Reading reading = read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        assertThat(Found.in(reading.report()).stream()
                        .map(found -> found.replaceFirst(" \\d+:\\d+$", ""))
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.strip()));
        if (expected != null && expected.startsWith("DOC-012")) {
            assertThat(arguments(reading)).singleElement().asString().contains("office-holder", "members-of-body");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, utf-16", "UTF-16BE, utf-16", "UTF-16LE, utf-16", "x-UTF-16LE-BOM, utf-16",
        "UTF-32BE, utf-32", "UTF-32LE, utf-32", "X-UTF-32BE-BOM, utf-32", "X-UTF-32LE-BOM, utf-32"
    })
    void otherUnicodeEncodingIsNamed(String charset, String variant) {
        Reading reading = read(DOCUMENT.getBytes(Charset.forName(charset)));

        assertThat(Found.in(reading.report())).containsExactly("DOC-003." + variant + "  1:1");
        assertThat(reading.document()).isEmpty();
    }

    @Test
    void latin1IsReportedAtItsFirstByteAndTheTextBeforeItIsRead() {
        String text = HEAD + "\"title\":\"Referat\",\n\"place\":\"Kanalstræde 2\"}";
        Reading reading = read(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Found.in(reading.report())).containsExactly("DOC-003 /place 2:18");
        assertThat(arguments(reading)).containsExactly(Integer.toString(text.indexOf('æ')));
        assertThat(reading.document().map(Meeting.class::cast).orElseThrow().title())
                .isEqualTo("Referat");
        assertThat(reading.report().gaps())
                .containsExactly(Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0AF",
                "C1BF",
                "E08080",
                "EDA080",
                "EDBFBF",
                "F08080AF",
                "F4908080",
                "F5808080",
                "FF",
                "80",
                "C3",
                "E282",
                "F09F98"
            })
    void bytesThatAreNoUtf8AreReportedToTheLetterOfTheStandard(String hex) {
        byte[] wrong = new java.math.BigInteger("1" + hex, 16).toByteArray();
        byte[] head = (HEAD + "\n\"title\":\"x").getBytes(StandardCharsets.UTF_8);
        byte[] tail = "y\"}".getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(head.length + wrong.length - 1 + tail.length);
        bytes.put(head).put(wrong, 1, wrong.length - 1).put(tail);

        assertThat(Found.in(read(bytes.array()).report())).containsExactly("DOC-003 /title 2:11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007F",
                "\u0080",
                "\u07FF",
                "\u0800",
                "\uD7FF",
                "\uE000",
                "\uFFFF",
                "\uD800\uDC00",
                "\uDBFF\uDFFF"
            })
    void everyCharacterThatIsOneIsTaken(String character) {
        String json = HEAD + "\"title\":\"" + character + "\"}";

        assertThat(read(json.getBytes(StandardCharsets.UTF_8)).report().clean()).isTrue();
        assertThat(DocumentReader.strict().read(json, "x").report().clean()).isTrue();
    }

    @Test
    void halfACharacterInATextFromMemoryIsAProblemOfThatText() {
        Reading reading = DocumentReader.strict().read(HEAD + "\n\"title\":\"æ\uD83D\",\"place\":7}", "x");

        assertThat(Found.in(reading.report())).containsExactly("DOC-014.surrogate /title 2:9", "DOC-011 /place 2:22");
        assertThat(reading.document().map(Meeting.class::cast).orElseThrow().title())
                .isEqualTo("æ\uFFFD");
    }

    @Test
    void aDocumentThatIsCutOffAnywhereIsReadUpToThere() {
        byte[] whole = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            Reading reading = read(Arrays.copyOf(whole, length));

            assertThat(Found.rules(reading.report()))
                    .as("cut to %d bytes", length)
                    .containsExactly("DOC-004.truncated");
            assertThat(reading.report().gaps()).hasSize(1);
        }
    }

    @Test
    void whatStandsBeforeTheCutIsInTheDocument() {
        String cut = DOCUMENT.substring(0, DOCUMENT.indexOf("rste"));
        Reading reading = DocumentReader.strict().read(cut, "x");

        assertThat(Found.in(reading.report()))
                .containsExactly("DOC-004.truncated /items/0/title 1:" + (cut.length() + 1));
        assertThat(DocumentWriter.compact().write(reading.document().orElseThrow()))
                .isEqualTo(HEAD + "\"place\":\"Kanalstræde 2\",\"items\":[{}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title":'Møde'}              | DOC-004 /title 2:9
            "title":"Møde",}             | DOC-004  2:16
            title:"Møde"}                | DOC-004  2:1
            "items":[{},]}               | DOC-004 /items/1 2:13
            "items":[{}}]                | DOC-004 /items/0 2:12
            "title":"a\\x"}              | DOC-004 /title 2:12
            "memberCount":7..e7}         | DOC-004 /memberCount 2:17
            "memberCount":07}            | DOC-004 /memberCount 2:16
            "memberCount":+7}            | DOC-004 /memberCount 2:16
            "memberCount":.7}            | DOC-004 /memberCount 2:15
            "memberCount":NaN}           | DOC-004 /memberCount 2:18
            "excerpt":sand}              | DOC-004 /excerpt 2:11
            "excerpt":True}              | DOC-004 /excerpt 2:11
            // note                      | DOC-004  2:1
            "title" "Møde"}              | DOC-004 /title 2:9
            "title":"x" "place":"y"}     | DOC-004  2:13
            """)
    void brokenSyntaxIsReportedWhereItBreaks(String rest, String expected) {
        Reading reading = DocumentReader.strict().read(HEAD + "\n" + rest, "x");

        assertThat(Found.in(reading.report())).containsExactly(expected);
        assertThat(reading.document()).isPresent();
    }

    @Test
    void aTextAloneThatIsCutOffIsBoth() {
        assertThat(Found.in(DocumentReader.strict().read("\"Referat", "x").report()))
                .containsExactly("DOC-011  1:1", "DOC-004.truncated  1:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "}", "x", "null", ",", "\0"})
    void whatFollowsAfterTheDocumentIsReported(String more) {
        Reading reading = DocumentReader.strict().read(DOCUMENT + " \n\t" + more, "x");

        assertThat(Found.in(reading.report())).containsExactly("DOC-005  2:2");
        assertThat(reading.document()).isPresent();
    }

    @Test
    void nestingIsBounded() {
        String deep = "{\"items\":[".repeat(10_000);
        Reading items = DocumentReader.strict().read(HEAD + "\n\"items\":[" + deep, "x");
        Reading unknown = DocumentReader.strict().read(HEAD + "\n\"x\":" + "[".repeat(10_000), "x");
        Reading balanced =
                DocumentReader.strict().read(HEAD + "\n\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", "x");

        assertThat(Found.rules(items.report())).containsExactly("DOC-006.depth");
        assertThat(Found.rules(unknown.report())).containsExactly("DOC-009", "DOC-006.depth");
        assertThat(Found.in(balanced.report()).get(1)).endsWith(" 2:104").startsWith("DOC-006.depth /x/0/0");
        assertThat(items.document()).isPresent();
        assertThat(items.document().orElseThrow().hashCode())
                .isEqualTo(items.document().hashCode());
    }

    @Test
    void whatIsAsDeepAsAllowedIsReadAndOneLevelMoreIsNot() {
        String items = "{\"items\":[".repeat(49) + "{}" + "]}".repeat(49);
        String deeper = "{\"items\":[".repeat(49) + "{\"route\":{}}" + "]}".repeat(49);
        DocumentReader reader = DocumentReader.strict().with(ReadLimits.STANDARD.withDepth(101));

        assertThat(reader.read(HEAD + "\"items\":[" + items + "]}", "x")
                        .report()
                        .clean())
                .isTrue();
        assertThat(Found.rules(
                        reader.read(HEAD + "\"items\":[" + deeper + "]}", "x").report()))
                .containsExactly("DOC-006.depth");
    }

    @Test
    void aLongTextIsReportedAtTheLimit() {
        DocumentReader reader = DocumentReader.strict().with(ReadLimits.STANDARD.withText(100_000));
        Reading longText = reader.read(HEAD + "\n\"title\":\"Møde\",\"place\":\"" + "x".repeat(2_000_000) + "\"}", "x");
        Reading longName = reader.read(HEAD + "\n\"title\":\"Møde\",\"" + "x".repeat(2_000_000) + "\":1}", "x");

        assertThat(Found.rules(longText.report())).containsExactly("DOC-006.text");
        assertThat(longText.report().findings().get(0).location().pointer()).isEqualTo("/place");
        assertThat(longText.document().map(Meeting.class::cast).orElseThrow().title())
                .isEqualTo("Møde");
        assertThat(Found.rules(longName.report())).containsExactly("DOC-006.text");
        assertThat(arguments(longText)).containsExactly("100000");
    }

    @Test
    void aTextAsLongAsAllowedIsTaken() {
        DocumentReader reader = DocumentReader.strict().with(ReadLimits.STANDARD.withText(100_000));

        assertThat(reader.read(HEAD + "\"title\":\"" + "x".repeat(100_000) + "\"}", "x")
                        .report()
                        .clean())
                .isTrue();
    }

    @Test
    void aDocumentOfAHundredMegabytesIsNotEvenRead() throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return given > 100L << 20 ? -1 : 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int size = Math.min(length, block.length);
                System.arraycopy(block, 0, bytes, from, size);
                given += size;
                assertThat(given).isLessThan(80L << 20);
                return size;
            }
        };

        Reading reading = DocumentReader.strict().read(endless, "x");

        assertThat(Found.in(reading.report())).containsExactly("DOC-006.document ");
        assertThat(arguments(reading)).containsExactly(Integer.toString(64 << 20));
    }

    @Test
    void aFileLargerThanTheLimitIsNotRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("stor.json"), DOCUMENT);
        int size = (int) Files.size(file);

        assertThat(DocumentReader.strict()
                        .with(ReadLimits.STANDARD.withBytes(size))
                        .read(file)
                        .report()
                        .clean())
                .isTrue();
        assertThat(Found.rules(DocumentReader.strict()
                        .with(ReadLimits.STANDARD.withBytes(size - 1))
                        .read(file)
                        .report()))
                .containsExactly("DOC-006.document");
        assertThat(Found.rules(DocumentReader.strict()
                        .with(ReadLimits.STANDARD.withBytes(20))
                        .read(DOCUMENT, "x")
                        .report()))
                .containsExactly("DOC-006.document");
    }

    @Test
    void valuesAreBounded() {
        DocumentReader reader = DocumentReader.strict().with(ReadLimits.STANDARD.withValues(1000));
        String thousand = HEAD + "\"items\":[" + "{},".repeat(996) + "{}]}";

        assertThat(reader.read(thousand, "x").report().clean()).isTrue();
        assertThat(Found.rules(reader.read(thousand.replace("[", "[{},"), "x").report()))
                .containsExactly("DOC-006.items");
        assertThat(Found.rules(reader.read(HEAD + "\"x\":[" + "1,".repeat(2000) + "1]}", "x")
                        .report()))
                .containsExactly("DOC-009", "DOC-006.items");
    }

    @Test
    void aHundredThousandUnknownPropertiesAreAHundredThousandProblems() {
        StringBuilder json = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            json.append("\"egenskab").append(i).append("\":").append(i).append(',');
        }
        String some = json + "\"title\":\"Møde\"}";
        String more = json + "\"en-til\":1,\"title\":\"Møde\"}";

        assertThat(DocumentReader.strict().read(some, "x").report().findings()).hasSize(100_000);
        List<Finding> bounded = DocumentReader.strict().read(more, "x").report().findings();
        assertThat(bounded).hasSize(100_001);
        assertThat(bounded.get(100_000).variant()).isEqualTo("problems");
    }

    @Test
    void twentyThousandFaultsAreAllReported() {
        StringBuilder json = new StringBuilder(HEAD).append("\"items\":[");
        for (int i = 0; i < 5_000; i++) {
            json.append("{\"title\":").append(i).append(",\"embargo\":\"i går\",\"x\":null,\"late\":\"ja\"},");
        }

        assertThat(DocumentReader.strict()
                        .read(json.append("{}]}").toString(), "x")
                        .report()
                        .findings())
                .hasSize(20_000);
    }

    @Test
    void whatTheSystemDoesNotGiveIsReported(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("brudt.json"), folder.resolve("findes-ikke.json"));
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        Path loop = folder.resolve("sløjfe.json");
        Files.createSymbolicLink(loop, loop);

        assertUnreadable(DocumentReader.strict().read(folder.resolve("findes-ikke.json")), "DOC-001.missing ");
        assertUnreadable(DocumentReader.strict().read(link), "DOC-001.link ");
        assertUnreadable(DocumentReader.strict().read(loop), "DOC-001.link ");
        assertUnreadable(DocumentReader.strict().read(folder), "DOC-001 ");
        assertUnreadable(DocumentReader.strict().read(failing, "strøm"), "DOC-001 ");
        assertThat(DocumentReader.strict()
                        .read(link)
                        .report()
                        .findings()
                        .get(0)
                        .location()
                        .source())
                .isEqualTo(link.toString());
    }

    private static void assertUnreadable(Reading reading, String expected) {
        assertThat(Found.in(reading.report())).containsExactly(expected);
        assertThat(reading.report().gaps()).containsExactly(UNREADABLE);
    }

    @Test
    void bytesThatAreNoTextFromTheBeginningAreOneProblem() {
        assertThat(Found.in(read(new byte[] {(byte) 0x8B, 0x1F, 0x08, 'a'}).report()))
                .containsExactly("DOC-003  1:1");
        assertThat(Found.in(read(new byte[] {' ', '\n', (byte) 0xFF}).report())).containsExactly("DOC-003  2:1");
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(DocumentReader.strict().read(in, "x").report().clean()).isTrue();
        assertThat(closed[0]).isFalse();
    }

    private static List<String> arguments(Reading reading) {
        return reading.report().findings().get(0).arguments().stream()
                .map(argument -> argument.value())
                .toList();
    }

    private static Reading read(byte[] bytes) {
        return DocumentReader.strict().read(bytes, "x");
    }
}
