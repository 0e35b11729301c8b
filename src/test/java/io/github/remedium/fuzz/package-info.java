/**
 * Fuzzing with Jazzer: inputs that are bred by what they reach in the code. {@link io.github.remedium.fuzz.FuzzTarget}
 * lists what is attacked, {@link io.github.remedium.fuzz.FuzzTest} runs it. How to run it for long, and what to do with a
 * finding, is told in src/site/markdown/fuzzing.md.
 */
package io.github.remedium.fuzz;
