package dk.sagsgang.exchange;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.DocumentValidator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ExchangeReader} made of one source: its documents as far as they could be read, what was found on the way, and
 * an account of what has no place in them.
 *
 * <pre>{@code
 * Import read = ExchangeReader.standard().read(Path.of("dagsorden.json"));
 * read.documents().get(0).document(); // the meeting
 * read.report().findings(); // what is wrong with the file, each with line and column
 * read.account().values(); // what was not taken over, by path and count
 * }</pre>
 */
public final class Import {

    private final String source;
    private final Optional<ExchangeFormat> format;
    private final List<Imported> documents;
    private final Report report;
    private final Supplier<List<Finding>> personal;
    private final Supplier<Account> account;
    private @Nullable List<Finding> numbers;

    Import(
            String source,
            Optional<ExchangeFormat> format,
            List<Imported> documents,
            Report report,
            Supplier<List<Finding>> personal,
            Supplier<Account> account) {
        this.source = source;
        this.format = format;
        this.documents = List.copyOf(documents);
        this.report = report;
        this.personal = personal;
        this.account = account;
    }

    Import(
            String source,
            Optional<ExchangeFormat> format,
            List<Imported> documents,
            Report report,
            Supplier<Account> account) {
        this(source, format, documents, report, List::of, account);
    }

    /** What was made of the files in a packed one. */
    static Import together(String source, List<Import> files, Report report) {
        Report all = report;
        for (Import file : files) {
            all = all.and(file.report);
        }
        return new Import(
                source,
                files.stream().flatMap(file -> file.format.stream()).findFirst(),
                files.stream().flatMap(file -> file.documents.stream()).toList(),
                all,
                () -> files.stream().flatMap(file -> file.numbers().stream()).toList(),
                () -> Account.together(files.stream().map(Import::account).toList()));
    }

    /** The name of the source, as findings have it. */
    public String source() {
        return source;
    }

    /** The format that was read; empty where it was none of those that are known. */
    public Optional<ExchangeFormat> format() {
        return format;
    }

    /** The documents, in the order of the source. */
    public List<Imported> documents() {
        return documents;
    }

    /** What was found while reading, with its places, CPR numbers in the source among it, and how much was read. */
    public Report report() {
        List<Finding> personal = numbers();
        return personal.isEmpty() ? report : report.and(new Report(personal, List.of()));
    }

    /** CPR numbers in the source; it is searched when they are asked for first. */
    private synchronized List<Finding> numbers() {
        if (numbers == null) {
            numbers = List.copyOf(personal.get());
        }
        return numbers;
    }

    /** What of the source has no place in a document; it is drawn up when it is asked for. */
    public Account account() {
        return account.get();
    }

    /**
     * Everything that is wrong with the source and with the documents in it, as one report. A source that was not read to its end
     * is not validated, and the report says so.
     */
    public Report validate(DocumentValidator validator) {
        boolean whole = report.gaps().isEmpty();
        if (documents.isEmpty() || !whole) {
            Coverage.Reason reason = documents.isEmpty() ? Coverage.Reason.UNREADABLE : Coverage.Reason.READ_IN_PART;
            return report().and(Report.of(
                    List.of(),
                    Coverage.none(Coverage.Layer.STRUCTURE, reason),
                    Coverage.none(Coverage.Layer.RULES, reason)));
        }
        Report all = report;
        for (Imported document : documents) {
            all = all.and(document.validate(validator));
        }
        List<Finding> personal = numbers();
        // What the documents tell of CPR numbers is not told twice.
        boolean told = personal.isEmpty()
                || all.findings().stream()
                        .anyMatch(
                                finding -> finding.rule().equals(personal.get(0).rule()));
        return told ? all : all.and(new Report(personal, List.of()));
    }

    /** The source and how much was read of it, not the documents: those may hold what is not for everybody. */
    @Override
    public String toString() {
        return "Import[" + documents.size() + " documents, " + report + "]";
    }
}
