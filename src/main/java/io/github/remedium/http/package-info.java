/**
 * A server for programs on the network and for browsers: HTTP with JSON, and a page to try it.
 *
 * <p>{@link io.github.remedium.http.HttpDoor} is the class to use. Inside, {@code Connections} bounds the connections and
 * how long each may take, and a request goes through {@code Entrance} (checks hosts and origins),
 * {@code BodyFirst} (reads the body before the request waits for anything), {@code Admission} (limits how many are worked
 * on at the same time, in threads of their own) and {@code Routes} to an endpoint, which makes a {@code Reply} from a
 * {@code Call}.
 */
@NullMarked
package io.github.remedium.http;

import org.jspecify.annotations.NullMarked;
