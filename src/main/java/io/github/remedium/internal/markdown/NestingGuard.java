package io.github.remedium.internal.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps flexmark from opening blocks inside each other without end: its work for each line, and the stack a walk over
 * its tree needs, grow with their depth. Asked before any other block begins, it takes the rest of a line that would go
 * too deep as a paragraph.
 */
final class NestingGuard implements CustomBlockParserFactory {

    private final int maxDepth;

    NestingGuard(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Factory(options, maxDepth);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Factory extends AbstractBlockParserFactory {
        private final int maxDepth;

        Factory(DataHolder options, int maxDepth) {
            super(options);
            this.maxDepth = maxDepth;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getActiveBlockParsers().size() < maxDepth) {
                return BlockStart.none();
            }
            return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
        }
    }
}
