package dk.sagsgang.examples.growth;

/** Texts that are made of one part over and over: what a rule, a grammar or a reader of markup could stop at each time. */
enum Passage {
    HELP("\"", "skriv xxxx her, [indsæt her, xx.xx ", "\""),
    OPENED("\u00bb", "[skriv <udfyld \u201e", ""),
    LETTERS("", "x", ""),
    SPACES("a", " ", "a"),
    HARD_SPACES("a", "\u00a0\t", "a"),
    LINES("", "\n- a", ""),
    DIGITS("", "1", ""),
    GROUPS("", "010170 ", "-"),
    NUMBERS("", "1.2.", ""),
    MARKS("Ad ", "1, 2-3 og ", ""),
    YEARS("", "2019-2020/", ""),
    DAYS("", "mandag den 7. januar 2019 kl. 16.00, ", ""),
    AMOUNTS("", "2,5 mio. kr. ", ""),
    LAWS("", "§ 17, stk. 4, ", ""),
    LABELS("", "CPR nr. : ", ""),
    PATHS("C:", "\\\\a ", ".pdf"),
    LINKS("file:", "///a/", ""),
    AMPERSANDS("", "&", ""),
    REFERENCES("", "&#x41", ""),
    TAGS("", "<b ", ""),
    NESTED("", "<b>", ""),
    COMMENTS("", "<!-- -", ""),
    SCRIPTS("", "<script>a", ""),
    ATTRIBUTES("<a ", "a='b\" ", ""),
    COMPOSED("a", "\u0301", ""),
    UNSEEN("", "1\u200b", ""),
    NAMES("", "formand og ", ""),
    COMMAS("", "a,/&+-", "");

    private final String begin;
    private final String part;
    private final String end;

    Passage(String begin, String part, String end) {
        this.begin = begin;
        this.part = part;
        this.end = end;
    }

    /** The text of about so many characters. */
    String of(int characters) {
        return begin + part.repeat(characters / part.length() + 1) + end;
    }
}
