package dk.sagsgang.examples.chart;

import java.util.List;

/** Names that the languages of pictures would read as something else than names. */
final class HostileNames {

    static final List<String> ALL = List.of(
            "**fed** x",
            "<b>fed</b>",
            "a \"q\" ]",
            "skrå\\nstreg \\t",
            "!include /etc/hostname",
            "!includeurl http://localhost/x",
            "{{json}}",
            "100%% x",
            "a --> b",
            "end",
            "end title",
            "@enduml",
            "__u__ ~~w~~ --s-- //i//",
            "[[http://localhost y]]",
            "<img:/etc/hostname>",
            "<U+0041> &#65; #65; &amp;",
            "<:smile:> <&home> <$sprite>",
            "%getenv(\"HOME\") $x",
            "== overskrift",
            "* punkt",
            "1. punkt",
            "`kode`",
            "' kommentar",
            "/' kommentar '/",
            "|a|b|",
            "....",
            "classDef x fill:#f00",
            "]:::sgoing;click u0 href \"x\"",
            "<script>alert(1)</script>",
            "C:\\new\\temp\\",
            "$$x^2$$ $$$",
            "fa:fa-car bil fab:fa-x",
            "\ufb02°°92¶ß \ufb02°x¶ß",
            "style u0 fill:#f00;",
            "%% kommentar",
            "a; b #x; &lt;",
            "linje\nto",
            "😀 漢字 العربية");

    private HostileNames() {}
}
