package io.github.remedium.internal.parity;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Section;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import java.util.ArrayList;
import java.util.List;

/** Takes a translation apart into pieces, in reading order. */
public final class PieceReader {

    /** So many pieces of a translation are compared; the longest real articles have a few hundred. */
    public static final int MAX_PIECES = 2_000;

    private final List<Piece> pieces = new ArrayList<>();
    private int section = -1;

    private PieceReader() {}

    /** The pieces of a translation; at most {@link #MAX_PIECES}. */
    public static List<Piece> read(Translation translation) {
        PieceReader reader = new PieceReader();
        translation.introduction().ifPresent(text -> reader.blocks(text.blocks(), 0));
        for (Section each : translation.sections()) {
            reader.section++;
            reader.blocks(each.text().blocks(), 0);
        }
        return List.copyOf(reader.pieces);
    }

    /** The literals in plain words, such as a title. */
    public static List<Literal> literals(String words) {
        List<Literal> literals = new ArrayList<>();
        WordLiterals.read(words, literals);
        literals.addAll(QuotedText.in(words));
        return List.copyOf(literals);
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            if (pieces.size() >= MAX_PIECES || depth > Text.MAX_DEPTH) {
                return;
            }
            block(block, depth);
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            add(Piece.Kind.PARAGRAPH, depth, paragraph.content(), paragraph.line());
        } else if (block instanceof Block.Heading heading) {
            add(Piece.Kind.HEADING, depth, heading.content(), heading.line());
        } else if (block instanceof Block.CodeBlock code) {
            pieces.add(new Piece(Piece.Kind.CODE, depth, section, code.text(), List.of(), 0, code.line()));
        } else if (block instanceof Block.Listing list) {
            list.items().forEach(item -> item(item, list.ordered(), depth + 1));
        } else if (block instanceof Block.Note note) {
            blocks(note.content(), depth + 1);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.content(), depth + 1);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row(row, depth, table.line()));
        }
    }

    private void item(Block.Item item, boolean ordered, int depth) {
        Piece.Kind kind = ordered ? Piece.Kind.STEP : Piece.Kind.BULLET;
        List<Block> content = item.content();
        if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph first) {
            int size = pieces.size();
            add(kind, depth, first.content(), item.line() > 0 ? item.line() : first.line());
            blocks(pieces.size() > size ? content.subList(1, content.size()) : List.of(), depth);
        } else {
            pieces.add(new Piece(kind, depth, section, "", List.of(), 0, item.line()));
            blocks(content, depth);
        }
    }

    private void row(Block.Row row, int depth, int line) {
        List<Inline> all = new ArrayList<>();
        for (Block.Cell cell : row.cells()) {
            all.addAll(cell.content());
            all.add(new Inline.Words(" "));
        }
        add(Piece.Kind.ROW, depth, all, line);
    }

    private void add(Piece.Kind kind, int depth, List<Inline> content, int line) {
        if (pieces.size() >= MAX_PIECES) {
            return;
        }
        LiteralReader reader = new LiteralReader();
        reader.read(content);
        String text = reader.text();
        boolean image = text.isEmpty() && reader.literals().stream().anyMatch(l -> l.kind() == Literal.Kind.IMAGE);
        if (text.isEmpty() && !image && kind == Piece.Kind.PARAGRAPH) {
            return;
        }
        boolean only = image && kind == Piece.Kind.PARAGRAPH;
        pieces.add(new Piece(
                only ? Piece.Kind.IMAGE : kind,
                depth,
                section,
                text,
                reader.literals(),
                reader.brokenEmphasis(),
                line));
    }
}
