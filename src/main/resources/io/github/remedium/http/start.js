// What is seen first: what there is, texts to try, the newest articles, and all of them to look through.

import {ofArticle} from "./address.js";
import * as api from "./api.js";
import {button, element, list} from "./elements.js";
import {dateName, languageTitle, say, wanted} from "./language.js";

const NEWEST = 3;
const ROWS = 10;

/** Milliseconds without a key before the list is searched. */
const PAUSE = 200;

function section(key, ...children) {
  const id = "start-" + key;
  return element("section", {class: "part " + key, "aria-labelledby": id}, element("h2", {id}, say(key)), ...children);
}

function row(article) {
  const more = [article.article, ...(article.date ? [dateName(article.date)] : []), ...article.products];
  return element("span", {}, element("a", {href: ofArticle(article.article, article.locale), lang: article.locale},
    article.title), " ", element("small", {}, more.join(" · ")));
}

function examples(data, ask) {
  return section("examples", list(data.examples.map(example =>
    button(example.text, () => ask(example.text), {class: "example", lang: example.locale})), {class: "plain"}));
}

function thereIs(total, locales) {
  const tags = Object.keys(locales);
  const named = tags.map(tag => [languageTitle(tag), locales[tag]]).sort((a, b) => b[1] - a[1]);
  return section("there-is", element("p", {}, say("there-is.count", {articles: total, languages: tags.length})),
    list(named.map(([name, count]) => say("there-is.language", {language: name, articles: count})), {class: "tags"}));
}

/** The list of all articles. What is searched for is kept with the entry of the history, not in the address. */
class Shelf {

  constructor() {
    this.rows = element("ul", {class: "links"});
    this.status = element("p", {class: "hint", role: "status"});
    this.search = element("input", {type: "search", id: "search", autocomplete: "off", spellcheck: false, maxLength: 200});
    this.before = button(say("previous"), () => this.turn(-ROWS));
    this.after = button(say("next"), () => this.turn(ROWS));
    this.search.value = history.state?.search ?? "";
    this.offset = history.state?.offset ?? 0;
    this.asked = 0;
    this.search.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.from(0), PAUSE);
    });
  }

  section() {
    return section("all-articles", element("label", {for: "search"}, say("search.label")), this.search, this.status,
      this.rows, element("div", {class: "pages"}, this.before, this.after));
  }

  turn(rows) {
    return this.from(this.offset + rows);
  }

  async from(offset) {
    const asked = ++this.asked;
    this.offset = Math.max(0, offset);
    const search = this.search.value.trim();
    history.replaceState({search, offset: this.offset}, "");
    const parameters = {locale: wanted(), limit: ROWS, offset: this.offset, ...(search ? {q: search} : {})};
    try {
      const data = await api.articles(parameters);
      if (asked === this.asked) {
        this.draw(data);
      }
    } catch (error) {
      this.status.textContent = say("failed", {why: error.message});
    }
  }

  draw({total, articles}) {
    const last = this.offset + articles.length;
    this.status.textContent = articles.length === 0 ? say("search.none")
      : say("search.range", {from: this.offset + 1, to: last, total});
    this.rows.replaceChildren(...articles.map(article => element("li", {}, row(article))));
    const turnedOff = document.activeElement;
    this.before.disabled = this.offset === 0;
    this.after.disabled = last >= total;
    // A button that is switched off loses the focus; the other one takes it.
    if (turnedOff.disabled) {
      (this.before.disabled ? this.after : this.before).focus();
    }
  }
}

/**
 * The elements of the start.
 *
 * @param ask called with a text to ask
 */
export async function start(ask) {
  const locale = wanted();
  const [tried, newest, {locales}] = await Promise.all([
    api.call("/v1/examples?" + new URLSearchParams({locale})),
    api.articles({locale, sort: "newest", limit: NEWEST}),
    api.call("/v1/locales"),
  ]);
  const shelf = new Shelf();
  await shelf.from(shelf.offset);
  const parts = [element("p", {class: "hello"}, say("hello"))];
  if (tried.examples.length > 0) {
    parts.push(examples(tried, ask));
  }
  parts.push(thereIs(newest.total, locales));
  if (newest.total > ROWS) {
    parts.push(section("newest", list(newest.articles.map(row), {class: "links"})));
  }
  parts.push(shelf.section());
  return parts;
}
