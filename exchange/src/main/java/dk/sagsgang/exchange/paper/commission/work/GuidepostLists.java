package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Guidepost;
import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of guideposts of a commission: "Pejlemærkerne for borgeren er:" sets up those of the perspective "borger". */
public final class GuidepostLists {

    private static final QuickPattern GUIDEPOSTS = QuickPattern.compile(
            "^(?:pejlemærker(?:ne)? for (\\p{L}+?)(?:et|en)? er|pejlemærker(?:ne)?(?: er)?):?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GuidepostLists() {}

    /** Whether a line announces guideposts, so that it is kept with them. */
    public static boolean announced(String line) {
        return GUIDEPOSTS.matches(line);
    }

    /** Takes a list that its heading or the line before it says is of guideposts; false where it is none. */
    public static boolean take(List<PaperLine> lines, Theme theme, String announcing, CommissionDraft draft) {
        Matcher named = GUIDEPOSTS.matcher(announcing);
        boolean announced = named.matches();
        if (theme != Theme.GUIDEPOSTS && !announced) {
            return false;
        }
        draft.commission()
                .addGuideposts(draft.at(
                        GuidepostSet.builder()
                                .heading(announcing)
                                .perspective(announced && named.group(1) != null ? named.group(1) : "")
                                .guideposts(guideposts(lines))
                                .build(),
                        lines.get(0).place()));
        return true;
    }

    /** Deeper lines belong to the one before them that is not as deep. */
    private static List<Guidepost> guideposts(List<PaperLine> lines) {
        List<Guidepost> all = new ArrayList<>();
        int shallow = lines.get(0).indent();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            List<Guidepost> inner = new ArrayList<>();
            while (i + 1 < lines.size() && lines.get(i + 1).indent() > shallow) {
                i++;
                inner.add(Guidepost.builder().text(lines.get(i).text()).build());
            }
            all.add(Guidepost.builder().text(text).guideposts(inner).build());
        }
        return all;
    }
}
