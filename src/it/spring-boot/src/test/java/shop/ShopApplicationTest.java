package shop;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;

/** The whole application, configured by application.yaml alone. */
@SpringBootTest
@AutoConfigureMockMvc
class ShopApplicationTest {

    @Autowired
    private MockMvc shop;

    @Test
    void anErrorIsAnsweredWithTheStepsOfItsArticle() throws Exception {
        shop.perform(get("/receipt").header("Accept-Language", "it-CH, de;q=0.5"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().json("""
                        {
                          "title": "Internal Server Error",
                          "status": 500,
                          "detail": "La stampante di scontrini della cassa non risponde",
                          "instance": "/receipt",
                          "article": "SHOP-1",
                          "locale": "it",
                          "steps": [
                            {"id": "1", "text": "Premi il tasto di avanzamento della stampante."},
                            {"id": "2", "text": "Stampa di nuovo l'ultimo scontrino."}
                          ]
                        }
                        """, JsonCompareMode.STRICT));
    }

    @Test
    void aReaderWhoNamesNoLanguageGetsTheStandardOne() throws Exception {
        shop.perform(get("/receipt"))
                .andExpect(jsonPath("$.locale").value("en"))
                .andExpect(jsonPath("$.steps[1].text").value("Print the last receipt again."));
    }

    @Test
    void anErrorWithoutAnArticleGetsNoneAndTellsNothingElse() throws Exception {
        shop.perform(get("/weight"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.article").doesNotExist())
                .andExpect(jsonPath("$.steps").doesNotExist())
                .andExpect(jsonPath("$.detail").doesNotExist());
    }

    @Test
    void aWrongRequestStaysTheErrorOfTheClient() throws Exception {
        shop.perform(get("/nothing-here")).andExpect(status().isNotFound());
    }

    @Test
    void theActuatorTellsHowManyArticlesThereAre() throws Exception {
        shop.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.components.remedium.status").value("UP"))
                .andExpect(jsonPath("$.components.remedium.details.articles").value(1));
    }
}
