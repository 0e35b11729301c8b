package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** No class keeps state that could change: what two knowledge bases share never differs between them. */
class StaticStateTest {

    private static final List<Class<?>> CHANGING = List.of(
            StringBuilder.class,
            BitSet.class,
            Date.class,
            Random.class,
            ThreadLocal.class,
            Executor.class,
            Thread.class,
            java.text.Format.class,
            java.util.concurrent.locks.Lock.class);

    @Test
    void nothingStaticChanges() throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.remedium")) {
            found.addAll(complaints(type.reflect()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void andThisTestWouldSeeIt() throws ReflectiveOperationException {
        assertThat(complaints(Careless.class))
                .containsExactlyInAnyOrder(
                        "Careless.notFinal is not final",
                        "Careless.list can be changed",
                        "Careless.map can be changed",
                        "Careless.counter is a AtomicInteger",
                        "Careless.reference is a AtomicReference",
                        "Careless.builder is a StringBuilder",
                        "Careless.ARRAY is an array others can write to");
    }

    private static List<String> complaints(Class<?> type) throws ReflectiveOperationException {
        List<String> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
                continue;
            }
            String name = type.getSimpleName() + "." + field.getName();
            if (!Modifier.isFinal(field.getModifiers())) {
                found.add(name + " is not final");
                continue;
            }
            field.setAccessible(true);
            Object value = field.get(null);
            if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
                if (!unmodifiable(value)) {
                    found.add(name + " can be changed");
                }
            } else if (field.getType().isArray()) {
                if (!Modifier.isPrivate(field.getModifiers())) {
                    found.add(name + " is an array others can write to");
                }
            } else if (value.getClass().getPackageName().equals("java.util.concurrent.atomic")
                    || CHANGING.stream().anyMatch(each -> each.isInstance(value))) {
                found.add(name + " is a " + value.getClass().getSimpleName());
            }
        }
        return found;
    }

    /** Only the JDK's own unmodifiable collections count: what wraps an own collection cannot be told apart. */
    private static boolean unmodifiable(Object value) {
        String name = value.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Unmodifiable")
                || name.startsWith("java.util.Collections$Empty")
                || name.startsWith("java.util.Collections$Singleton");
    }

    @SuppressWarnings({"unused", "MutablePublicArray"})
    private static final class Careless {
        static final List<String> FINE = List.of("a");
        static final Map<String, String> FINE_TOO = Collections.unmodifiableMap(new HashMap<>());
        private static final int[] TABLE = {1};
        static final int[] ARRAY = {1};
        static final List<String> list = new ArrayList<>();
        static final Map<String, String> map = new HashMap<>();
        static final AtomicInteger counter = new AtomicInteger();
        static final AtomicReference<String> reference = new AtomicReference<>("");
        static final StringBuilder builder = new StringBuilder();
        static String notFinal = "";
    }
}
