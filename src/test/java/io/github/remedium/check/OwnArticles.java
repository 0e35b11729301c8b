package io.github.remedium.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes sound articles in four languages, for tests: each with a quoted message, codes, numbers, links, steps and code. */
final class OwnArticles {

    private static final List<String> LOCALES = List.of("en", "nl-NL", "es-ES", "it-IT");

    private static final String[][] TITLE = {
        {"Print queue", "Afdrukwachtrij", "Cola de impresión", "Coda di stampa"},
        {"Mail delivery", "Postbezorging", "Entrega de correo", "Consegna della posta"},
        {"Data import", "Gegevensimport", "Importación de datos", "Importazione dei dati"},
        {"Sign-in page", "Aanmeldpagina", "Página de acceso", "Pagina di accesso"},
    };
    private static final String[][] ISSUE = {
        {
            "After the update of the server every job that users send ends with the error ",
            "Na de update van de server eindigt elke taak die gebruikers verzenden met de fout ",
            "Después de la actualización del servidor, cada tarea que envían los usuarios termina con el error ",
            "Dopo l'aggiornamento del server ogni attività che gli utenti inviano termina con l'errore ",
        },
        {
            "When a second instance is started at the same time the service stops and shows ",
            "Wanneer tegelijkertijd een tweede exemplaar wordt gestart, stopt de service en toont die ",
            "Cuando se inicia al mismo tiempo una segunda instancia, el servicio se detiene y muestra ",
            "Quando viene avviata nello stesso momento una seconda istanza, il servizio si ferma e mostra ",
        },
    };
    private static final String[][] CAUSE = {
        {
            "The certificate of the host has expired, and the store keeps only %d entries of each kind for it.",
            "Het certificaat van de host is verlopen en de opslag bewaart er maar %d vermeldingen van elke soort voor.",
            "El certificado del host ha caducado y el almacén solo guarda %d entradas de cada tipo para él.",
            "Il certificato dell'host è scaduto e l'archivio conserva solo %d voci di ogni tipo per esso.",
        },
        {
            "A scheduled task removes the lock file after %d minutes, while the writer still holds it open.",
            "Een geplande taak verwijdert het vergrendelingsbestand na %d minuten, terwijl de schrijver het nog open heeft.",
            "Una tarea programada elimina el archivo de bloqueo a los %d minutos, mientras el escritor aún lo tiene abierto.",
            "Un'attività pianificata rimuove il file di blocco dopo %d minuti, mentre lo scrittore lo tiene ancora aperto.",
        },
    };
    private static final String[][] STEP = {
        {
            "Open the file `%s` on the host and set the value of the limit to %d for all users of the group.",
            "Open het bestand `%s` op de host en stel de waarde van de limiet in op %d voor alle gebruikers van de groep.",
            "Abra el archivo `%s` en el host y establezca el valor del límite en %d para todos los usuarios del grupo.",
            "Apri il file `%s` sull'host e imposta il valore del limite su %d per tutti gli utenti del gruppo.",
        },
        {
            "Stop the service with `%s` and wait for %d seconds until no process of it is left on the machine.",
            "Stop de service met `%s` en wacht %d seconden tot er geen proces meer van over is op de machine.",
            "Detenga el servicio con `%s` y espere %d segundos hasta que no quede ningún proceso en la máquina.",
            "Arresta il servizio con `%s` e attendi %d secondi finché non rimane alcun processo sulla macchina.",
        },
        {
            "Send the request again with the option `%s` and check that the answer arrives within %d seconds.",
            "Verzend de aanvraag opnieuw met de optie `%s` en controleer of het antwoord binnen %d seconden aankomt.",
            "Envíe la solicitud de nuevo con la opción `%s` y compruebe que la respuesta llega en %d segundos.",
            "Invia di nuovo la richiesta con l'opzione `%s` e verifica che la risposta arrivi entro %d secondi.",
        },
        {
            "Remove the folder `%s` from the cache, since it may have grown to more than %d files in the meantime.",
            "Verwijder de map `%s` uit de cache, omdat die intussen tot meer dan %d bestanden kan zijn gegroeid.",
            "Quite la carpeta `%s` de la caché, ya que mientras tanto puede haber crecido a más de %d archivos.",
            "Rimuovi la cartella `%s` dalla cache, poiché nel frattempo può essere cresciuta a più di %d file.",
        },
    };
    private static final String[][] NOTE = {
        {
            "Since %s *the old limit* counts as well: at most %d MB for each of the folders.",
            "Sinds %s telt ook *de oude limiet*: hoogstens %d MB voor elk van de mappen.",
            "Desde el %s también cuenta *el límite antiguo*: como máximo %d MB para cada una de las carpetas.",
            "Dal %s vale anche *il vecchio limite*: al massimo %d MB per ognuna delle cartelle.",
        },
        {
            "- The console shows which of the users of the group are signed in.",
            "- De console toont welke van de gebruikers van de groep zijn aangemeld.",
            "- La consola muestra qué usuarios del grupo han iniciado sesión.",
            "- La console mostra quali degli utenti del gruppo hanno effettuato l'accesso.",
        },
        {
            "- The report lists the folders that were not read since the last start.",
            "- Het rapport noemt de mappen die sinds de laatste start niet zijn gelezen.",
            "- El informe enumera las carpetas que no se leyeron desde el último inicio.",
            "- Il rapporto elenca le cartelle che non sono state lette dopo l'ultimo avvio.",
        },
    };
    private static final String[][] CLOSING = {
        {
            "The new settings are used by version %s and later; more about them is in [the guide](%s).",
            "De nieuwe instellingen worden gebruikt door versie %s en hoger; meer daarover staat in [de gids](%s).",
            "La nueva configuración la utilizan la versión %s y posteriores; más información en [la guía](%s).",
            "Le nuove impostazioni sono usate dalla versione %s e successive; altro su di esse è in [la guida](%s).",
        },
    };
    private static final String[][] HEADINGS = {
        {"Description", "Environment", "Issue", "Cause", "Resolution"},
        {"Beschrijving", "Omgeving", "Probleem", "Oorzaak", "Resolutie"},
        {"Descripción", "Entorno", "Problema", "Causa", "Resolución"},
        {"Descrizione", "Ambiente", "Problema", "Causa", "Risoluzione"},
    };
    private static final List<String> SUBJECTS =
            List.of("Broker", "Writer", "Session", "Channel", "Ledger", "Cursor", "Mirror", "Tunnel");
    private static final List<String> VERBS = List.of("rejected", "dropped", "expired", "blocked", "closed", "missed");
    private static final List<String> THINGS =
            List.of("request", "token", "packet", "record", "transfer", "handshake", "checksum", "lease");

    private final Random random;

    OwnArticles(long seed) {
        this.random = new Random(seed);
    }

    /** The files of so many articles by path: {@code nl-NL/DOC-0001.md}. */
    Map<String, String> files(int articles) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 1; i <= articles; i++) {
            String number = String.format(Locale.ROOT, "DOC-%04d", i);
            long seed = random.nextLong();
            for (int l = 0; l < LOCALES.size(); l++) {
                files.put(LOCALES.get(l) + "/" + number + ".md", article(number, l, new Random(seed)));
            }
        }
        return files;
    }

    private static String article(String number, int l, Random random) {
        String subject = pick(SUBJECTS, random);
        String other = pick(SUBJECTS, random);
        String message = subject + " " + pick(VERBS, random) + " the " + pick(THINGS, random) + " of " + other
                + " in slot " + (2 + random.nextInt(90));
        String code = "ERR-" + (100000 + random.nextInt(800000));
        String name = subject.toLowerCase(Locale.ROOT) + ":" + pick(THINGS, random) + random.nextInt(100);
        String title = TITLE[random.nextInt(TITLE.length)][l] + ": " + code + " " + subject + " " + other;
        String[] heading = HEADINGS[l];
        StringBuilder text = new StringBuilder("---\ntitle: '" + title + "'\narticle-number: " + number + "\n---\n\n");
        text.append("# ")
                .append(title)
                .append("\n\n## ")
                .append(heading[0])
                .append("\n\n### ")
                .append(heading[1]);
        text.append("\n\nPrintworks Server, Printworks Console\n\n### ")
                .append(heading[2])
                .append("\n\n");
        text.append(ISSUE[random.nextInt(ISSUE.length)][l])
                .append('"')
                .append(message)
                .append("\" (")
                .append(code)
                .append(", ")
                .append(name)
                .append(").\n\n");
        text.append("```\n")
                .append(code)
                .append(" at ")
                .append(name)
                .append(" worker ")
                .append(random.nextInt(5000));
        text.append("\n```\n\n### ").append(heading[3]).append("\n\n");
        text.append(String.format(Locale.ROOT, CAUSE[random.nextInt(CAUSE.length)][l], 13 + random.nextInt(900)));
        String date = String.format(
                Locale.ROOT,
                "%02d.%02d.20%02d",
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                15 + random.nextInt(9));
        text.append("\n\n").append(String.format(Locale.ROOT, NOTE[0][l], date, 101 + random.nextInt(800)));
        text.append("\n\n").append(NOTE[1][l]).append('\n').append(NOTE[2][l]);
        text.append("\n\n## ").append(heading[4]).append("\n\n");
        int first = random.nextInt(STEP.length);
        for (int i = 0; i < STEP.length; i++) {
            String span = "srv/" + pick(THINGS, random) + "/" + subject + random.nextInt(1000) + ".conf";
            text.append(i + 1).append(". ");
            text.append(String.format(Locale.ROOT, STEP[(first + i) % STEP.length][l], span, 11 + random.nextInt(9000)))
                    .append('\n');
        }
        String version = (2 + random.nextInt(7)) + "." + random.nextInt(10) + "." + (1 + random.nextInt(80));
        String link = "https://docs.example.org/guides/" + subject + "-" + random.nextInt(10000);
        text.append('\n').append(String.format(Locale.ROOT, CLOSING[0][l], version, link));
        text.append("\n\n![console](images/console-")
                .append(random.nextInt(1000))
                .append(".png)\n");
        return text.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
