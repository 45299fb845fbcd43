package dk.sagsgang.exchange.html;

/** An element of HTML, as its first tag writes it. */
public interface HtmlTag {

    /** The name in small letters. */
    String name();

    /** Whether it ends the line before it: a browser prints it on lines of its own, or it is a break. */
    boolean block();

    /** Whether it has an attribute. */
    boolean has(String attribute);

    /** The value of an attribute as it reads; empty where it has none. */
    String attribute(String name);

    /** Whether it is a heading of the frame: such a one stands just before the span that holds its section. */
    boolean framing();

    /** Where it stands. */
    int place();
}
