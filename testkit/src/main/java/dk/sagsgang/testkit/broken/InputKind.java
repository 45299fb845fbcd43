package dk.sagsgang.testkit.broken;

/**
 * What the files of a {@link BrokenInput} are, and so which reader they are for.
 *
 * <p>{@code Broken.sample("CFG-004")} is of {@link #SUPPRESSIONS}: its first file holds a suppression that its second
 * does not need.
 */
public enum InputKind {

    /** One document in the JSON form: a meeting, a commission, an organisation model; or what should have been one. */
    DOCUMENT,

    /** The documents of an archive, which break the rule together: for {@code CaseArchive}, on {@code ArchiveSample.JUDGED_ON}. */
    ARCHIVE,

    /** A profile: for {@code ProfileReader}. */
    PROFILE,

    /** Suppressions, and beside them {@code minutes.json}, the document on which they are tried on {@link BrokenInput#DAY}. */
    SUPPRESSIONS,

    /** A baseline, and beside it {@code minutes.json}, the document on which it is tried. */
    BASELINE,

    /** A folder, which is read as a whole. */
    FOLDER,

    /** A paper in running text: for {@code ExchangeReader} or {@code PaperReader}. */
    PAPER
}
