package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is reported, in the words of a sentence without who reports it, to whom and how often. */
final class ReportWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "en skriftlig beretning", "Referaterne". */
    private static final QuickPattern REPORT = QuickPattern.compile(
            "(?<!\\p{L})((?:(?:en|et|sin|sit|den|det|deres) (?:(?!til\\b|om\\b|for\\b|gange?\\b|årligt\\b)[\\p{L}-]+ ){0,3}?)?\\p{L}*(?:beretning|redegørelse|(?<!af)rapport|rapportering|status\\p{L}*|orientering|evaluering|opfølgning|referat|regnskab)(?:en|et|er|erne)?)(?!\\p{L})",
            FLAGS);

    /** What the report is on, up to whom it is for or how often. */
    private static final QuickPattern ON = QuickPattern.compile(
            "(?<!\\p{L})(?:om(?! året)|over) ((?:(?! til (?:\\p{L}+(?:råd|udvalg|bestyrelse|direktion)\\p{L}*|direktionen|styregruppen)| hvert? | (?:en|én|to|tre|fire|\\d) gange?\\b|[,;]| (?:halv)?årligt| månedligt| kvartalsvis| i (?:foråret|efteråret|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)).){3,120})",
            FLAGS);

    /** Verbs that say by themselves that something is reported. */
    private static final QuickPattern BARE = QuickPattern.compile(
            "(?<!\\p{L})(?:(?:af)?rapporter(?:er|es|e)|referer(?:er|e)|orienter(?:er|es|e)|informer(?:er|es))(?!\\p{L})",
            FLAGS);

    /** Who reports to whom and how often takes no more letters than these. */
    private static final int MOST_BESIDE = 95;

    private ReportWords() {}

    /** What a sentence says to be reported; empty where it only says to whom, and all of it where it says more than that. */
    static String of(String text, List<Recipients.Named> to) {
        String what = what(text, to);
        return text.length() - what.length() > MOST_BESIDE ? text : what;
    }

    private static String what(String text, List<Recipients.Named> to) {
        Matcher report = REPORT.matcher(text);
        Matcher bare = BARE.matcher(text);
        boolean verb = bare.find();
        if (report.find() && !(verb && report.start() > bare.start())) {
            Matcher on = ON.matcher(text.substring(report.end()));
            String what = report.group(1);
            boolean more = on.find() && on.start() < 90;
            return more ? what + " " + stripped(on.group()) : what;
        }
        if (verb) {
            Matcher on = ON.matcher(text.substring(bare.end()));
            return on.find() ? stripped(on.group(1)) : to.isEmpty() ? text : "";
        }
        return text;
    }

    private static String stripped(String words) {
        return words.strip().replaceFirst("[.,;]$", "").strip();
    }
}
