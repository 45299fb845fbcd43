package dk.kommune;

import dk.sagsgang.meeting.Meeting;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the meeting that Spring has read and validated. */
@RestController
class MeetingController {

    @PostMapping(path = "/meetings", consumes = "application/json", produces = "application/json")
    Meeting take(@Valid @RequestBody Meeting meeting) {
        return meeting;
    }
}
