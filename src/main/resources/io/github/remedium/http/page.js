// The page: asks, and shows what the address names.

import {ofArticle, ofQuestion, place} from "./address.js";
import {answered} from "./answers.js";
import * as api from "./api.js";
import {ArticleCard} from "./article.js";
import {element, list} from "./elements.js";
import {begin, say, wanted} from "./language.js";
import * as questions from "./questions.js";
import {start} from "./start.js";

const form = document.getElementById("ask");
const text = document.getElementById("text");
const send = document.getElementById("send");
const view = document.getElementById("view");
const earlier = document.getElementById("earlier");
const NAME = document.title;

/** Counts what was asked to be shown, so that what comes too late is not. */
let turns = 0;

function failure(error) {
  return [element("div", {class: "answer"}, element("p", {role: "alert"}, say("failed", {why: error.message})))];
}

/** Asks for a text, with what was chosen in the questions about it so far. */
async function ask(question, choices = []) {
  const locale = wanted();
  send.disabled = true;
  view.setAttribute("aria-busy", "true");
  try {
    const answer = await api.match(question, locale, choices.map(each => each.choice));
    const address = ofQuestion(questions.add(question, choices, locale, answer));
    if (location.hash === address) {
      await show();
    } else {
      location.hash = address;
    }
    return true;
  } catch (error) {
    view.replaceChildren(...failure(error));
    return false;
  } finally {
    send.disabled = false;
    view.removeAttribute("aria-busy");
  }
}

async function question(id) {
  const known = questions.find(id);
  if (known === undefined) {
    return [element("div", {class: "answer"}, element("h2", {}, say("question-gone")),
      element("p", {}, say("question-gone.why")))];
  }
  const locale = wanted();
  let answer = questions.answered(id, locale);
  if (answer === undefined) {
    answer = await api.match(known.text, locale, known.choices.map(each => each.choice));
    questions.add(known.text, known.choices, locale, answer);
  }
  return answered(known, answer, choice => ask(known.text, [...known.choices, choice]));
}

async function article(number, locale) {
  const card = new ArticleCard(number, undefined, tag => { location.hash = ofArticle(number, tag); });
  const shown = element("article", {class: "answer", "data-status": "opened"}, await card.open(locale));
  document.title = card.data.title + " (" + card.data.article + ") – " + NAME;
  return [shown];
}

/** What the address names. */
function named() {
  const {article: number, language, question: id} = place();
  document.title = NAME;
  if (number) {
    return article(number, language ?? wanted());
  }
  return id ? question(id) : start(ask);
}

function remember() {
  const all = questions.all();
  earlier.hidden = all.length === 0;
  const current = place().question;
  const label = one => [one.text.trim().replace(/\s+/g, " ").slice(0, 100), ...one.choices.map(each => each.label)]
    .join(" → ");
  const links = all.map(one => element("a", {href: ofQuestion(one.id),
    ...(one.id === current ? {"aria-current": "page"} : {})}, label(one)));
  earlier.querySelector("ul").replaceWith(list(links, {class: "links"}));
}

async function show(moved = true) {
  const turn = ++turns;
  const shown = await named().catch(failure);
  if (turn !== turns) {
    return;
  }
  view.replaceChildren(...shown);
  remember();
  const asking = place();
  document.documentElement.dataset.shown = asking.article ? "article" : asking.question ? "question" : "start";
  if (moved) {
    lead(shown);
  }
}

/** Leads the reader to what is shown: the focus to its heading, and its beginning into the window. */
function lead(shown) {
  const heading = view.querySelector("h2");
  if (document.documentElement.dataset.shown === "start" || !heading) {
    window.scrollTo(0, 0);
    return;
  }
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
  const top = shown[0].offsetHeight < window.innerHeight / 4 ? shown[0] : heading.closest("article") ?? heading;
  top.scrollIntoView({block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches
    ? "auto" : "smooth"});
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const pasted = text.value;
  if (pasted.trim() && !send.disabled && await ask(pasted)) {
    text.value = "";
  }
});

text.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});

document.getElementById("forget").addEventListener("click", () => {
  questions.forget();
  remember();
  if (place().question) {
    location.hash = "#/";
  }
  text.focus();
});

window.addEventListener("hashchange", () => show());

(async () => {
  await begin(() => show(false));
  await show(place().article !== "" || place().question !== null);
  // Where there is no keyboard on the screen that this would open.
  if (document.documentElement.dataset.shown === "start" && !matchMedia("(pointer: coarse)").matches) {
    text.focus();
  }
  document.documentElement.dataset.ready = "true";
})().catch(error => view.replaceChildren(...failure(error)));
