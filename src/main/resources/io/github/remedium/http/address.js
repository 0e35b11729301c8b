// Where the page is: behind the # stand the number of an article, or nothing for the start and for questions. The text of a
// question is never in an address, only its number in this tab.

/** What the address names. */
export function place() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?", 2);
  const parameters = new URLSearchParams(query ?? "");
  return {article: decoded(path), language: parameters.get("lang"), question: parameters.get("question")};
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of an article. */
export function ofArticle(number, locale) {
  return "#/" + number.split("/").map(encodeURIComponent).join("/") + "?" + new URLSearchParams({lang: locale});
}

/** The address of a question of this tab. */
export function ofQuestion(id) {
  return "#/?" + new URLSearchParams({question: id});
}
