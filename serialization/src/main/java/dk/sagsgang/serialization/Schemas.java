package dk.sagsgang.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of the JSON form, for systems that have no use for Java.
 *
 * <p>A schema takes what {@link DocumentReader#strict()} takes, and beyond it only what a schema cannot tell apart: 7.0 for
 * 7, which the specification makes one number (the schemas say so beside every whole number, and writers in most languages
 * write 7), properties that stand twice, characters that no text may hold, what is over the limits, and days that do not exist in
 * a date with a time, or in any date where formats are not asserted. A rule that a profile names need not exist.
 *
 * <p>Of documents it takes nothing that the structure of a document always refuses (STR-001 to STR-005): a meeting without a body,
 * an item without a title, a negative number of votes. The readers load such a document all the same, and the validator
 * reports it. An object with nothing in it, which readers take for one that is not there, lacks to a schema what it must have.
 *
 * <p>The words of a code stand in it with their Danish terms and with where their borders run, so that an editor offers them; of a
 * vocabulary that may grow every other text is taken as well.
 *
 * <p>{@code {"sagsgang":"1.0","type":"meeting"}} is refused: a meeting has a body.
 */
public final class Schemas {

    private Schemas() {}

    /** The schema of meetings, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/meeting.json}. */
    public static String meeting() {
        return resource("meeting-1.0.json");
    }

    /** The schema of commissions, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/commission.json}. */
    public static String commission() {
        return resource("commission-1.0.json");
    }

    /**
     * The schema of organisation models, as JSON text; its id is {@code
     * https://sagsgang.dk/schema/1.0/organisation-model.json}.
     */
    public static String organisationModel() {
        return resource("organisation-model-1.0.json");
    }

    /** The schema of profiles, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/profile.json}. */
    public static String profile() {
        return resource("profile-1.0.json");
    }

    /** The schema of suppressions, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/suppressions.json}. */
    public static String suppressions() {
        return resource("suppressions-1.0.json");
    }

    /** The schema of baselines, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/baseline.json}. */
    public static String baseline() {
        return resource("baseline-1.0.json");
    }

    /** The schema of reports, as JSON text; its id is {@code https://sagsgang.dk/schema/1.0/report.json}. */
    public static String report() {
        return resource("report-1.0.json");
    }

    private static String resource(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The schema " + name + " cannot be read", unreadable);
        }
    }
}
