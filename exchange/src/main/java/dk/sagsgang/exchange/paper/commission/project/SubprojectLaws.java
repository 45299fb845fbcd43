package dk.sagsgang.exchange.paper.commission.project;

import dk.sagsgang.commission.work.LegalEffect;
import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.reference.LegalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The acts that work must keep to: "der er krav om overholdelse af offentlighedsloven og persondataloven". */
final class SubprojectLaws {

    private static final QuickPattern KEEPS =
            QuickPattern.compile("\\b(?:overholdelse af|overholde|overholder|krav i|kravene i) (.{5,300})");

    private static final QuickPattern ACT = QuickPattern.compile("(?<!\\p{L})(\\p{L}{4,40}loven)(?!\\p{L})");

    /** "sikring af borgerens retssikkerhed (retssikkerhedsloven)": what the act in brackets is for. */
    private static final QuickPattern SECURES =
            QuickPattern.compile("\\bsikring af ([^.,(]{4,60}) \\((\\p{L}{4,40}loven)\\)");

    private static final QuickPattern ASKS = QuickPattern.compile(
            "^(?:(?:[Jj]f\\.|[Ii]følge|[Ee]fter) )?(\\p{L}{4,40}loven) (?:skal der|skal det) (?:foretages|laves|ske|udarbejdes|sikres) ([^.]{5,200}?)\\.?$");

    private SubprojectLaws() {}

    /** What a sentence says that the law demands. */
    static List<LegalRequirement> in(String sentence) {
        List<LegalRequirement> all = new ArrayList<>();
        Matcher asks = ASKS.matcher(sentence);
        if (asks.matches()) {
            all.add(demand(asks.group(1), asks.group(2)));
            return all;
        }
        Matcher keeps = KEEPS.matcher(sentence);
        if (!keeps.find()) {
            return all;
        }
        String rest = keeps.group(1);
        Matcher secures = SECURES.matcher(rest);
        Matcher act = ACT.matcher(secures.replaceAll(" "));
        while (act.find()) {
            all.add(demand(act.group(1), ""));
        }
        secures.reset();
        while (secures.find()) {
            all.add(demand(secures.group(2), secures.group(1)));
        }
        return all;
    }

    private static LegalRequirement demand(String act, String text) {
        return LegalRequirement.builder()
                .law(LegalReference.builder()
                        .act(act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1))
                        .build())
                .text(text)
                .effect(LegalEffect.DEMANDS)
                .build();
    }
}
