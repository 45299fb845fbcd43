package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Coordinates;
import dk.sagsgang.meeting.Link;
import dk.sagsgang.meeting.LinkKind;
import dk.sagsgang.meeting.Site;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.value.Identifiers;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The places that cases are about, and the addresses on the net that papers name (sted, ejendom, link).
 *
 * <p>{@code Sites.site()} draws "Søndergade 12, 8751 Gedved" and numbers of the land register such as "7a Gedved By,
 * Gedved".
 */
public final class Sites {

    private static final List<String> ADDRESSES =
            List.of("https://video.example.dk/17", "https://example.org/dagsorden/3");

    private Sites() {}

    /** Any place (sted); every part may be missing, and the coordinates may lie nowhere. */
    public static Arbitrary<Site> anySite() {
        Arbitrary<Coordinates> coordinates = Assembly.of(Coordinates::builder)
                .maybe(Quantities.anyDecimal(), (b, v) -> b.latitude(v))
                .maybe(Quantities.anyDecimal(), (b, v) -> b.longitude(v))
                .build(b -> b.build());
        return Assembly.of(Site::builder)
                .maybe(Texts.mostly(List.of("Søndermarken")), (b, v) -> b.name(v))
                .maybe(Texts.mostly(List.of("Søndergade 12")), (b, v) -> b.address(v))
                .maybe(Texts.mostly(List.of("8751")), (b, v) -> b.postalCode(v))
                .maybe(Texts.mostly(List.of("Gedved")), (b, v) -> b.town(v))
                .maybe(Texts.mostly(List.of("7a", "12 bx")), (b, v) -> b.cadastralNumber(v))
                .maybe(Texts.mostly(List.of("Gedved By, Gedved")), (b, v) -> b.cadastralDistrict(v))
                .seldom(Texts.mostly(List.of("5311294")), (b, v) -> b.propertyNumber(v))
                .seldom(coordinates, (b, v) -> b.coordinates(v))
                .seldom(Identifiers.anyExternalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** A property with its cadastral number, now and then its address and its point on the map. */
    public static Arbitrary<Site> site() {
        Arbitrary<Integer> hundredths = Arbitraries.integers().between(0, 99);
        Arbitrary<Coordinates> coordinates = Combinators.combine(hundredths, hundredths)
                .as((north, east) -> Coordinates.builder()
                        .latitude(BigDecimal.valueOf(5_500 + north, 2))
                        .longitude(BigDecimal.valueOf(1_000 + east, 2))
                        .build());
        return Assembly.of(Site::builder)
                .always(Arbitraries.integers().between(1, 99), (b, v) -> b.cadastralNumber(v + "a"))
                .always(Arbitraries.of("Gedved By, Gedved", "Ørslev By, Ørslev"), (b, v) -> b.cadastralDistrict(v))
                .maybe(
                        Arbitraries.integers().between(1, 99),
                        (b, v) ->
                                b.address("Søndergade " + v).postalCode("8751").town("Gedved"))
                .seldom(Arbitraries.of("Søndermarken", "Den gamle skole"), (b, v) -> b.name(v))
                .seldom(Arbitraries.integers().between(1_000_000, 9_999_999), (b, v) -> b.propertyNumber(v.toString()))
                .seldom(coordinates, (b, v) -> b.coordinates(v))
                .seldom(Identifiers.externalId(), (b, v) -> b.addIds(v))
                .build(b -> b.build());
    }

    /** Any address on the net. */
    public static Arbitrary<Link> anyLink() {
        return Assembly.of(Link::builder)
                .maybe(Vocabularies.anyLinkKind(), (b, v) -> b.kind(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Texts.mostly(ADDRESSES), (b, v) -> b.address(v))
                .seldom(Texts.mostly(List.of("1:12:30")), (b, v) -> b.position(v))
                .build(b -> b.build());
    }

    /** An address on the net with what is found there. */
    public static Arbitrary<Link> link() {
        return Assembly.of(Link::builder)
                .always(Arbitraries.of(LinkKind.words()), (b, v) -> b.kind(v))
                .always(Arbitraries.of(ADDRESSES), (b, v) -> b.address(v))
                .maybe(Arbitraries.of("Se mødet på nettet", "Dagsordenen på kommunens side"), (b, v) -> b.title(v))
                .seldom(Arbitraries.of("0:04:10", "1:12:30"), (b, v) -> b.position(v))
                .build(b -> b.build());
    }
}
