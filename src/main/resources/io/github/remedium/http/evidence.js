// What speaks for an article and what against it.

import {element, list} from "./elements.js";
import {say} from "./language.js";

const MOST = 6;
const LONGEST = 80;

/** Words of a log line that say nothing about the error. */
const LEVELS = new Set(["error", "warn", "warning", "info", "debug", "fatal", "severe", "trace"]);

/** The pasted text with what was recognised marked. */
export function marked(query, evidence) {
  const pre = element("pre");
  let at = 0;
  for (const piece of inOrder(evidence)) {
    if (piece.start >= at && piece.end <= query.length) {
      pre.append(query.slice(at, piece.start));
      pre.append(element("mark", {title: say("evidence." + piece.kind)}, query.slice(piece.start, piece.end)));
      at = piece.end;
    }
  }
  pre.append(query.slice(at));
  return pre;
}

function inOrder(evidence) {
  return [...evidence].sort((a, b) => a.start - b.start);
}

function shortened(text) {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST - 1) + "…";
}

/** Words of the text that were not recognised and that the article does not have either. */
function unmet(query, evidence, article) {
  const has = JSON.stringify([article.title, article.introduction, article.environment, article.issue, article.cause,
    article.resolution?.text, article.keywords, article.products]).toLowerCase();
  const found = new Map();
  for (const word of query.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_\-]*/gu)) {
    const folded = word[0].toLowerCase();
    const met = evidence.some(piece => word.index < piece.end && word.index + word[0].length > piece.start);
    const isWord = /\p{L}.*\p{L}.*\p{L}.*\p{L}/u.test(word[0]) && !LEVELS.has(folded);
    if (isWord && !met && !has.includes(folded)) {
      found.set(folded, word[0]);
    }
  }
  return [...found.values()];
}

/** The longest of some words, which tell the most, in their order. */
function telling(words) {
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, MOST);
  return words.filter(word => longest.includes(word)).join(", ") + (words.length > MOST ? " …" : "");
}

function letters(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function speaksFor(match) {
  const pieces = [...match.evidence].sort((a, b) => (b.end - b.start) - (a.end - a.start)).slice(0, MOST);
  return inOrder(pieces).map(piece => {
    const line = element("span", {}, element("mark", {}, shortened(piece.text)), " · ", say("evidence." + piece.kind));
    if (piece.met && letters(piece.met) !== letters(piece.text)) {
      line.append(", " + say("in-article", {words: shortened(piece.met)}));
    }
    return line;
  });
}

function speaksAgainst(answer, match, article) {
  const lines = [say("against.below", {share: Math.floor(match.confidence * 100) / 100, threshold: answer.threshold})];
  const words = unmet(answer.query, match.evidence, article);
  if (words.length > 0) {
    lines.push(say("against.words", {words: telling(words)}));
  }
  const rival = answer.matches.find(other => other !== match && other.confidence >= match.confidence / 2);
  if (rival) {
    lines.push(say("against.rival", {title: rival.title, share: Math.floor(rival.confidence * 100) / 100}));
  }
  return lines;
}

/** Both, for an article that is perhaps right. */
export function weighed(answer, match, article) {
  const side = (key, lines) => element("section", {class: key}, element("h3", {}, say(key)),
    lines.length > 0 ? list(lines) : element("p", {}, "–"));
  return element("div", {class: "weighed"},
    side("for", speaksFor(match)), side("against", speaksAgainst(answer, match, article)));
}
