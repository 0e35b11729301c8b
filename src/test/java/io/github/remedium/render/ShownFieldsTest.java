package io.github.remedium.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"title", "Article-Number", "version_number", "applies to", "keywords", "ms.date"})
    void whatReadersMaySee(String name) {
        assertThat(ShownFields.standard().shows(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal-notes",
                "dynamics-url",
                "article-created-by",
                "article-published-by",
                "author",
                "ms.author",
                "ms.reviewer",
                "manager",
                "source-git-commit",
                "exl-id",
                "bug",
                "whatever"
            })
    void whatAuthorsKeepForThemselves(String name) {
        assertThat(ShownFields.standard().shows(name)).isFalse();
        assertThat(ShownFields.all().shows(name)).isTrue();
        assertThat(ShownFields.none().shows(name)).isFalse();
        assertThat(ShownFields.standard().with(name).shows(name)).isTrue();
    }

    @Test
    void namesAreComparedAsFilesWriteThem() {
        assertThat(ShownFields.of(List.of("My_Field", "b")))
                .isEqualTo(ShownFields.none().with("B", " my field "))
                .hasSameHashCodeAs(ShownFields.none().with("b", "my-field"))
                .hasToString("b, my-field");
        assertThat(ShownFields.all()).hasToString("*");
        assertThatThrownBy(() -> ShownFields.of(List.of(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
