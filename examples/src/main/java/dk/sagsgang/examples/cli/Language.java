package dk.sagsgang.examples.cli;

import java.util.Locale;

/** The language of messages. */
enum Language {
    DA("da"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }
}
