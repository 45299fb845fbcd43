package dk.sagsgang.quantity;

@dk.sagsgang.internal.JsonForm
public record Share(String printed) {
    public static final Share EMPTY = new Share("");
}
