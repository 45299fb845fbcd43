package dk.sagsgang.exchange.paper.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** What the text is about while it is read: the unit above it, and whether it tells what was or what is to come. */
final class TextSubject {

    /** The title of the paper. */
    String title = "";

    /** The key of the unit that the title is the name of; empty without one. */
    String root = "";

    /** The heading that the text stands below; empty without one. */
    String heading = "";

    /** The key of the unit below whose heading the text stands; empty without one. */
    String about = "";

    /** Whether the model is a proposal, so that what is told as it is today is no part of it. */
    boolean proposing;

    /** Whether the text tells what was before. */
    boolean before;

    /** When the change is in force, else the day of the paper; empty where the paper says neither. */
    Optional<LocalDate> change = Optional.empty();

    /** Whether a diagram is told, so that lists are of units. */
    boolean diagram;

    /** The key of the unit that the text is about, else of the one that the title names; empty without one. */
    String unit() {
        return about.isEmpty() ? root : about;
    }
}
