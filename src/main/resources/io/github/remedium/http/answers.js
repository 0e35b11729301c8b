// What came of a question: an article, several, one that is perhaps right, or none.

import {ArticleCard} from "./article.js";
import {link, sideBySide} from "./compare.js";
import {button, element, list, tell} from "./elements.js";
import {marked, weighed} from "./evidence.js";
import {say, wanted} from "./language.js";

/** Articles of less confidence are not worth naming beside another one. */
const LEAST_NEAR = 0.05;

/** Lines of a text for a ticket that are shown at once. */
const MOST_LINES = 16;

function card(status, ...children) {
  return element("article", {class: "answer", "data-status": status}, ...children);
}

/** What was asked: the text with what was recognised marked, and what was chosen. */
function said(question, answer) {
  const shown = answer.status === "found" || possible(answer).length === 1 ? answer.matches[0].evidence : [];
  const made = element("section", {class: "said", "aria-label": say("your-question")}, marked(answer.query, shown));
  for (const choice of question.choices) {
    made.append(element("p", {}, say("chosen", {words: choice.label})));
  }
  return made;
}

function others(matches) {
  const near = matches.filter(match => match.confidence >= LEAST_NEAR);
  return near.length > 0 ? [element("h3", {}, say("others")), list(near.map(link), {class: "links"})] : [];
}

async function found(answer) {
  const best = answer.matches[0];
  return card("found", await new ArticleCard(best.article, best.confidence).open(wanted()),
    ...others(answer.matches.slice(1)));
}

async function ambiguous(answer, choose) {
  const options = element("div", {class: "options"});
  const named = answer.question.options.flatMap(option => option.articles);
  for (const option of answer.question.options) {
    options.append(element("button", {type: "button", "data-choice": option.choice, on: {click: () => {
      options.querySelectorAll("button").forEach(other => { other.disabled = true; });
      choose({choice: option.choice, label: option.label});
    }}}, option.label, " ", element("small", {}, option.articles.join(", "))));
  }
  const fitting = answer.matches.filter(match => named.includes(match.article));
  return card("ambiguous", element("h2", {}, say("ambiguous")), element("p", {}, answer.question.text), options,
    ...await compared(fitting));
}

async function compared(matches) {
  return matches.length > 1 ? [element("h3", {}, say("differs")), await sideBySide(matches, wanted())] : [];
}

/** The articles that are perhaps right, by the rules that all answers have. */
function possible(answer) {
  const best = answer.matches[0]?.confidence ?? 0;
  const unsure = answer.reason === "not-sure" || answer.reason === "several-fit";
  return answer.status === "none" && unsure && best >= 0.5
    ? answer.matches.filter(match => match.confidence >= Math.max(0.2, best * 0.5)) : [];
}

async function perhaps(answer, matches) {
  const rest = others(answer.matches.filter(match => !matches.includes(match)));
  if (matches.length > 1) {
    return card("perhaps", element("h2", {}, say("perhaps-several")), element("p", {}, answer.message),
      ...await compared(matches), ...rest);
  }
  const read = new ArticleCard(matches[0].article, matches[0].confidence);
  const shown = await read.open(wanted());
  return card("perhaps", element("h2", {}, say("perhaps")), element("p", {}, answer.message),
    weighed(answer, matches[0], read.data), shown, ...rest);
}

/** Names no article: what is known is that none of them is likely. */
function none(answer) {
  const made = card("none", element("h2", {}, say("none")), element("p", {}, answer.message));
  if (answer.reason !== "not-an-error") {
    const hasCode = answer.matches.some(match => match.evidence.some(piece => piece.kind === "code"));
    const hints = ["help.message", ...(hasCode ? [] : ["help.code"]), "help.product"];
    made.append(element("h3", {}, say("help")), list(hints.map(key => say(key)), {class: "help"}), ticket(answer));
  }
  return made;
}

/** A text for a ticket, to be completed and copied. */
function ticket(answer) {
  const lines = [say("ticket.head"), say("ticket.reason", {words: answer.message}),
    say("ticket.time", {time: new Date().toISOString().slice(0, 16).replace("T", " ") + " UTC"}),
    say("ticket.product") + " ", say("ticket.since") + " ", "", say("ticket.message"), "", answer.query, ""];
  const text = element("textarea", {id: "ticket", spellcheck: false, "aria-describedby": "ticket-hint"});
  text.value = lines.join("\n");
  text.rows = Math.min(text.value.split("\n").length, MOST_LINES);
  return element("section", {class: "ticket"}, element("h3", {}, element("label", {for: "ticket"}, say("ticket"))),
    element("p", {class: "hint", id: "ticket-hint"}, say("ticket.hint")), text,
    button(say("copy-ticket"), event => tell(event.currentTarget,
      () => navigator.clipboard.writeText(text.value), say("copied"), say("not-copied")), {class: "copy-ticket"}));
}

/**
 * The elements that show an answer.
 *
 * @param choose called with a choice and its label
 */
export async function answered(question, answer, choose) {
  const likely = possible(answer);
  const shown = answer.status === "found" ? await found(answer)
    : answer.status === "ambiguous" ? await ambiguous(answer, choose)
    : likely.length > 0 ? await perhaps(answer, likely) : none(answer);
  return [said(question, answer), shown];
}
