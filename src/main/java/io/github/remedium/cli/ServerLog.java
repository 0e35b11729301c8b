package io.github.remedium.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import io.github.remedium.http.Access;
import io.github.remedium.internal.text.SafeText;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPMDCAdapter;

/**
 * What a server says while it runs, on the error stream: each message in one line. It never has anything of a query. Safe
 * for any number of threads.
 */
abstract class ServerLog {

    private static final String PATTERN = "%d{\"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'\", UTC} %-5level %logger %msg%n";

    ServerLog() {}

    /** How messages are written. */
    enum Form {
        /** As all messages of the command line. */
        PLAIN,
        /** With time and level. */
        TEXT,
        /** A JSON object in each line. */
        JSON
    }

    /** A log of this form. What libraries would log is switched off: it may hold what clients sent. */
    static ServerLog of(Form form, Streams streams) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext libraries) {
            libraries.reset();
            libraries.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
        return form == Form.PLAIN ? new Plain(streams) : new Leveled(form, streams);
    }

    /** Something that is as it should be. */
    abstract void note(String message);

    /** Something that somebody should look at. */
    abstract void warn(String message);

    /** A request that could not be answered because of a defect. */
    abstract void fault(String message);

    /** A request that was answered. */
    abstract void access(Access access);

    /** Without time and level. */
    private static final class Plain extends ServerLog {

        private final Streams streams;

        Plain(Streams streams) {
            this.streams = streams;
        }

        @Override
        void note(String message) {
            streams.complain(message);
        }

        @Override
        void warn(String message) {
            streams.complain(message);
        }

        @Override
        void fault(String message) {
            streams.complain(message);
        }

        @Override
        void access(Access access) {
            streams.complain(access.toString());
        }
    }

    /** With time and level, by Logback. */
    private static final class Leveled extends ServerLog {

        private final Logger messages;
        private final Logger requests;
        private final boolean json;

        Leveled(Form form, Streams streams) {
            this.json = form == Form.JSON;
            LoggerContext context = new LoggerContext();
            context.setMDCAdapter(new NOPMDCAdapter());
            Encoder<ILoggingEvent> encoder = json ? json() : text(context);
            encoder.setContext(context);
            encoder.start();
            OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
            appender.setContext(context);
            appender.setEncoder(encoder);
            appender.setOutputStream(streams.err());
            appender.start();
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
            this.messages = context.getLogger("remedium");
            this.requests = context.getLogger("remedium.access");
        }

        private static PatternLayoutEncoder text(LoggerContext context) {
            PatternLayoutEncoder encoder = new PatternLayoutEncoder();
            encoder.setContext(context);
            encoder.setPattern(PATTERN);
            encoder.setCharset(StandardCharsets.UTF_8);
            return encoder;
        }

        private static JsonEncoder json() {
            JsonEncoder encoder = new JsonEncoder();
            encoder.setWithSequenceNumber(false);
            encoder.setWithNanoseconds(false);
            encoder.setWithContext(false);
            encoder.setWithThreadName(false);
            encoder.setWithMarkers(false);
            encoder.setWithMDC(false);
            encoder.setWithArguments(false);
            encoder.setWithThrowable(false);
            return encoder;
        }

        @Override
        void note(String message) {
            messages.info(SafeText.line(message));
        }

        @Override
        void warn(String message) {
            messages.warn(SafeText.line(message));
        }

        @Override
        void fault(String message) {
            messages.error(SafeText.line(message));
        }

        @Override
        void access(Access access) {
            if (!json) {
                requests.info(access.toString());
                return;
            }
            requests.atInfo()
                    .addKeyValue("method", access.method())
                    .addKeyValue("path", access.path())
                    .addKeyValue("status", access.status())
                    .addKeyValue("bytes", access.bytes())
                    .addKeyValue("millis", access.took().toMillis())
                    .log("request");
        }
    }
}
