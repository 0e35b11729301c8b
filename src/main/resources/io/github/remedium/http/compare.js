// Several articles side by side, with what differs between them.

import {ofArticle} from "./address.js";
import * as api from "./api.js";
import {element} from "./elements.js";
import {languageTitle, ownLanguage, say, sureness} from "./language.js";

/** More columns than this are not compared but listed. */
const MOST = 4;
const LONGEST = 220;

/** What is compared, and where an article has it. */
const ASPECTS = {
  "products": article => article.products.join(", "),
  "applies-to": article => article.appliesTo.join(", "),
  "environment": article => article.environment,
  "issue": article => article.issue,
  "cause": article => article.cause,
  "first-step": article => article.resolution?.steps[0]?.text ?? article.resolution?.text,
  "article-language": article => languageTitle(article.locale),
};

function shortened(text) {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : line.slice(0, LONGEST - 1) + "…";
}

/** The aspects in which they are not all the same, each with its texts. */
function differing(articles) {
  return Object.entries(ASPECTS)
    .map(([key, of]) => [key, articles.map(article => shortened(of(article)))])
    .filter(([, texts]) => new Set(texts).size > 1);
}

/** A link to an article that is not the answer, with how likely it is. */
export function link(match) {
  return element("span", {},
    element("a", {href: ofArticle(match.article, match.locale), lang: match.locale}, match.title), " ",
    element("small", {}, match.article + " · " + sureness(match.confidence)));
}

/** The articles of these matches, side by side. */
export async function sideBySide(matches, locale) {
  const shown = matches.slice(0, MOST);
  const articles = await Promise.all(shown.map(match => api.article(match.article, locale)));
  const rows = differing(articles);
  const columns = shown.map((match, i) => {
    const facts = element("dl");
    for (const [key, texts] of rows) {
      const language = key === "article-language" ? ownLanguage() : articles[i].locale;
      facts.append(element("div", {},
        element("dt", {}, say(key)), element("dd", {lang: language}, texts[i] || "–")));
    }
    return element("section", {}, element("h4", {lang: match.locale},
      element("a", {href: ofArticle(match.article, match.locale)}, match.title)),
    element("p", {class: "facts"}, match.article + " · " + sureness(match.confidence)), facts);
  });
  const made = element("div", {class: "side-by-side"}, ...columns);
  made.style.setProperty("--rows", String(rows.length + 2));
  return made;
}
