/**
 * The door for programs on the network and for browsers: HTTP with JSON, and a page to try it.
 *
 * <p>{@link io.github.remedium.http.HttpDoor} is the way in. A request walks through {@code Entrance} (connections,
 * hosts, origins, tokens), {@code BodyFirst} (its body is read before anything waits), {@code Admission} (how many are
 * worked on at once) and {@code Routes} to an endpoint, which makes a {@code Reply} from a {@code Call}.
 */
@NullMarked
package io.github.remedium.http;

import org.jspecify.annotations.NullMarked;
