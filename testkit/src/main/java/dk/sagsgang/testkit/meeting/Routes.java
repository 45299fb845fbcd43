package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The ways of cases through bodies (sagsgang).
 *
 * <p>{@code Routes.anyRoute()} draws "Sagsgang og sagstype" with the bodies under it, and stops without a body.
 */
public final class Routes {

    private Routes() {}

    /** Any route, as a list or as a grid with crosses, or as both mixed; it may be empty. */
    public static Arbitrary<Route> anyRoute() {
        return Assembly.of(Route::builder)
                .maybe(Texts.mostly(List.of("Sagsgang og sagstype", "Behandlingsplan")), (b, v) -> b.heading(v))
                .always(Mix.upTo(4, anyRouteStop()), (b, v) -> b.addAllStops(v))
                .build(b -> b.build());
    }

    /** Any stop of a route; every part may be missing. */
    public static Arbitrary<RouteStop> anyRouteStop() {
        return Assembly.of(RouteStop::builder)
                .always(Parties.anyBody(), (b, v) -> b.body(v))
                .seldom(Arbitraries.of(RouteRole.class), (b, v) -> b.role(v))
                .seldom(Arbitraries.of(true, false), (b, v) -> b.marked(v))
                .seldom(Dates.anyDay(), (b, v) -> b.date(v))
                .build(b -> b.build());
    }
}
