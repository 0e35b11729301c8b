package io.github.remedium.internal.paste;

import java.util.List;

/** Knows database statements, and the words with which messages quote them. */
final class Statements {

    private static final int LOOK = 400;

    private static final List<String> BEGINNINGS = List.of(
            "insert into ",
            "insert  into ",
            "insert ignore into ",
            "delete from ",
            "create table ",
            "create index ",
            "create unique index ",
            "create temporary table ",
            "create view ",
            "create database ",
            "alter table ",
            "alter database ",
            "drop table ",
            "drop index ",
            "drop view ",
            "drop database ",
            "truncate table ",
            "replace into ",
            "merge into ",
            "set @",
            "show tables",
            "show variables",
            "lock tables ",
            "grant all ",
            "create or replace ");

    private static final List<String> CONTINUATIONS = List.of(
            "from ",
            "where ",
            "inner join ",
            "left join ",
            "right join ",
            "join ",
            "and ",
            "or ",
            "order by ",
            "group by ",
            "having ",
            "limit ",
            "values",
            "set ",
            "on ",
            "union ",
            "left outer ",
            "returning ",
            "using ");

    /** What stands before a quoted statement. */
    private static final List<String> MARKS = List.of(
            "query was: ", "sql: ", "for statement ", "### sql: ", "sql statement ", "[sql: ", "executing query: ");

    private Statements() {}

    /** Whether a statement begins here. */
    static boolean begins(Text text, int from, int to) {
        int limit = Math.min(to, from + LOOK);
        if (text.startsAny(BEGINNINGS, from, limit) > 0) {
            return text.starts("CREATE", from, to)
                    || Text.isUpper(text.at(from + 1, to))
                    || text.find('`', from, limit) > 0
                    || (to > from && text.at(to - 1) == ';')
                    || text.find('(', from, limit) > 0;
        }
        if (text.startsFolded("select ", from, limit)) {
            int list = from + 7;
            return has(text, " from ", list, limit)
                    || text.at(list) == '*'
                    || text.starts("@@", list, to)
                    || text.at(to - 1) == ';'
                    || (text.starts("SELECT", from, to) && (to - from > LOOK || text.find('`', list, limit) > 0));
        }
        if (text.startsFolded("update ", from, limit)) {
            return has(text, " set ", from + 7, limit) && text.find('=', from, limit) > 0;
        }
        return text.startsFolded("with ", from, limit) && has(text, " as (", from + 5, limit);
    }

    private static boolean has(Text text, String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == ' ' && text.startsFolded(word, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line goes on with the statement of the line before. */
    static boolean continues(Text text, Line line) {
        boolean sign = text.at(line.first()) == '(' || text.at(line.first()) == ')' || text.at(line.first()) == '`';
        return sign
                || text.startsAny(CONTINUATIONS, line.first(), line.end()) > 0
                || (line.indent() > 0
                        && (text.at(line.end() - 1) == ',' || text.find('`', line.first(), line.end()) > 0));
    }

    /** The length of the words before a quoted statement, or 0. */
    static int mark(Text text, int from, int to) {
        int length = text.startsAny(MARKS, from, to);
        int next = text.skipBlank(from + length, to);
        if (length == 0 || next >= to) {
            return 0;
        }
        int statement = text.at(next) == '"' || text.at(next) == '\'' ? next + 1 : next;
        return begins(text, statement, to) ? statement - from : 0;
    }

    /** Where a quoted statement ends that begins at an index: before its closing mark or bracket, or with the line. */
    static int end(Text text, int from, int to) {
        char before = text.at(Math.max(0, from - 1));
        if (before == '"' || before == '\'') {
            int close = before == '"' ? text.find('"', from, to) : text.find("' ", from, to);
            return close < 0 ? to : close;
        }
        if (text.at(to - 1) == ']' && text.find('[', from, to) < 0) {
            return to - 1;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (text.at(i) == ' ' && text.starts(" in /", i, to) && text.find(' ', i + 4, to) < 0) {
                return text.at(i - 1) == '\'' ? i - 1 : i;
            }
            depth += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return to;
    }
}
