"use strict";
// Searches and sorts the table of briefs. Without this script the table is whole and readable. Rows are taken out of
// the page and put back a part at a time: a browser lays out two hundred rows at once, not ten thousand.
(() => {
  const PART = 200;
  const table = document.getElementById("briefs");
  const form = document.getElementById("search");
  if (!table || !form) return;
  const body = table.tBodies[0];
  const more = document.getElementById("more");
  const status = document.getElementById("status");
  const buttons = [...table.tHead.querySelectorAll("button")];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const value = (cell) => cell.dataset.value ?? cell.textContent;
  const compare = new Intl.Collator("en", { numeric: true }).compare;

  const briefs = [...body.rows].map((row, place) => ({
    row, place, text: fold(row.textContent), keys: [...row.cells].map(value), folder: row.dataset.folder ?? "",
  }));
  let order = briefs;
  let found = briefs;
  let sorting = { column: -1, isDown: false };

  const show = (count) => {
    body.append(...found.slice(body.rows.length, count).map((brief) => brief.row));
    more.hidden = found.length <= count;
    more.textContent = `Show ${Math.min(PART, found.length - count).toLocaleString("en")} more`;
  };

  const search = () => {
    const query = new FormData(form);
    const words = fold(query.get("q")).split(/\s+/).filter(Boolean);
    const [field, folder, from, to] = ["field", "folder", "from", "to"].map((name) => query.get(name) ?? "");
    found = order.filter((brief) => {
      const date = brief.keys[1];
      return words.every((word) => brief.text.includes(word)) && (!field || brief.keys[2] === field)
        && (!folder || brief.folder === folder) && (!from || date >= from) && (!to || (date && date <= to));
    });
    body.replaceChildren();
    show(PART);
    const [some, all] = [found.length, briefs.length].map((count) => count.toLocaleString("en"));
    status.textContent = some === all ? `${all} briefs` : `${some} of ${all} briefs`;
    keep(query);
  };

  const sort = (column, isDown) => {
    sorting = { column, isDown };
    const sign = isDown ? -1 : 1;
    // What has no value comes last, whichever way round.
    order = column < 0 ? briefs : briefs.toSorted((a, b) => {
      const [x, y] = [a.keys[column], b.keys[column]];
      return (x === "") - (y === "") || sign * compare(x, y) || a.place - b.place;
    });
    buttons.forEach((button, index) => {
      const state = index === column ? (isDown ? "descending" : "ascending") : "none";
      button.closest("th").setAttribute("aria-sort", state);
    });
  };

  // The address holds search and order, so that a view can be kept and sent.
  const keep = (query) => {
    const state = new URLSearchParams([...query].filter(([, text]) => text));
    if (sorting.column >= 0) state.set("sort", sorting.column + (sorting.isDown ? "-" : ""));
    history.replaceState(null, "", state.size ? "#" + state : location.pathname + location.search);
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const [name, text] of state) {
      const input = form.elements.namedItem(name);
      if (input) input.value = text;
    }
    const column = parseInt(state.get("sort") ?? "", 10);
    if (column >= 0 && column < buttons.length) sort(column, state.get("sort").endsWith("-"));
  };

  buttons.forEach((button, column) => button.addEventListener("click", () => {
    // Newest and most first; names from A.
    const startsDown = button.closest("th").dataset.down !== undefined;
    sort(column, sorting.column === column ? !sorting.isDown : startsDown);
    search();
  }));
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { sort(-1, false); search(); }));
  more.addEventListener("click", () => {
    const next = body.rows.length;
    show(next + PART);
    body.rows[next]?.querySelector("a")?.focus();
  });
  form.hidden = false;
  document.documentElement.classList.add("is-live");
  restore();
  search();
})();
