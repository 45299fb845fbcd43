package dk.sagsgang.validation.rule;

import dk.sagsgang.vocabulary.KnownCode;

/**
 * What a rule rests on.
 *
 * @param kind law, a standard, a municipality's template, or what documents themselves must keep to
 * @param act the act, such as "Lov om kommunernes styrelse", or the standard, such as "OS2mo"; empty for other kinds
 * @param section the place in it, such as "§ 8, stk. 4"; empty for other kinds and where a standard has no such places
 * @param verified whether the source was seen in a public text; a rule on an unverified source stays mild
 */
public record RuleSource(Kind kind, String act, String section, Verified verified) {

    /** The act on the government of municipalities (kommunestyrelsesloven). */
    public static final String LOCAL_GOVERNMENT_ACT = "Lov om kommunernes styrelse";

    /** What a rule can rest on. */
    public enum Kind implements KnownCode {
        /** An act (lov). */
        LAW("lov"),
        /** A standard or a system in common use (standard). */
        STANDARD("standard"),
        /** A municipality's template (skabelon). */
        TEMPLATE("skabelon"),
        /** What the documents themselves must keep to, to be understood (praksis). */
        PRACTICE("praksis");

        private final String danish;

        Kind(String danish) {
            this.danish = danish;
        }

        @Override
        public String danish() {
            return danish;
        }
    }

    /** Whether a source was seen in a public text. */
    public enum Verified {
        /** It was. */
        YES,
        /** It was not. */
        NO
    }

    /** A place in the act on the government of municipalities, seen in a public text. */
    public static RuleSource localGovernmentAct(String section) {
        return new RuleSource(Kind.LAW, LOCAL_GOVERNMENT_ACT, section, Verified.YES);
    }

    /** A place in an act. */
    public static RuleSource law(String act, String section, Verified verified) {
        return new RuleSource(Kind.LAW, act, section, verified);
    }

    /** A standard or a system in common use, by the name that it goes by. */
    public static RuleSource standard(String name, Verified verified) {
        return new RuleSource(Kind.STANDARD, name, "", verified);
    }

    /** What documents themselves must keep to. */
    public static RuleSource practice() {
        return new RuleSource(Kind.PRACTICE, "", "", Verified.YES);
    }

    /** A municipality's template. */
    public static RuleSource template() {
        return new RuleSource(Kind.TEMPLATE, "", "", Verified.YES);
    }
}
