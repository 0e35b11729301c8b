package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type, method and constant outside {@code internal} says what it is. */
class DocumentationTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void allThatIsPublicHasADocComment() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("internal"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        assertThat(silent(files)).isEmpty();
    }

    private static List<String> silent(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(trees, unit, found).scan(unit, false);
            }
        }
        return found;
    }

    /** Walks what a user can see. The argument says whether the surroundings make members public by themselves. */
    private static final class Scanner extends TreePathScanner<Void, Boolean> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final List<String> found;

        Scanner(DocTrees trees, CompilationUnitTree unit, List<String> found) {
            this.trees = trees;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean publicByItself) {
            if (visible(type.getModifiers(), publicByItself)) {
                demand(type, type.getSimpleName().toString());
                super.visitClass(type, type.getKind() == Tree.Kind.INTERFACE);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean publicByItself) {
            boolean inherited = method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
            boolean ofRecord = method.getName().contentEquals("<init>")
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            if (!inherited && !ofRecord && visible(method.getModifiers(), publicByItself)) {
                demand(method, method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Boolean publicByItself) {
            if (visible(variable.getModifiers(), publicByItself)) {
                demand(variable, variable.getName().toString());
            }
            return null;
        }

        private void demand(Tree tree, String name) {
            String comment = trees.getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
                found.add(SOURCES.relativize(Path.of(unit.getSourceFile().getName())) + ":" + line + ": " + name);
            }
        }

        private static boolean visible(ModifiersTree modifiers, boolean publicByItself) {
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || (publicByItself && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }
    }
}
