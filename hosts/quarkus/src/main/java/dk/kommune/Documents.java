package dk.kommune;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.validation.DocumentValidator;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Takes documents over HTTP, in both ways. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class Documents {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    /** The body as bytes: every problem is told with rule, line and column, whatever the settings of the mapper. */
    @POST
    @Path("check")
    public Response check(byte[] body, @Context HttpHeaders headers) {
        Report report = DocumentReader.strict().read(body, "request").validate(VALIDATOR);
        return Response.status(report.hasErrors() ? 422 : 200)
                .entity(ReportJson.compact(headers.getAcceptableLanguages().get(0)).write("request", report))
                .build();
    }

    /** The meeting that Quarkus has read and validated. */
    @POST
    @Path("meetings")
    public Meeting take(@Valid Meeting meeting) {
        return meeting;
    }
}
