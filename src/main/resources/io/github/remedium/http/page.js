// A conversation with the knowledge base. Articles are put in as text, or as HTML of a small vocabulary, never as code.
"use strict";

/** The languages of the page itself. */
let pageLanguages = ["en"];
const KEPT = new Set(("P H1 H2 H3 H4 H5 H6 UL OL LI PRE CODE BLOCKQUOTE TABLE THEAD TBODY TR TH TD EM STRONG B A BR")
  .split(" "));
const talk = document.getElementById("talk");
const form = document.getElementById("ask");
const text = document.getElementById("text");
const send = document.getElementById("send");
const language = document.getElementById("language");
let words = {};
let spoken = "en";

function say(key, args = {}) {
  return Words.format(words[key] ?? key, args, spoken);
}

function element(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) {
    if (key === "on") {
      for (const [event, action] of Object.entries(value)) {
        made.addEventListener(event, action);
      }
    } else if (key in made && typeof value !== "string") {
      made[key] = value;
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

function languageName(tag) {
  try {
    return new Intl.DisplayNames([spoken], {type: "language", languageDisplay: "standard"}).of(tag);
  } catch {
    return tag;
  }
}

/** The words for a probability, and the probability, rounded down. */
function sureness(confidence) {
  const key = confidence >= 0.95 ? "very-high" : confidence >= 0.8 ? "high" : confidence >= 0.5 ? "medium" : "low";
  return say("sure", {words: say("sure." + key), share: Math.floor(confidence * 100) / 100});
}

/** Copies HTML of the small vocabulary; of everything else the text alone. */
function graft(html, target) {
  const copy = (from, to) => {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        to.append(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.tagName === "IMG") {
          to.append(element("em", {}, node.getAttribute("alt") || ""));
        } else if (KEPT.has(node.tagName)) {
          const made = document.createElement(node.tagName);
          const href = node.getAttribute("href") ?? "";
          if (node.tagName === "A" && /^https?:\/\//i.test(href)) {
            made.href = href;
            made.rel = "noopener noreferrer";
            made.target = "_blank";
          }
          if (node.tagName === "OL" && node.hasAttribute("start")) {
            made.setAttribute("start", node.getAttribute("start"));
          }
          copy(node, made);
          to.append(made);
        } else if (node.tagName !== "SCRIPT" && node.tagName !== "STYLE") {
          copy(node, to);
        }
      }
    }
  };
  copy(new DOMParser().parseFromString(html, "text/html").body, target);
  return target;
}

/** The pasted text with what was recognised marked. */
function marked(query, evidence) {
  const pre = element("pre");
  let at = 0;
  for (const piece of [...evidence].sort((a, b) => a.start - b.start)) {
    if (piece.start >= at && piece.end <= query.length) {
      pre.append(query.slice(at, piece.start));
      pre.append(element("mark", {title: say("evidence." + piece.kind)}, query.slice(piece.start, piece.end)));
      at = piece.end;
    }
  }
  pre.append(query.slice(at));
  return pre;
}

async function call(path, options) {
  // The server may be below a path: everything is beside the page.
  const response = await fetch("." + path, options);
  const data = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(data.detail ?? response.statusText);
  }
  return data;
}

function wanted() {
  return language.value || navigator.language || "en";
}

function failed(error) {
  const note = element("div", {class: "answer"}, element("p", {role: "alert"}, say("failed", {why: error.message})));
  show(note);
}

function show(card) {
  talk.append(card);
  const heading = card.querySelector("h2");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }
  const said = card.previousElementSibling;
  const top = said && said.offsetHeight < window.innerHeight / 4 ? said : card;
  top.scrollIntoView({block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches
    ? "auto" : "smooth"});
}

/** Asks for a text, with what was chosen in the questions about it so far. */
async function ask(question, choices = [], label = undefined) {
  const said = element("div", {class: "said"}, label ?? element("pre", {}, "…"));
  talk.querySelector(".hello")?.remove();
  talk.append(said);
  text.rows = 2;
  send.disabled = true;
  try {
    const body = {text: question, locale: wanted(), echo: true};
    if (choices.length > 0) {
      body.choices = choices;
    }
    const answer = await call("/v1/match",
      {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
    if (label === undefined) {
      said.replaceChildren(marked(answer.query, answer.status === "found" ? answer.matches[0].evidence : []));
    }
    if (answer.status === "found") {
      await found(answer);
    } else if (answer.status === "ambiguous") {
      ambiguous(answer, question, choices);
    } else {
      await none(answer);
    }
    return true;
  } catch (error) {
    said.querySelector("pre")?.replaceChildren("•••");
    failed(error);
    return false;
  } finally {
    send.disabled = false;
  }
}

async function found(answer) {
  const best = answer.matches[0];
  const card = element("article", {class: "answer", "data-status": "found"});
  const article = new ArticleCard(card, best.article, best.confidence);
  await article.open(wanted());
  const others = answer.matches.slice(1).filter(match => match.confidence >= 0.05);
  if (others.length > 0) {
    card.append(element("h3", {}, say("others")), candidates(others));
  }
  show(card);
}

function ambiguous(answer, question, choices) {
  const options = element("div", {class: "options"});
  for (const option of answer.question.options) {
    const label = option.label;
    const button = element("button", {type: "button", "data-choice": option.choice},
      label, " ", element("small", {}, option.articles.join(", ")));
    button.addEventListener("click", () => {
      options.querySelectorAll("button").forEach(other => { other.disabled = true; });
      ask(question, [...choices, option.choice], label);
    });
    options.append(button);
  }
  show(element("article", {class: "answer", "data-status": "ambiguous"},
    element("h2", {}, say("ambiguous")), element("p", {}, answer.question.text), options));
}

/** The articles that are perhaps right, by the rules that all answers have. */
function possible(answer) {
  const best = answer.matches[0]?.confidence ?? 0;
  const unsure = answer.reason === "not-sure" || answer.reason === "several-fit";
  return unsure && best >= 0.5
    ? answer.matches.filter(match => match.confidence >= Math.max(0.2, best * 0.5)) : [];
}

async function none(answer) {
  const perhaps = possible(answer);
  const key = perhaps.length === 0 ? "none" : perhaps.length === 1 ? "perhaps" : "perhaps-several";
  const card = element("article", {class: "answer", "data-status": perhaps.length === 0 ? "none" : "perhaps"},
    element("h2", {}, say(key)), element("p", {}, answer.message));
  if (perhaps.length === 1) {
    const holder = element("div");
    await new ArticleCard(holder, perhaps[0].article, perhaps[0].confidence).open(wanted());
    card.append(holder);
  } else if (perhaps.length > 1) {
    card.append(candidates(perhaps));
  }
  const near = answer.matches.filter(match => !perhaps.includes(match) && match.confidence >= 0.05);
  if (near.length > 0) {
    card.append(element("h3", {}, say(perhaps.length === 0 ? "nearest" : "others")), candidates(near));
  }
  show(card);
}

/** Articles that are not the answer, to be opened by who wants to. */
function candidates(matches) {
  const list = element("div", {class: "options"});
  for (const match of matches) {
    const button = element("button", {type: "button"}, match.title, " ",
      element("small", {}, match.article + " · " + sureness(match.confidence)));
    button.addEventListener("click", async () => {
      const card = element("article", {class: "answer", "data-status": "opened"});
      try {
        await new ArticleCard(card, match.article, match.confidence).open(wanted());
        show(card);
      } catch (error) {
        failed(error);
      }
    });
    list.append(button);
  }
  return list;
}

/** An article that is read: its language can be switched, and ticked steps stay ticked. */
class ArticleCard {

  constructor(card, number, confidence) {
    this.holder = element("div");
    this.number = number;
    this.confidence = confidence;
    this.ticked = new Set();
    card.prepend(this.holder);
  }

  async open(locale) {
    const query = new URLSearchParams({locale, html: "true"});
    const path = this.number.split("/").map(encodeURIComponent).join("/");
    this.data = await call("/v1/articles/" + path + "?" + query,
      {headers: {Accept: "application/json"}});
    this.draw();
  }

  draw() {
    const data = this.data;
    const parts = element("div", {lang: data.locale});
    parts.append(element("h2", {}, data.title));
    const facts = element("div", {class: "facts", lang: spoken},
      element("span", {}, data.article), element("span", {}, languageName(data.locale)));
    if (data.machineTranslated) {
      facts.append(element("span", {}, say("machine")));
    }
    parts.append(facts, element("div", {class: "sure", lang: spoken},
      element("span", {class: "words"}, sureness(this.confidence)),
      element("meter", {min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value: this.confidence, "aria-hidden": "true"})));
    if (data.localeFit === "fallback" || data.localeFit === "related-language") {
      parts.append(element("p", {class: "note", lang: spoken},
        say("other-language", {asked: languageName(data.requestedLocale), served: languageName(data.locale)})));
    }
    if (data.archived) {
      parts.append(element("p", {class: "note", lang: spoken}, say("archived")));
    }
    if (this.data.html.introduction) {
      parts.append(graft(this.data.html.introduction, element("div", {class: "introduction"})));
    }
    this.section(parts, "issue");
    this.section(parts, "cause");
    this.resolution(parts);
    this.holder.replaceChildren(parts);
  }

  section(parts, key) {
    if (this.data.html[key]) {
      parts.append(element("h3", {lang: spoken}, say(key)), graft(this.data.html[key], element("div", {class: key})));
    }
  }

  resolution(parts) {
    const steps = this.data.resolution?.steps ?? [];
    this.count = element("span", {class: "hint", role: "status"});
    const tools = element("div", {class: "tools", lang: spoken});
    const bar = element("div", {class: "bar"}, element("h3", {lang: spoken}, say("steps")), tools);
    if (this.data.locales.length > 1) {
      tools.append(this.languages());
    }
    if (steps.length > 0) {
      const copy = element("button", {type: "button", class: "copy"}, say("copy"));
      copy.addEventListener("click", () => this.copy(steps, copy));
      tools.append(copy);
    }
    parts.append(bar);
    if (steps.length > 0) {
      parts.append(this.count, this.list(steps));
      this.progress();
    } else if (this.data.html.resolution) {
      parts.append(graft(this.data.html.resolution, element("div", {class: "resolution"})));
    } else {
      parts.append(element("p", {class: "hint"}, say("no-steps")));
    }
  }

  languages() {
    const select = element("select", {class: "served", "aria-label": say("article-language")});
    for (const tag of this.data.locales) {
      select.append(element("option", {value: tag, selected: tag === this.data.locale}, languageName(tag)));
    }
    select.addEventListener("change", async () => {
      try {
        await this.open(select.value);
        this.holder.querySelector("select.served")?.focus();
      } catch (error) {
        failed(error);
      }
    });
    return select;
  }

  list(steps) {
    const list = element("ol", {class: "steps"});
    for (const step of steps) {
      const box = element("input", {type: "checkbox", "data-step": step.id, checked: this.ticked.has(step.id)});
      const what = graft(this.data.html.steps[step.id] ?? "", element("div", {class: "what"}));
      const number = element("span", {class: "id"}, step.id);
      const row = element("label", {class: "step"}, box, number, what);
      row.classList.toggle("done", box.checked);
      box.addEventListener("change", () => {
        this.ticked[box.checked ? "add" : "delete"](step.id);
        row.classList.toggle("done", box.checked);
        this.progress();
      });
      const item = element("li", {}, row);
      if (step.steps.length > 0) {
        item.append(this.list(step.steps));
      }
      list.append(item);
    }
    return list;
  }

  progress() {
    const ids = Object.keys(this.data.html.steps);
    this.count.textContent = say("progress", {done: ids.filter(id => this.ticked.has(id)).length, all: ids.length});
  }

  async copy(steps, button) {
    const lines = [this.data.title + " (" + this.data.article + ")", ""];
    const write = (list, indent) => list.forEach(step => {
      const [first, ...more] = step.text.split("\n");
      lines.push(indent + "[" + (this.ticked.has(step.id) ? "x" : " ") + "] " + step.id + ". " + first);
      more.forEach(line => lines.push(indent + "    " + line));
      write(step.steps, indent + "  ");
    });
    write(steps, "");
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      button.textContent = say("copied");
    } catch {
      button.textContent = say("not-copied");
    }
    setTimeout(() => { button.textContent = say("copy"); }, 2000);
  }
}

/** The page's own words, in the chosen language or the browser's, as far as there are such. */
async function speak() {
  const tags = language.value ? [language.value] : navigator.languages;
  const known = tags.map(tag => tag.toLowerCase().split("-")[0]).find(tag => pageLanguages.includes(tag));
  spoken = known ?? "en";
  words = await call("/page/" + spoken + ".json");
  document.documentElement.lang = spoken;
  for (const each of document.querySelectorAll("[data-word]")) {
    each.textContent = say(each.dataset.word);
  }
  text.placeholder = say("ask.example");
}

async function languages() {
  const chosen = language.value;
  const {locales} = await call("/v1/locales");
  const tags = [...new Set([...pageLanguages, ...Object.keys(locales)])];
  const named = tags.map(tag => [tag, languageName(tag)]).sort((a, b) => a[1].localeCompare(b[1], spoken));
  language.replaceChildren(element("option", {value: ""}, say("language.browser")),
    ...named.map(([tag, name]) => element("option", {value: tag, selected: tag === chosen}, name)));
}

form.addEventListener("submit", async event => {
  event.preventDefault();
  const question = text.value;
  if (question.trim() && !send.disabled && await ask(question)) {
    text.value = "";
  }
});

text.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    form.requestSubmit();
  }
});

language.addEventListener("change", async () => {
  await speak();
  await languages();
});

(async () => {
  pageLanguages = await call("/page/languages.json");
  await speak();
  await languages();
  talk.append(element("div", {class: "hello"}, element("p", {"data-word": "hello"}, say("hello")),
    element("p", {"data-word": "hello.privacy"}, say("hello.privacy"))));
  document.documentElement.dataset.ready = "true";
  text.focus();
})().catch(failed);
