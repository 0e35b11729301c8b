package shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A shop whose devices fail. */
@SpringBootApplication
public class ShopApplication {

    /** Starts the shop. */
    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }

    @RestController
    static class Till {

        @GetMapping("/receipt")
        String receipt() {
            throw new IllegalStateException("Receipt printer did not answer within 3000 ms");
        }

        @GetMapping("/weight")
        String weight() {
            throw new IllegalStateException("Scale calibration certificate expired (SCL-2040)");
        }
    }
}
