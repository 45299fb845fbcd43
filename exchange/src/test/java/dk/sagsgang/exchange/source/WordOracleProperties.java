package dk.sagsgang.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files that Apache POI writes are read with the words that POI reads in them, in their order, whatever they are made of. */
class WordOracleProperties {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** What a Word file is made of. */
    enum Kind {
        PARAGRAPH,
        BROKEN,
        TABBED,
        LISTED,
        TABLE
    }

    /**
     * A block.
     *
     * @param kind what it is
     * @param words what it says
     */
    record Made(Kind kind, List<String> words) {}

    @Provide
    Arbitrary<List<Made>> files() {
        Arbitrary<String> words =
                Arbitraries.of("Byrådet", "godkendte", "budgettet", "æble", "Ø", "a & b", "x < y", "\"punkt\"");
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of(Kind.class), words.list().ofMinSize(1).ofMaxSize(6))
                .as(Made::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void theWordsAreThoseThatPoiReads(@ForAll("files") List<Made> blocks) throws IOException {
        byte[] file = file(blocks);
        assertThat(words(read(file))).isEqualTo(words(byPoi(file)));
    }

    @Property(tries = 60)
    void theElementsOfAListAreCountedThroughTheFile(@ForAll("files") List<Made> blocks) throws IOException {
        List<String> marks = read(file(blocks))
                .lines()
                .filter(line -> line.matches("\\d+\\. .*"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .toList();
        List<String> counted = new ArrayList<>();
        for (Made block : blocks) {
            if (block.kind() == Kind.LISTED) {
                counted.add(Integer.toString(counted.size() + 1));
            }
        }
        assertThat(marks).isEqualTo(counted);
    }

    private static String read(byte[] file) {
        return SourceFile.read(file, "x.docx", 10_000_000, new ReadingProblems("x.docx"))
                .orElseThrow()
                .text();
    }

    private static String byPoi(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static byte[] file(List<Made> blocks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = list(document);
            for (Made block : blocks) {
                if (block.kind() == Kind.TABLE) {
                    table(document, block.words());
                } else {
                    paragraph(document, block, list);
                }
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void paragraph(XWPFDocument document, Made block, BigInteger list) {
        XWPFParagraph paragraph = document.createParagraph();
        if (block.kind() == Kind.LISTED) {
            paragraph.setNumID(list);
        }
        for (String word : block.words()) {
            paragraph.createRun().setText(word);
            switch (block.kind()) {
                case BROKEN -> paragraph.createRun().addBreak();
                case TABBED -> paragraph.createRun().addTab();
                default -> paragraph.createRun().setText(" ");
            }
        }
    }

    private static void table(XWPFDocument document, List<String> words) {
        XWPFTable table = document.createTable(2, words.size());
        for (int i = 0; i < words.size(); i++) {
            table.getRow(0).getCell(i).setText(words.get(i));
            table.getRow(1).getCell(i).setText("celle");
        }
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ONE);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        BigInteger of = document.createNumbering().addAbstractNum(new XWPFAbstractNum(kind));
        return document.getNumbering().addNum(of);
    }
}
