package dk.sagsgang.exchange.source;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.pdf.PdfText;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a file into memory as text; no more is read of it than the limit. */
public final class SourceFile {

    /** The declaration of an encoding at the beginning of XML or HTML. */
    private static final QuickPattern DECLARED =
            QuickPattern.compile("^.{0,200}?(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9._-]{1,40})", Pattern.DOTALL);

    private static final int BEGINNING = 1024;

    /** What is put in the place of bytes that are no character. */
    private static final char REPLACED = '\ufffd';

    private SourceFile() {}

    /** The text of a file; empty, with the reason in the problems, where it cannot be read. */
    public static Optional<SourceText> read(Path file, int mostBytes, ReadingProblems problems) {
        return open(file, problems, in -> read(in, SourceName.of(file), mostBytes, problems))
                .flatMap(text -> text);
    }

    /** What is done with the bytes of a file, from their beginning. */
    public interface Use<T> {

        /** Reads the stream as far as it wants to. */
        T of(InputStream in) throws IOException;
    }

    /** Opens a file for something; empty, with the reason in the problems, where it cannot be read. */
    public static <T> Optional<T> open(Path file, ReadingProblems problems, Use<T> use) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Optional.of(use.of(in));
        } catch (NoSuchFileException missing) {
            problems.refuse(ReadingRules.UNREADABLE, Files.isSymbolicLink(file) ? "link" : "missing");
        } catch (AccessDeniedException denied) {
            problems.refuse(ReadingRules.UNREADABLE, "denied");
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            problems.refuse(ReadingRules.UNREADABLE, "");
        }
        return Optional.empty();
    }

    /** The text of a stream, which stays open. */
    public static Optional<SourceText> read(InputStream in, String name, int mostBytes, ReadingProblems problems) {
        try {
            byte[] bytes = in.readNBytes(mostBytes == Integer.MAX_VALUE ? mostBytes : mostBytes + 1);
            return read(bytes, name, mostBytes, problems);
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            problems.refuse(ReadingRules.UNREADABLE, "");
            return Optional.empty();
        }
    }

    /** The text that bytes hold. */
    public static Optional<SourceText> read(byte[] bytes, String name, int mostBytes, ReadingProblems problems) {
        if (bytes.length > mostBytes) {
            problems.refuse(ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
            return Optional.empty();
        }
        if (WordFile.is(bytes)) {
            return WordFile.text(bytes, name, mostBytes, problems);
        }
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) {
            PdfText drawn = PdfText.of(bytes, mostBytes);
            drawn.fault().ifPresent(fault -> refuse(fault, mostBytes, problems));
            return drawn.fault().isPresent() ? Optional.empty() : Optional.of(DrawnText.printed(name, drawn));
        }
        Charset charset = charset(bytes);
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (charset.equals(StandardCharsets.UTF_8)
                && from < bytes.length
                && bytes[from] > ' '
                && Utf8Bytes.is(bytes, from)) {
            return Optional.of(new SourceText(name, bytes.clone(), from));
        }
        try {
            String text = decoded(bytes, charset);
            String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (unmarked.isBlank()) {
                problems.refuse(ReadingRules.EMPTY, "");
                return Optional.empty();
            }
            return Optional.of(new SourceText(name, unmarked));
        } catch (CharacterCodingException wrong) {
            int offset = firstWrong(bytes, charset);
            problems.refuse(ReadingRules.ENCODING, "", Argument.number("offset", offset));
            return Optional.empty();
        }
    }

    /** The text of the bytes; only where it has the sign for bytes that are none is it asked whether they are wrong. */
    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = new String(bytes, charset);
        return text.indexOf(REPLACED) < 0
                ? text
                : charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private static void refuse(PdfText.Fault fault, int mostBytes, ReadingProblems problems) {
        switch (fault) {
            case NO_READER ->
                problems.refuse(
                        ReadingRules.TYPE,
                        "unknown",
                        Argument.mark("type", "pdf"),
                        Argument.identifier("known", "txt, html, docx"));
            case LOCKED -> problems.refuse(ReadingRules.UNREADABLE, "locked");
            case DAMAGED -> problems.refuse(ReadingRules.UNREADABLE, "damaged");
            case TOO_LARGE -> problems.refuse(ReadingRules.TOO_LARGE, "document", Argument.number("limit", mostBytes));
            case TOO_MANY_PAGES ->
                problems.refuse(ReadingRules.TOO_LARGE, "pages", Argument.number("limit", PdfText.MOST_PAGES));
            case NO_LETTERS -> problems.refuse(ReadingRules.EMPTY, "pictures");
        }
    }

    private static int firstWrong(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return in.position();
    }

    /** The encoding: by its mark, by what the file declares, and else UTF-8. */
    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        if (starts(bytes, 0, '<') || starts(bytes, 0, '{')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, '<', 0) || starts(bytes, '{', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String beginning =
                new String(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        if (!beginning.stripLeading().startsWith("<") || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            String name = declared.group(1).toLowerCase(Locale.ROOT);
            // What calls itself Latin-1 is Windows-1252 on the web, and its quotation marks are used.
            return name.equals("iso-8859-1")
                    ? Charset.forName("windows-1252")
                    : name.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
