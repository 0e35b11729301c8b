// An article that is read: its language can be switched, ticked steps stay ticked, and it can be copied and printed.

import {ofArticle} from "./address.js";
import * as api from "./api.js";
import {button, element, graft, tell} from "./elements.js";
import {languageName, languageTitle, ownLanguage, say, sureness} from "./language.js";

/** The steps that were ticked since the page was opened, by the numbers of articles. */
const ticked = new Map();

export class ArticleCard {

  /**
   * A card for an article.
   *
   * @param number the article
   * @param confidence how sure it is that it is the right one; undefined where nothing was asked
   * @param switched called with a locale that the reader chose; as a rule the card shows the article in it
   */
  constructor(number, confidence = undefined, switched = locale => this.reopen(locale)) {
    this.holder = element("div");
    this.number = number;
    this.confidence = confidence;
    this.switched = switched;
    if (!ticked.has(number)) {
      ticked.set(number, new Set());
    }
    this.ticked = ticked.get(number);
  }

  /** Reads the article in a language, or the one nearest to it, and gives the element that shows it. */
  async open(locale) {
    this.data = await api.article(this.number, locale);
    this.draw();
    return this.holder;
  }

  async reopen(locale) {
    await this.open(locale);
    this.holder.querySelector("select.served")?.focus();
  }

  draw() {
    const parts = element("div", {lang: this.data.locale});
    parts.append(element("h2", {}, this.data.title), this.facts());
    if (this.confidence !== undefined) {
      parts.append(element("div", {class: "sure", lang: ownLanguage()},
        element("span", {class: "words"}, sureness(this.confidence)),
        element("meter", {min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value: this.confidence,
          "aria-hidden": "true"})));
    }
    this.notes(parts);
    if (this.data.html.introduction) {
      parts.append(graft(this.data.html.introduction, element("div", {class: "introduction"})));
    }
    this.section(parts, "environment");
    this.section(parts, "issue");
    this.section(parts, "cause");
    this.resolution(parts);
    this.holder.replaceChildren(parts);
  }

  facts() {
    const data = this.data;
    const facts = element("div", {class: "facts", lang: ownLanguage()},
      element("a", {class: "number", href: ofArticle(data.article, data.locale)}, data.article),
      element("span", {}, languageTitle(data.locale)));
    if (data.products.length > 0) {
      facts.append(element("span", {}, data.products.join(", ")));
    }
    if (data.machineTranslated) {
      facts.append(element("span", {}, say("machine")));
    }
    return facts;
  }

  notes(parts) {
    const {localeFit, requestedLocale, locale, archived} = this.data;
    const note = words => parts.append(element("p", {class: "note", lang: ownLanguage()}, words));
    if (localeFit === "fallback" || localeFit === "related-language") {
      note(say("other-language", {asked: languageName(requestedLocale), served: languageName(locale)}));
    }
    if (archived) {
      note(say("archived"));
    }
  }

  section(parts, key) {
    if (this.data.html[key]) {
      parts.append(element("h3", {lang: ownLanguage()}, say(key)),
        graft(this.data.html[key], element("div", {class: key})));
    }
  }

  resolution(parts) {
    const steps = this.data.resolution?.steps ?? [];
    parts.append(element("div", {class: "bar", lang: ownLanguage()},
      element("h3", {}, say("steps")), this.tools(steps)));
    if (steps.length > 0) {
      this.count = element("span", {class: "hint", role: "status", lang: ownLanguage()});
      parts.append(this.count, this.list(steps));
      this.progress();
    } else if (this.data.html.resolution) {
      parts.append(graft(this.data.html.resolution, element("div", {class: "resolution"})));
    } else {
      parts.append(element("p", {class: "hint", lang: ownLanguage()}, say("no-steps")));
    }
  }

  tools(steps) {
    const tools = element("div", {class: "tools"});
    if (this.data.locales.length > 1) {
      tools.append(this.languages());
    }
    const copying = (key, text, kind) => button(say(key), event => tell(event.currentTarget,
      () => navigator.clipboard.writeText(text()), say("copied"), say("not-copied")), {class: kind});
    if (steps.length > 0) {
      tools.append(copying("copy", () => this.text(steps), "copy"));
    }
    const address = new URL(ofArticle(this.data.article, this.data.locale), location.href).href;
    tools.append(copying("copy-address", () => address, "address"),
      button(say("print"), () => window.print(), {class: "print"}));
    return tools;
  }

  languages() {
    const select = element("select", {class: "served", "aria-label": say("article-language")});
    for (const tag of this.data.locales) {
      select.append(element("option", {value: tag, lang: tag, selected: tag === this.data.locale},
        languageTitle(tag, tag)));
    }
    select.addEventListener("change", () => this.switched(select.value));
    return select;
  }

  list(steps) {
    const list = element("ol", {class: "steps"});
    for (const step of steps) {
      const box = element("input", {type: "checkbox", "data-step": step.id, checked: this.ticked.has(step.id)});
      const what = graft(this.data.html.steps[step.id] ?? "", element("div", {class: "what"}));
      const row = element("label", {class: "step"}, box, element("span", {class: "id"}, step.id), what);
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

  /** The steps as text, with a cross before those that are done. */
  text(steps) {
    const lines = [this.data.title + " (" + this.data.article + ")", ""];
    const write = (list, indent) => list.forEach(step => {
      const [first, ...more] = step.text.split("\n");
      lines.push(indent + "[" + (this.ticked.has(step.id) ? "x" : " ") + "] " + step.id + ". " + first);
      more.forEach(line => lines.push(indent + "    " + line));
      write(step.steps, indent + "  ");
    });
    write(steps, "");
    return lines.join("\n");
  }
}
