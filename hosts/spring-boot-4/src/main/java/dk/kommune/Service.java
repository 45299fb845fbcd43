package dk.kommune;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes documents over HTTP. */
@SpringBootApplication
public class Service {

    public static void main(String[] arguments) {
        SpringApplication.run(Service.class, arguments);
    }
}
