package dk.sagsgang.serialization.form;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the format that a file says it is in, held against the one of this release. */
final class FormatVersion {

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,4})\\.(0|[1-9][0-9]{0,4})");
    private static final int MAJOR = part(CaseDocument.FORMAT, 1);
    private static final int MINOR = part(CaseDocument.FORMAT, 2);

    private FormatVersion() {}

    /** Reports what is wrong with the version that is current. A tolerant reader goes on within the major version. */
    static void check(String version, Input in) {
        if (version.equals(CaseDocument.FORMAT)) {
            return;
        }
        Matcher form = FORM.matcher(version);
        if (!form.matches()) {
            in.wrong(ReadingRules.VERSION, "malformed", arguments(version));
            return;
        }
        int major = Integer.parseInt(form.group(1));
        int minor = Integer.parseInt(form.group(2));
        boolean newer = major > MAJOR || (major == MAJOR && minor > MINOR);
        if (newer && major == MAJOR && in.tolerant()) {
            in.taken(ReadingRules.VERSION, "newer", in.here(), arguments(version));
        } else {
            in.wrong(ReadingRules.VERSION, newer ? "newer" : "unknown", arguments(version));
        }
    }

    /** Reports that there is none. A tolerant reader goes on. */
    static void missing(Spot root, Input in) {
        Argument supported = Argument.identifier("supported", CaseDocument.FORMAT);
        if (in.tolerant()) {
            in.taken(ReadingRules.VERSION, "missing", root, supported);
        } else {
            in.lost(ReadingRules.VERSION, "missing", root, supported);
        }
    }

    private static Argument[] arguments(String version) {
        Argument supported = Argument.identifier("supported", CaseDocument.FORMAT);
        return ShowableWord.VERSION.arguments("version", version, supported);
    }

    private static int part(String version, int group) {
        Matcher form = FORM.matcher(version);
        if (!form.matches()) {
            throw new IllegalStateException("The format version " + version + " is malformed");
        }
        return Integer.parseInt(form.group(group));
    }
}
