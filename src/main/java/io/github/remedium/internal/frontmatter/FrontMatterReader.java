package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads front matter: with a fast reader where it is simple, else as YAML 1.2, else field by field, with a {@link Repair}
 * for each assumption.
 *
 * <p>Immutable and safe for any number of threads. Takes time linear in the length of the text.
 */
public final class FrontMatterReader {

    /** Repairs that are told one by one; real files need two or three. */
    private static final int MOST_REPAIRS = 20;

    private final YAMLFactory factory = new YAMLFactory();
    private final FieldTable table;
    private final int maxDepth;
    private final int maxValues;

    /**
     * A reader with limits.
     *
     * @param table the fields that are known
     * @param maxDepth lists and maps inside each other
     * @param maxValues values, after aliases are followed
     */
    public FrontMatterReader(FieldTable table, int maxDepth, int maxValues) {
        this.table = table;
        this.maxDepth = maxDepth;
        this.maxValues = maxValues;
    }

    /**
     * The fields, in the order of the text, each name once.
     *
     * @param text what stands between the fences; lines end with {@code \n}
     * @param firstLine the line of the file at which the text begins
     * @param repairs told of all that was wrong and read all the same
     * @throws FrontMatterException if a limit is exceeded
     */
    public List<Field> read(String text, int firstLine, Consumer<Repair> repairs) throws FrontMatterException {
        int[] made = {0};
        List<Field> fields = fields(text, firstLine, repair -> {
            if (made[0]++ < MOST_REPAIRS) {
                repairs.accept(repair);
            }
        });
        if (made[0] > MOST_REPAIRS) {
            int more = made[0] - MOST_REPAIRS;
            repairs.accept(new Repair(
                    "front-matter-syntax", firstLine, 1, more + " more things in the front matter had to be repaired"));
        }
        return fields;
    }

    private List<Field> fields(String text, int firstLine, Consumer<Repair> repairs) throws FrontMatterException {
        List<Field> fields = PlainFields.read(text, firstLine);
        if (fields == null) {
            StrictFields.Outcome outcome = strict(text, firstLine);
            fields = outcome.malformed() == null
                    ? outcome.fields()
                    : new RepairedFields(this, table, text, firstLine, repairs).read(outcome.malformed());
        }
        if (fields.size() > maxValues) {
            Field first = fields.get(maxValues);
            throw new FrontMatterException(
                    first.line(),
                    1,
                    "front matter has more than " + maxValues + " fields; the limit maxFrontMatterValues raises it");
        }
        return eachOnce(fields, repairs);
    }

    /** The text as YAML, or what is wrong with it. */
    StrictFields.Outcome strict(String text, int firstLine) throws FrontMatterException {
        return new StrictFields(text, firstLine, maxDepth, maxValues).read(factory);
    }

    private List<Field> eachOnce(List<Field> fields, Consumer<Repair> repairs) {
        Map<String, Field> byName = new LinkedHashMap<>(fields.size() * 2);
        for (Field field : fields) {
            String name = table.of(field.key()).map(KnownField::key).orElse(field.key());
            Field earlier = byName.putIfAbsent(name, field);
            if (earlier != null) {
                boolean empty = field.value().equals(Value.EMPTY);
                if (!empty) {
                    byName.put(name, field);
                }
                repairs.accept(new Repair(
                        "front-matter-duplicate",
                        field.line(),
                        1,
                        String.format(
                                Locale.ROOT,
                                "front matter '%s' stands twice, first in line %d; the value of line %d is used",
                                name,
                                earlier.line(),
                                empty ? earlier.line() : field.line())));
            }
        }
        return new ArrayList<>(byName.values());
    }
}
