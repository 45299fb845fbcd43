package dk.sagsgang.quantity;

@dk.sagsgang.internal.JsonForm
public record Count(String printed) {
    public static final Count EMPTY = new Count("");
}
