package io.github.remedium.cli;

import io.github.remedium.render.ShownFields;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which fields of the front matter readers see. */
final class FieldsOption {

    private static final String STANDARD = "standard";
    private static final String ALL = "*";
    private static final String NONE = "none";

    @Option(
            names = "--fields",
            paramLabel = "NAME",
            split = ",",
            description = "Fields of the front matter that readers see; repeatable. standard stands for those that are"
                    + " shown without this option, * for all of them, none for none.")
    private List<String> names = new ArrayList<>(List.of(STANDARD));

    /** The fields that are shown. */
    ShownFields shown() {
        if (names.contains(ALL)) {
            return ShownFields.all();
        }
        ShownFields shown = names.contains(STANDARD) ? ShownFields.standard() : ShownFields.none();
        return shown.with(names.stream()
                .filter(name -> !name.isBlank() && !name.equals(STANDARD) && !name.equals(NONE))
                .toArray(String[]::new));
    }
}
