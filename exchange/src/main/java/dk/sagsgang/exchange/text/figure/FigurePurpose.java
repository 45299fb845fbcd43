package dk.sagsgang.exchange.text.figure;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Matcher;

/** What money goes to (går til), where the words right behind the amount say so: "120.000 kr. til nyt tag". */
final class FigurePurpose {

    private static final QuickPattern GOES_TO = QuickPattern.compile(
            "^(?: årligt?| om året)?(?: i (?:19|20)\\d{2}(?: og frem)?| fra (?:19|20)\\d{2}(?: og frem)?)?(?: årligt)? til (?!(?:at|den|rådighed|gengæld|trods|følge|forskel|og med|gavn|gunst|brug|sammen)(?!\\p{L}))(?<purpose>(?!(?:20|19)?\\d)(?:(?! (?:som|der|hvilket|hvoraf|hvor|og at|for at|inden|når|hvis|fra|i|med|finansieret|over|under|mod|fordi|så|er|har|skal|kan|vil|bliver|blev|kommer|samt|og \\d)(?!\\p{L}))[^,;:.()\\d])+)");

    private static final int LONGEST = 90;

    private FigurePurpose() {}

    static String behind(String words) {
        Matcher goes = GOES_TO.matcher(words);
        return goes.find() && goes.group("purpose").length() <= LONGEST
                ? goes.group("purpose").strip()
                : "";
    }
}
