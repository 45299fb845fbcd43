package dk.sagsgang.validation.host;

import java.util.Set;

/** The families of rule ids that are the library's own. */
final class LibraryFamilies {

    static final Set<String> ALL =
            Set.of("ARC", "ATT", "CFG", "COM", "DEC", "DOC", "ITM", "MTG", "ORG", "REC", "RTE", "STR", "TXT");

    private LibraryFamilies() {}
}
