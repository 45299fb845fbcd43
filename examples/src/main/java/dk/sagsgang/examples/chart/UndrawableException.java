package dk.sagsgang.examples.chart;

/** Why no picture was made of a drawing that can be written down. */
public final class UndrawableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UndrawableException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The reason, of which the caller makes a sentence. */
    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        /** More boxes than {@link Picture#MAX_BOXES}. */
        TOO_MANY_BOXES,
        /** The bitmap would be larger than {@link Picture#MAX_PIXELS} on one side. */
        TOO_LARGE,
        /** The layout gave up. */
        NO_LAYOUT
    }
}
