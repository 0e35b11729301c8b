package io.github.remedium.http;

/** Answers calls to one path and method. */
@FunctionalInterface
interface Endpoint {

    /** The reply. */
    Reply answer(Call call) throws HttpProblem;
}
