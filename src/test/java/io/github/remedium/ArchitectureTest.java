package io.github.remedium;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages, and what must not leak through them. */
class ArchitectureTest {

    private static final String ROOT = "io.github.remedium";

    /** Which packages a package may use, besides {@code internal}. What is not named here does not belong here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            room("article"),
            room("locale", "article"),
            room("load", "locale", "article"),
            room("match", "locale", "article"),
            room("", "load", "match", "locale", "article"),
            room("render", "", "load", "match", "locale", "article"),
            room("check", "", "load", "match", "locale", "article"),
            room("evaluate", "", "load", "match", "locale", "article"),
            room("http", "render", "check", "evaluate", "", "load", "match", "locale", "article"),
            room("mcp", "render", "check", "evaluate", "", "load", "match", "locale", "article"),
            room("langchain4j", "render", "check", "evaluate", "", "load", "match", "locale", "article"),
            // The command line starts the other doors; they do not know it, nor each other.
            room("cli", "http", "mcp", "render", "check", "evaluate", "", "load", "match", "locale", "article"));

    /**
     * Which internal packages an internal package may use, besides {@code internal} itself. Matching and loading are two
     * chains that only share text and languages; the compiled file ends the first, and only the root uses it: text, language, lexicon, paste, index, ranking, trial; and text, language,
     * source, markdown, front matter, section, step, assembly.
     */
    private static final Map<String, Set<String>> INTERNAL_MAY_USE = Map.ofEntries(
            room("internal"),
            room("internal.text"),
            room("internal.flat"),
            room("internal.json", "internal.text"),
            room("internal.render", "internal.text"),
            room("internal.language", "internal.text"),
            room("internal.lexicon", "internal.text", "internal.language", "internal.flat"),
            room("internal.paste", "internal.text", "internal.language", "internal.lexicon"),
            room(
                    "internal.index",
                    "internal.text",
                    "internal.language",
                    "internal.flat",
                    "internal.lexicon",
                    "internal.paste"),
            room(
                    "internal.ranking",
                    "internal.text",
                    "internal.language",
                    "internal.flat",
                    "internal.lexicon",
                    "internal.paste",
                    "internal.index"),
            room("internal.snapshot", "internal.flat", "internal.lexicon", "internal.ranking"),
            room("internal.trial", "internal.text", "internal.index", "internal.ranking"),
            room("internal.parity", "internal.text"),
            room("internal.source", "internal.text", "internal.language"),
            room("internal.markdown.html", "internal.text"),
            room("internal.markdown.inline", "internal.text", "internal.markdown.html"),
            room("internal.markdown.block", "internal.text", "internal.markdown.html", "internal.markdown.inline"),
            room("internal.frontmatter", "internal.text", "internal.language", "internal.markdown.html"),
            room("internal.section", "internal.text", "internal.language", "internal.markdown.block"),
            room("internal.step", "internal.text", "internal.language", "internal.markdown.block", "internal.section"),
            room(
                    "internal.assembly",
                    "internal.text",
                    "internal.language",
                    "internal.source",
                    "internal.frontmatter",
                    "internal.markdown.block",
                    "internal.section",
                    "internal.step"));

    private static final List<String> FOREIGN =
            List.of("tools.jackson.", "com.fasterxml.jackson.", "com.vladsch.flexmark.", "com.ibm.icu.");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
        return Map.entry(name, Set.of(mayUse));
    }

    @Test
    void arrowsRunOneWay() {
        assertThat(CLASSES).as("classes of the library").isNotEmpty();
        classes().should(followTheArrows()).check(CLASSES);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().assignedFrom(eachPackage())
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void yamlIsReadInOnePlace() {
        only(List.of("internal.frontmatter"), "tools.jackson.dataformat..", "org.snakeyaml..");
    }

    /** JSON has a room of its own too; the network doors speak through libraries that bring Jackson along. */
    @Test
    void jsonIsReadAndWrittenInOnePlace() {
        only(
                List.of("internal.frontmatter", "internal.json", "http", "mcp"),
                "tools.jackson..",
                "com.fasterxml.jackson..");
    }

    @Test
    void markdownIsParsedInOnePlace() {
        only(List.of("internal.markdown"), "com.vladsch.flexmark..");
    }

    @Test
    void icuStaysBehindLocaleAndText() {
        only(List.of("locale", "internal.text"), "com.ibm.icu..");
    }

    @Test
    void theCommandLineLibrariesStayThere() {
        only(List.of("cli"), "picocli..", "me.tongfei.progressbar..", "ch.qos.logback..", "org.slf4j..");
    }

    @Test
    void eachDoorKeepsItsLibrariesToItself() {
        only(List.of("http"), "org.eclipse.jetty..", "io.micrometer..");
        only(List.of("mcp"), "io.modelcontextprotocol..", "reactor..");
        only(List.of("http", "mcp"), "jakarta.servlet..");
        only(List.of("langchain4j"), "dev.langchain4j..");
    }

    @Test
    void noPublicSignatureNamesAForeignOrInternalType() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal..")
                .should(showOwnTypesOnly())
                .check(CLASSES);
    }

    @Test
    void standardStreamsBelongToTheCommandLine() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".cli.."))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void platformDefaultsAreReadByTheCommandLineAlone() {
        noClasses()
                .that(resideOutsideOfPackages(ROOT + ".cli.."))
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .check(CLASSES);
    }

    @Test
    void noServiceLoader() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(each -> each.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    private static void only(List<String> rooms, String... packages) {
        String[] allowed = rooms.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
        noClasses()
                .that(resideOutsideOfPackages(allowed))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> followTheArrows() {
        return new ArchCondition<>("follow the arrows of the design") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                String from = roomOf(origin);
                if (!INTERNAL_MAY_USE.containsKey(from) && !MAY_USE.containsKey(from)) {
                    events.add(SimpleConditionEvent.violated(origin, origin.getName() + " is in no known package"));
                    return;
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(ROOT) && !allowed(from, roomOf(target))) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (isInternal(from)) {
            return to.equals("article")
                    || to.equals("internal")
                    || INTERNAL_MAY_USE.getOrDefault(from, Set.of()).contains(to);
        }
        if (to.equals("internal.snapshot")) {
            return from.isEmpty();
        }
        if (isInternal(to)) {
            return !from.equals("article");
        }
        return MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isInternal(String room) {
        return room.equals("internal") || room.startsWith("internal.");
    }

    private static String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    private static ArchCondition<JavaClass> showOwnTypesOnly() {
        return new ArchCondition<>("show only the library's own and the JDK's types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Class<?> loaded = type.reflect();
                if (!Signatures.isOpen(loaded)) {
                    return;
                }
                Signatures.of(loaded)
                        .forEach((member, names) -> names.stream()
                                .filter(ArchitectureTest::mustNotShow)
                                .forEach(name -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + ": " + member + " names " + name))));
            }
        };
    }

    private static boolean mustNotShow(String name) {
        return Stream.concat(FOREIGN.stream(), Stream.of(ROOT + ".internal.")).anyMatch(name::startsWith);
    }

    /** Which types the public face of a class names. */
    private static final class Signatures {

        static boolean isOpen(Class<?> type) {
            boolean open = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
            return open && (type.getEnclosingClass() == null || isOpen(type.getEnclosingClass()));
        }

        static Map<String, List<String>> of(Class<?> type) {
            return Stream.of(
                            Stream.of(type.toGenericString(), type.getGenericSuperclass() + " above"),
                            Arrays.stream(type.getGenericInterfaces()).map(each -> each.getTypeName() + " above"),
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(method -> !method.isSynthetic() && open(method.getModifiers()))
                                    .map(Method::toGenericString),
                            Arrays.stream(type.getDeclaredConstructors())
                                    .filter(constructor -> open(constructor.getModifiers()))
                                    .map(Constructor::toGenericString),
                            Arrays.stream(type.getDeclaredFields())
                                    .filter(field -> open(field.getModifiers()))
                                    .map(Field::toGenericString))
                    .flatMap(each -> each)
                    .distinct()
                    .collect(Collectors.toMap(each -> each, Signatures::names));
        }

        private static boolean open(int modifiers) {
            return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
        }

        /** The type names in what reflection prints of a member. */
        private static List<String> names(String printed) {
            return List.of(printed.split("[^\\w.$]+"));
        }
    }
}
