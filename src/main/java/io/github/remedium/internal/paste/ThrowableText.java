package io.github.remedium.internal.paste;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A throwable as the text that a stack trace shows, with bounds. */
public final class ThrowableText {

    private static final int MAX_CAUSES = 50;
    private static final int MAX_FRAMES = 30;

    private ThrowableText() {}

    /** The message; absent where the throwable's own code fails to give one. */
    private static @Nullable String message(Throwable throwable) {
        try {
            return throwable.getMessage();
        } catch (RuntimeException e) {
            return null;
        }
    }

    public static String of(Throwable throwable) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Throwable current = throwable;
        while (current != null && seen.size() < MAX_CAUSES && seen.add(current)) {
            if (seen.size() > 1) {
                text.append("Caused by: ");
            }
            text.append(current.getClass().getName());
            String message = message(current);
            if (message != null) {
                text.append(": ").append(message);
            }
            text.append('\n');
            StackTraceElement[] frames = current.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
                text.append("\tat ").append(frames[i]).append('\n');
            }
            current = current.getCause();
        }
        return text.toString();
    }
}
