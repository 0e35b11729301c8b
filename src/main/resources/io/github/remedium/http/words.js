// The page's words: messages in ICU message format, with arguments, numbers, plurals and selections.

/** The index behind the brace that closes the one before a start. */
function close(pattern, start) {
  let depth = 1;
  let quoted = false;
  for (let i = start; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === "'") {
      if (pattern[i + 1] === "'") {
        i++;
      } else if (quoted || "{}#|".includes(pattern[i + 1] ?? " ")) {
        quoted = !quoted;
      }
    } else if (!quoted && c === "{") {
      depth++;
    } else if (!quoted && c === "}" && --depth === 0) {
      return i + 1;
    }
  }
  throw new Error("an open brace in: " + pattern);
}

function branches(text) {
  const found = new Map();
  let i = 0;
  while (i < text.length) {
    const open = text.indexOf("{", i);
    if (open < 0) {
      break;
    }
    const end = close(text, open + 1);
    found.set(text.slice(i, open).trim(), text.slice(open + 1, end - 1));
    i = end;
  }
  return found;
}

function number(value, style, locale) {
  if (style === "percent") {
    return new Intl.NumberFormat(locale, {style: "percent", maximumFractionDigits: 0}).format(value);
  }
  return new Intl.NumberFormat(locale).format(value);
}

function argument(inside, args, locale) {
  const comma = inside.indexOf(",");
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  const value = args[name];
  if (comma < 0) {
    return typeof value === "number" ? number(value, "", locale) : String(value);
  }
  const rest = inside.slice(comma + 1);
  const second = rest.indexOf(",");
  const type = (second < 0 ? rest : rest.slice(0, second)).trim();
  const style = second < 0 ? "" : rest.slice(second + 1);
  if (type === "number") {
    return number(value, style.trim(), locale);
  }
  const choices = branches(style);
  if (type === "plural") {
    const rule = new Intl.PluralRules(locale).select(value);
    const chosen = choices.get("=" + value) ?? choices.get(rule) ?? choices.get("other");
    return format(chosen, args, locale, number(value, "", locale));
  }
  if (type === "select") {
    return format(choices.get(String(value)) ?? choices.get("other"), args, locale);
  }
  throw new Error("no such argument type: " + type);
}

/** A message with its arguments filled in; hash stands for # inside a plural. */
export function format(pattern, args, locale, hash) {
  let out = "";
  let i = 0;
  while (i < pattern.length) {
    const c = pattern[i];
    if (c === "'" && pattern[i + 1] === "'") {
      out += "'";
      i += 2;
    } else if (c === "'" && "{}#|".includes(pattern[i + 1] ?? " ")) {
      let end = i + 1;
      let text = "";
      while (end < pattern.length && (pattern[end] !== "'" || pattern[end + 1] === "'")) {
        text += pattern[end];
        end += pattern[end] === "'" ? 2 : 1;
      }
      out += text;
      i = end + 1;
    } else if (c === "{") {
      const end = close(pattern, i + 1);
      out += argument(pattern.slice(i + 1, end - 1), args, locale);
      i = end;
    } else {
      out += c === "#" && hash !== undefined ? hash : c;
      i++;
    }
  }
  return out;
}
