package io.github.remedium.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into atoms and compounds. An identifier is kept whole and in parts, so that {@code xtk:session} meets
 * {@code xtk: session} and {@code getIMSOrgDetails} meets {@code getimsorgdetails}. One pass, no regular expression.
 */
public final class Tokens {

    private static final int LONGEST_ATOM = 100;
    private static final int LONGEST_COMPOUND = 160;

    private final char[] text;
    private final int to;
    private final int maxAtoms;
    private final List<Token> atoms = new ArrayList<>();
    private final List<Token> compounds = new ArrayList<>();

    private Tokens(char[] text, int to, int maxAtoms) {
        this.text = text;
        this.to = to;
        this.maxAtoms = maxAtoms;
    }

    /** The tokens of a piece of text, of the first so many atoms. */
    public static Tokens of(char[] text, int from, int to, int maxAtoms) {
        Tokens tokens = new Tokens(text, to, maxAtoms);
        tokens.scan(from);
        return tokens;
    }

    /** The tokens of a text. */
    public static Tokens of(String text) {
        return of(text.toCharArray(), 0, text.length(), Integer.MAX_VALUE);
    }

    /** The atoms, in order. */
    public List<Token> atoms() {
        return atoms;
    }

    /** The compounds, in order of their ends. */
    public List<Token> compounds() {
        return compounds;
    }

    private void scan(int from) {
        int i = from;
        while (i < to && atoms.size() < maxAtoms) {
            int c = Character.codePointAt(text, i, to);
            if (Scripts.isUnspaced(c)) {
                i = unspaced(i);
            } else if (isPart(c)) {
                i = chunk(i);
            } else {
                i += Character.charCount(c);
            }
        }
    }

    /** Reads atoms that are joined without a blank; gives the index behind them. */
    private int chunk(int from) {
        int firstAtom = atoms.size();
        int i = from;
        while (true) {
            i = run(i);
            if (i + 1 < to && isJoiner(text[i]) && atoms.size() < maxAtoms) {
                int next = i + 1;
                // "::" and "//" join as well.
                if (text[next] == text[i] && next + 1 < to) {
                    next++;
                }
                int c = Character.codePointAt(text, next, to);
                if (isPart(c) && !Scripts.isUnspaced(c)) {
                    i = next;
                    continue;
                }
            }
            break;
        }
        joined(firstAtom, from, i);
        return i;
    }

    private void joined(int firstAtom, int from, int end) {
        int count = atoms.size() - firstAtom;
        if (count < 2 || end - from > LONGEST_COMPOUND || isListed(from, end)) {
            return;
        }
        Token last = atoms.get(atoms.size() - 1);
        Token secondLast = atoms.get(atoms.size() - 2);
        StringBuilder term = new StringBuilder(end - from);
        int at = from;
        for (int a = firstAtom; a < atoms.size(); a++) {
            Token atom = atoms.get(a);
            if (atom.start() > at) {
                term.append('.');
            }
            term.append(atom.term());
            at = atom.end();
        }
        // "INT-150012" names an error; "service.1017" and "Job@28306925" are names of things.
        boolean code = count == 2
                && isHyphen(text[secondLast.end()])
                && last.kind() == TokenKind.NUMBER
                && last.term().length() >= 3
                && secondLast.kind() == TokenKind.WORD
                && secondLast.term().length() <= 10;
        add(
                term.toString(),
                code ? TokenKind.CODE : TokenKind.IDENTIFIER,
                atoms.get(firstAtom).start(),
                last.end(),
                firstAtom,
                count);
    }

    /** Whether the last compound is all of this already: {@code getUserName} is one by its capitals alone. */
    private boolean isListed(int from, int end) {
        if (compounds.isEmpty()) {
            return false;
        }
        Token last = compounds.get(compounds.size() - 1);
        return last.start() == from && last.end() == end;
    }

    /** Reads one run of letters and digits; gives the index behind it. */
    private int run(int from) {
        int end = from;
        int digits = 0;
        int letters = 0;
        while (end < to && end - from < LONGEST_ATOM) {
            int c = Character.codePointAt(text, end, to);
            if (!isPart(c) || Scripts.isUnspaced(c)) {
                break;
            }
            if (Character.isDigit(c)) {
                digits++;
            } else {
                letters++;
            }
            end += Character.charCount(c);
        }
        if (digits == 0) {
            camel(from, end);
        } else if (letters == 0) {
            atom(from, end, TokenKind.NUMBER);
        } else {
            mixed(from, end, digits, letters);
        }
        return end;
    }

    /** Letters and digits: a word with a number behind it, or an id. */
    private void mixed(int from, int end, int digits, int letters) {
        int lettersFirst = from;
        while (lettersFirst < end && !Character.isDigit(text[lettersFirst])) {
            lettersFirst++;
        }
        if (letters >= 2 && lettersFirst - from == letters) {
            int firstAtom = atoms.size();
            if (letters > 3 || digits > 2) {
                camel(from, lettersFirst);
                atom(lettersFirst, end, TokenKind.NUMBER);
                if (digits >= 3 && letters <= 20) {
                    add(
                            Folding.fold(text, from, lettersFirst) + "." + Folding.fold(text, lettersFirst, end),
                            TokenKind.CODE,
                            from,
                            end,
                            firstAtom,
                            atoms.size() - firstAtom);
                }
                return;
            }
        }
        boolean hexadecimal = text[from] == '0' && (text[from + 1] == 'x' || text[from + 1] == 'X') && end - from >= 6;
        if (hexadecimal) {
            add(Folding.fold(text, from, end), TokenKind.CODE, from, end, atoms.size(), 1);
        }
        atom(from, end, digits > 2 || (letters > 6 && digits > 1) ? TokenKind.OPAQUE : TokenKind.WORD);
    }

    /** Letters, cut where capitals begin a word. */
    private void camel(int from, int end) {
        int firstAtom = atoms.size();
        int start = from;
        for (int i = from + 1; i < end; i++) {
            boolean up = Character.isUpperCase(text[i]);
            boolean begins = (up && Character.isLowerCase(text[i - 1]))
                    || (up
                            && Character.isUpperCase(text[i - 1])
                            && i + 1 < end
                            && Character.isLowerCase(text[i + 1])
                            && i + 2 < end
                            && Character.isLowerCase(text[i + 2])
                            && i - start > 1);
            if (begins) {
                atom(start, i, TokenKind.WORD);
                start = i;
            }
        }
        atom(start, end, TokenKind.WORD);
        int count = atoms.size() - firstAtom;
        if (count > 1) {
            add(
                    Folding.fold(text, from, end),
                    TokenKind.IDENTIFIER,
                    atoms.get(firstAtom).start(),
                    atoms.get(atoms.size() - 1).end(),
                    firstAtom,
                    count);
        }
    }

    private int unspaced(int from) {
        int previous = -1;
        int i = from;
        while (i < to && atoms.size() < maxAtoms) {
            int c = Character.codePointAt(text, i, to);
            if (!Scripts.isUnspaced(c)) {
                break;
            }
            int next = i + Character.charCount(c);
            if (previous >= 0) {
                atom(previous, next, TokenKind.BIGRAM);
            }
            previous = i;
            i = next;
        }
        if (previous == from) {
            atom(from, i, TokenKind.BIGRAM);
        }
        return i;
    }

    private void atom(int start, int end, TokenKind kind) {
        String term = start < end ? Folding.fold(text, start, end) : "";
        // A combining mark on its own folds away.
        if (!term.isEmpty()) {
            atoms.add(new Token(term, kind, start, end, atoms.size(), 1));
        }
    }

    private void add(String term, TokenKind kind, int start, int end, int atom, int count) {
        compounds.add(new Token(term, kind, start, end, atom, count));
    }

    private static boolean isPart(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '_' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
    }

    private static boolean isJoiner(char c) {
        return switch (c) {
            case '.', '_', ':', '-', '/', '$', '@', '#', '\\', '\u2010', '\u2011', '\u00ad' -> true;
            default -> false;
        };
    }
}
