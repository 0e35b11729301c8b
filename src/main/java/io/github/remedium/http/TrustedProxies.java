package io.github.remedium.http;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressPattern;

/**
 * Believes what a proxy says about the request it passes on (X-Forwarded-Host and its like, and Forwarded), if its address
 * is among those that are trusted; from others these headers mean nothing. Safe for any number of threads.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {

    private final List<InetAddressPattern> trusted;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    TrustedProxies(Set<String> addresses) {
        this.trusted = addresses.stream().map(TrustedProxies::pattern).toList();
    }

    /**
     * An address or a range.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static InetAddressPattern pattern(String address) {
        // Not a name, for which a name server would be asked.
        if (!address.matches("([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*)(/[0-9]{1,3})?")) {
            throw new IllegalArgumentException("'" + address + "' is no address and no range such as 10.0.0.0/8");
        }
        try {
            return InetAddressPattern.from(address);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("'" + address + "' is no address and no range such as 10.0.0.0/8", e);
        }
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        boolean isTrusted = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                && trusted.stream().anyMatch(pattern -> pattern.test(peer.getAddress()));
        return isTrusted ? forwarded.customize(request, responseHeaders) : request;
    }
}
