package dk.sagsgang.exchange.source;

/** Draws the main part of a Word file: a line a paragraph, the marks of lists before it, and a row of a table on one line. */
final class WordText implements XmlTags.Listener {

    /** The paragraph says nothing of its level; its style may. */
    private static final int NOT_SAID = -1;

    private final WordStyles styles;
    private final WordNumbers numbers;
    private final DrawnText drawn = new DrawnText();

    /** The paragraph that is being drawn, and the row with the cells before it. */
    private DrawnLine line = DrawnLine.none();

    private DrawnLine row = DrawnLine.none();
    private boolean text;
    private int unseen;
    private int tables;
    private int cells;
    private String style = "";
    private WordNumbers.Numbered numbered = WordNumbers.Numbered.NOT;
    private boolean listed;
    private int outlined = NOT_SAID;

    private WordText(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    /** The text of the main part, with what the other parts say of styles and lists. */
    static SourceText of(String name, String main, String styles, String numbers) {
        WordText reader = new WordText(WordStyles.of(styles), WordNumbers.of(numbers));
        XmlTags.each(main, reader);
        reader.paragraph();
        return reader.drawn.named(name);
    }

    @Override
    public void text(String written) {
        if (text && unseen == 0) {
            line.add(
                    Escapes.text(written, 0, written.length())
                            .replace('\n', ' ')
                            .replace('\t', ' '),
                    0);
        }
    }

    @Override
    public void tag(String name, String tag) {
        text = name.equals("w:t") && !XmlTags.empty(tag);
        switch (name) {
            // What older programs show in place of a box; its text stands in the file twice.
            case "mc:Fallback" -> unseen += XmlTags.empty(tag) ? 0 : 1;
            case "/mc:Fallback" -> unseen = Math.max(0, unseen - 1);
            case "w:tab" -> put(" ");
            case "w:noBreakHyphen" -> put("-");
            case "w:br", "w:cr" -> put("\n");
            case "w:pStyle" -> style = XmlTags.value(tag, "w:val");
            case "w:outlineLvl" -> outlined = XmlTags.number(tag, "w:val", WordStyles.TEXT_LEVEL);
            case "w:numId" -> {
                numbered = numbered.of(XmlTags.number(tag, "w:val", 0));
                listed = true;
            }
            case "w:ilvl" -> numbered = numbered.at(XmlTags.number(tag, "w:val", 0));
            case "w:p" -> begin();
            case "/w:p" -> paragraph();
            case "w:tbl" -> {
                tables++;
                drawn.apart();
            }
            case "/w:tbl" -> {
                tables = Math.max(0, tables - 1);
                drawn.apart();
            }
            case "w:tr" -> cells = tables == 1 ? 0 : cells;
            case "w:tc" -> cell();
            case "/w:tr" -> row();
            default -> {}
        }
    }

    private void put(String said) {
        if (unseen == 0) {
            line.add(said, 0);
        }
    }

    private void begin() {
        style = "";
        numbered = WordNumbers.Numbered.NOT;
        listed = false;
        outlined = NOT_SAID;
    }

    private void cell() {
        // A table within a cell is one with its lines.
        if (tables == 1 && cells++ > 0) {
            row.add("\t", 0);
        }
    }

    private void row() {
        if (tables == 1) {
            DrawnLine read = row.neat();
            row = DrawnLine.none();
            TableRow.lines(read).forEach(each -> draw(each, DrawnText.Kind.TEXT));
        }
    }

    private void paragraph() {
        if (tables > 0) {
            cellParagraph();
            return;
        }
        String mark = mark(line);
        DrawnLine read = line.neat();
        line = DrawnLine.none();
        if (read.empty() && counted().number() > 0) {
            // An element that says nothing does not part those around it.
            return;
        }
        boolean heading = outlined == NOT_SAID ? styles.heading(style) : outlined < WordStyles.TEXT_LEVEL;
        String said = read.drawn();
        for (int from = 0; from <= read.length() && !read.empty(); ) {
            int end = said.indexOf('\n', from);
            end = end < 0 ? read.length() : end;
            DrawnLine one = DrawnLine.none();
            one.add(from == 0 && !mark.isEmpty() ? mark + " " : "", 0);
            one.add(read.part(from, end));
            if (mark.isEmpty() && from == 0) {
                drawn.apart();
            }
            draw(one, heading && mark.isEmpty() ? DrawnText.Kind.HEADING : DrawnText.Kind.TEXT);
            from = end + 1;
        }
        if (mark.isEmpty()) {
            drawn.apart();
        }
    }

    /** Puts a paragraph within a cell to the row, with its mark. */
    private void cellParagraph() {
        String mark = mark(line);
        row.add(mark.isEmpty() ? "" : mark + " ", 0);
        row.add(line);
        row.add("\n", 0);
        line = DrawnLine.none();
    }

    /** The mark of the paragraph; an empty one counts nothing. */
    private String mark(DrawnLine said) {
        WordNumbers.Numbered counted = counted();
        if (counted.number() <= 0 || said.drawn().isBlank()) {
            return "";
        }
        return numbers.next(counted);
    }

    private WordNumbers.Numbered counted() {
        return listed ? numbered : styles.numbered(style);
    }

    private void draw(DrawnLine one, DrawnText.Kind kind) {
        if (!one.drawn().isBlank()) {
            drawn.line(one, kind);
        }
    }
}
