package dk.sagsgang.time;

@dk.sagsgang.internal.JsonForm
public record ImpreciseDate(String printed) {
    public static final ImpreciseDate EMPTY = new ImpreciseDate("");
}
