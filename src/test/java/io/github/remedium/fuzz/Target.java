package io.github.remedium.fuzz;

/** A part of the library that takes any input. What it throws is a finding. */
@FunctionalInterface
interface Target {

    /** Feeds one input, and checks what has to hold for every input. */
    void feed(byte[] input) throws Exception;
}
