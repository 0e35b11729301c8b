package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocaleDetectionTest {

    private static final String DUTCH =
            "De server reageert niet meer wanneer u een groot bestand naar het systeem stuurt. "
                    + "Dat komt doordat de wachtrij vol is en er geen ruimte over is voor nieuwe berichten. Ga als volgt te werk om"
                    + " het op te lossen en controleer daarna of de dienst weer werkt zoals u verwacht.";
    private static final String ENGLISH =
            "The server does not answer when you send a large file to it. This is because the"
                    + " queue is full and there is no room for new messages. To solve it, do the following and then see that the"
                    + " service works as it should, and that all of your messages have been sent.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | De server reageert niet meer wanneer u een bestand naar het systeem stuurt en de wachtrij vol is.",
                "es | El servidor no responde cuando se envía un archivo al sistema y la cola está llena de mensajes.",
                "it | Il server non risponde quando si invia un file al sistema e la coda è piena di messaggi.",
                "en | The server does not answer when you send a file to it and the queue is full of messages.",
                "de | Der Server antwortet nicht, wenn Sie eine Datei an das System senden und die Warteschlange voll ist.",
                "fr | Le serveur ne répond pas lorsque vous envoyez un fichier au système et que la file est pleine.",
                "pt | O servidor não responde quando você envia um arquivo para o sistema e a fila está cheia de mensagens.",
                "sv | Servern svarar inte när du skickar en fil till systemet och kön är full av meddelanden som väntar.",
                "ja | サーバーにファイルを送信すると、キューがいっぱいのため応答しません。",
                "ko | 서버에 파일을 보내면 대기열이 가득 차서 응답하지 않습니다.",
                "zh-Hans | 向系统发送文件时，如果队列已满，服务器将没有响应，这是设计问题。",
                "zh-Hant | 向系統發送檔案時，如果佇列已滿，伺服器將沒有回應，這是設計問題。",
            })
    void tellsLanguagesByTheirText(String tag, String text) {
        KnowledgeBase result = Kb.load("x/000_article.txt", "---\narticle-number: KA-1\n---\n" + text + "\n");
        assertThat(result.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly(tag);
        assertThat(result.report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl-NL/KA-1.md, nl-NL",
        "kb/pt_BR/KA-1.md, pt-BR",
        "nl/articles/KA-1.md, nl",
        "en/nl/KA-1.md, nl",
        "zh-Hans/KA-1.md, zh-Hans",
        "es-419/KA-1.md, es-419",
        "KA-1.nl.md, nl",
        "KA-1_nl-BE.md, nl-BE",
        "docs/KA-1.md, nl",
        "in/to/KA-1.md, nl",
    })
    void placesSayTheLocale(String path, String tag) {
        KnowledgeBase result = Kb.load(path, "---\ntitle: t\narticle-number: KA-1\n---\n" + DUTCH + "\n");
        assertThat(result.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly(tag);
    }

    @Test
    void aFieldComesBeforeAllElse() {
        KnowledgeBase result = Kb.load("es-ES/KA-1.it.md", "---\nlocale: nl-BE\n---\n" + DUTCH + "\n");
        assertThat(result.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly("nl-BE");
        assertThat(Kb.codes(result)).containsExactly("locale-disagreement");
        result = Kb.load("KA-1.md", "---\nlanguage: java\n---\n" + DUTCH + "\n");
        assertThat(result.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly("nl");
        assertThat(Kb.codes(result)).containsExactly("locale-field");
    }

    @Test
    void aShortFolderNameIsNoLanguageIfItsFilesReadOtherwise() {
        KnowledgeBase department = Kb.load(files("it", ENGLISH, 5, ENGLISH, 1));
        assertThat(department.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly("en");
        KnowledgeBase untranslated = Kb.load(files("nl", DUTCH, 5, ENGLISH, 1));
        assertThat(untranslated.report().locales().keySet())
                .extracting(l -> l.toLanguageTag())
                .containsExactly("nl");
        assertThat(Kb.codes(untranslated)).containsExactly("locale-disagreement");
    }

    private static Source files(String folder, String text, int count, String other, int otherCount) {
        Map<String, String> files = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count + otherCount; i++) {
            texts.add(i < count ? text : other);
        }
        for (int i = 0; i < texts.size(); i++) {
            files.put(folder + "/KA-" + (10 + i) + ".md", "---\ntitle: t\n---\n" + texts.get(i) + "\n");
        }
        return Source.memory(files);
    }

    @Test
    void doubtIsAWarning() {
        KnowledgeBase result = Kb.load("KA-1.md", "---\ntitle: ORA-12154\n---\n```\nx = 1\n```\n");
        assertThat(Kb.codes(result)).containsExactly("locale-unknown");
        result = Kb.load("KA-1.md", "---\ntitle: ORA-12154\n---\nvan de\n");
        assertThat(Kb.codes(result)).containsExactly("locale-doubt");
    }
}
