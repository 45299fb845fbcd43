package dk.sagsgang.quantity;

@dk.sagsgang.internal.JsonForm
public record Amount(String printed) {
    public static final Amount EMPTY = new Amount("");
}
