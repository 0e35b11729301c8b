package io.github.remedium.cli;

import io.github.remedium.KnowledgeBaseBuilder;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.Limits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for how the files of articles are read. */
final class ReadingOptions {

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--fail-on-error",
            description = "Stop at the first file that cannot be loaded. Without it, such files are left out.")
    private boolean failOnError;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read files by N threads; 0 for one for each processor. Default: 0.")
    private int threads;

    @Option(
            names = "--field-role",
            paramLabel = "ROLE=FIELD",
            description =
                    "The field of the front matter that says this, such as keywords=labels; repeatable, also for one"
                            + " role, the one that counts most first. Nothing behind the sign: no field does.")
    private List<String> fieldRoles = new ArrayList<>();

    @Option(
            names = "--machine-word",
            paramLabel = "WORD",
            description = "What says in a field of the role machine-translated that a machine was used; repeatable."
                    + " Default: mt and machine.")
    private List<String> machineWords = new ArrayList<>();

    /** How much may be read. */
    Limits limits() {
        return limits.limits();
    }

    /** Sets what these options say. */
    void set(KnowledgeBaseBuilder builder) {
        if (threads < 0) {
            throw new UnusableException("--threads must be at least 0, was " + threads);
        }
        if (threads > 0) {
            builder.threads(threads);
        }
        if (failOnError) {
            builder.failOnError();
        }
        builder.limits(limits()).fields(fields());
    }

    private FieldRoles fields() {
        Map<FieldRole, List<String>> named = new EnumMap<>(FieldRole.class);
        for (String each : fieldRoles) {
            int sign = each.indexOf('=');
            if (sign < 0) {
                throw new UnusableException("--field-role " + each + " is not of the form keywords=labels");
            }
            List<String> fields =
                    named.computeIfAbsent(role(each.substring(0, sign).strip()), role -> new ArrayList<>());
            String field = each.substring(sign + 1).strip();
            if (!field.isEmpty()) {
                fields.add(field);
            }
        }
        FieldRoles roles = FieldRoles.standard();
        for (Map.Entry<FieldRole, List<String>> each : named.entrySet()) {
            roles = roles.with(each.getKey(), each.getValue().toArray(String[]::new));
        }
        return machineWords.isEmpty() ? roles : roles.withMachineWords(machineWords.toArray(String[]::new));
    }

    private static FieldRole role(String name) {
        return Stream.of(FieldRole.values())
                .filter(role -> name(role).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnusableException("--field-role: there is no role '" + name + "'; there are "
                        + Stream.of(FieldRole.values())
                                .map(ReadingOptions::name)
                                .collect(Collectors.joining(", "))));
    }

    private static String name(FieldRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
