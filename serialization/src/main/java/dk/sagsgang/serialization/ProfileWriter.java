package dk.sagsgang.serialization;

import dk.sagsgang.serialization.file.JsonWriter;
import dk.sagsgang.serialization.file.WholeFile;
import dk.sagsgang.serialization.form.ProfileForm;
import dk.sagsgang.serialization.token.Layout;
import dk.sagsgang.validation.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes profiles as JSON; a {@link ProfileReader} reads an equal one from it.
 *
 * <pre>{@code ProfileWriter.indented().write(profile, Path.of("slagelse.json"));}</pre>
 *
 * <p>Writers are immutable and safe for several threads.
 */
public final class ProfileWriter {

    private static final ProfileWriter COMPACT = new ProfileWriter(new JsonWriter(Layout.COMPACT));
    private static final ProfileWriter INDENTED = new ProfileWriter(new JsonWriter(Layout.INDENTED));

    private final JsonWriter writer;

    private ProfileWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /** The writer for machines: one line, no space. */
    public static ProfileWriter compact() {
        return COMPACT;
    }

    /** The writer for people: two spaces a level, {@code \n} for a line break on every system and at the end. */
    public static ProfileWriter indented() {
        return INDENTED;
    }

    /** The profile as a text. */
    public String write(Profile profile) {
        return writer.text(out -> JsonWriter.root(ProfileForm.TYPE, ProfileForm.INSTANCE, profile, out));
    }

    /**
     * Writes a profile to a file as UTF-8; the file is replaced as a whole.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Profile profile, Path file) throws IOException {
        byte[] bytes = writer.bytes(out -> JsonWriter.root(ProfileForm.TYPE, ProfileForm.INSTANCE, profile, out));
        WholeFile.write(file, bytes);
    }
}
