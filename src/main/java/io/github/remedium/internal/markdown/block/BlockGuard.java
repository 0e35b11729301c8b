package io.github.remedium.internal.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Limits flexmark's work and stack. flexmark calls it before it begins any other block. It
 *
 * <ul>
 *   <li>reads the rest of a line that would nest too deep as a paragraph, since flexmark's work for each line and the
 *       stack a walk over its tree needs grow with the depth;
 *   <li>splits a paragraph of very many lines, because flexmark would search all of them again at each line;
 *   <li>finds thematic breaks itself, since flexmark's pattern for them overflows the stack on a long line.
 * </ul>
 */
final class BlockGuard implements CustomBlockParserFactory {

    private static final int MAX_PARAGRAPH_LINES = 500;

    private final int maxDepth;

    BlockGuard(int maxDepth) {
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
            BlockParser active = matched.getBlockParser();
            boolean tooDeep = state.getActiveBlockParsers().size() >= maxDepth;
            boolean tooLong =
                    active.isParagraphParser() && active.getBlockContent().getLineCount() >= MAX_PARAGRAPH_LINES;
            if (tooDeep || tooLong) {
                return BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
            }
            if (state.getIndent() < 4 && isRule(state.getLine(), state.getNextNonSpaceIndex(), active)) {
                return BlockStart.of(new ThematicBreakParser(state.getLine()))
                        .atIndex(state.getLine().length());
            }
            return BlockStart.none();
        }

        private static boolean isRule(CharSequence line, int start, BlockParser active) {
            char mark = start < line.length() ? line.charAt(start) : ' ';
            if (mark != '-' && mark != '*' && mark != '_') {
                return false;
            }
            int marks = 0;
            for (int i = start; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == mark) {
                    marks++;
                } else if (c != ' ' && c != '\t' && c != '\n') {
                    return false;
                }
            }
            // Dashes below a paragraph make it a heading.
            boolean underline = mark == '-' && active.isParagraphParser() && isSolid(line, start);
            return marks >= 3 && !underline;
        }

        private static boolean isSolid(CharSequence line, int start) {
            boolean ended = false;
            for (int i = start; i < line.length(); i++) {
                boolean dash = line.charAt(i) == '-';
                if (dash && ended) {
                    return false;
                }
                ended |= !dash;
            }
            return true;
        }
    }
}
