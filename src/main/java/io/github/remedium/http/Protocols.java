package io.github.remedium.http;

import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.KeyStoreScanner;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What is spoken on a connection: HTTP/1.1, inside TLS where there is a key store. */
final class Protocols {

    private static final int HEADER_BYTES = 16 * 1024;

    private Protocols() {}

    /** The protocols, the outermost first. A key store that is replaced is read again. */
    static ConnectionFactory[] of(HttpDoorBuilder settings, Server server) {
        HttpConfiguration http = configuration(settings);
        if (settings.keyStore.isEmpty()) {
            return new ConnectionFactory[] {new HttpConnectionFactory(http)};
        }
        // Which names are served is Entrance's to decide, for TLS as without it.
        http.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStorePath(settings.keyStore.get());
        keys.setKeyStorePassword(settings.keyStorePassword);
        server.addBean(new KeyStoreScanner(keys));
        return new ConnectionFactory[] {
            new SslConnectionFactory(keys, HttpVersion.HTTP_1_1.asString()), new HttpConnectionFactory(http)
        };
    }

    private static HttpConfiguration configuration(HttpDoorBuilder settings) {
        HttpConfiguration http = new HttpConfiguration();
        // The number of an article may be a path, with %2F or %25 in it. These are safe: what a path
        // needs is asked by the endpoint that is found for it, however it was written.
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "articles",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(settings.limits.idleTime().toMillis());
        if (!settings.proxies.isEmpty()) {
            http.addCustomizer(new TrustedProxies(settings.proxies));
        }
        return http;
    }
}
