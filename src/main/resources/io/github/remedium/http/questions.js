// The questions of this tab. They are kept with their secrets masked, and go with the tab. What was pasted, and the answers,
// stay in memory until the page is left.

const KEY = "questions";
const MOST = 20;

/** Characters; of a longer text only the beginning can be asked again after the page was left. */
const LONGEST = 50_000;

const pasted = new Map();
const answers = new Map();
let questions = kept();

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}

function keep() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(questions));
  } catch {
    // A browser that stores nothing still answers.
  }
}

function same(one, other) {
  return one.text === other.text && JSON.stringify(one.choices) === JSON.stringify(other.choices);
}

/**
 * Adds a question that was answered, and gives its number in this tab.
 *
 * @param text what was pasted
 * @param choices what was chosen: choices as the server names them, and labels
 * @param locale the language that was asked for
 */
export function add(text, choices, locale, answer) {
  const question = {text: answer.query.slice(0, LONGEST), choices};
  const before = questions.find(other => same(other, question));
  question.id = before?.id ?? String(Math.max(0, ...questions.map(other => Number(other.id))) + 1);
  questions = [question, ...questions.filter(other => other !== before)].slice(0, MOST);
  pasted.set(question.id, text);
  answers.set(question.id, {locale, answer});
  keep();
  return question.id;
}

/** The question of a number, with the text to ask; undefined where it is not known any more. */
export function find(id) {
  const question = questions.find(other => other.id === id);
  return question && {...question, text: pasted.get(id) ?? question.text};
}

/** The answer that was given in a language; undefined where it has to be asked for again. */
export function answered(id, locale) {
  const given = answers.get(id);
  return given?.locale === locale ? given.answer : undefined;
}

/** All of them, the last one first, as they may be shown. */
export function all() {
  return questions;
}

export function forget() {
  questions = [];
  pasted.clear();
  answers.clear();
  keep();
}
