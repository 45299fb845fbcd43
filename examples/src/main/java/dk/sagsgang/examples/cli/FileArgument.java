package dk.sagsgang.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file or folder that a call names; what can be the name of none is a wrong call, with the reason. */
final class FileArgument implements ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the name of a file is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException unnameable) {
            throw new TypeConversionException(refusal(unnameable));
        }
    }

    /** Why no file of this system can be named so. */
    static String refusal(InvalidPathException unnameable) {
        String text = unnameable.getInput();
        String named = "'" + text.replaceAll("\\p{Cc}", "\ufffd") + "' can be the name of no file here: ";
        int at = unnameable.getIndex();
        if (text.indexOf('\0') >= 0) {
            return named + "names have no NUL character";
        }
        if (at >= 0 && at < text.length()) {
            return named + "this system has no '" + Character.toString(text.codePointAt(at))
                    + "' in names at this place";
        }
        return named + "a letter of it is missing in the system's encoding of names, "
                + System.getProperty("sun.jnu.encoding", "which is unknown")
                + "; run sagsgang under a locale in UTF-8, such as LC_ALL=C.UTF-8, or name its folder";
    }
}
