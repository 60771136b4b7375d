// The pages work without this. It lights up, on the page of one record, the fields an element comes
// from and the elements a field gives, under the pointer, under the keyboard, and until the next click.
"use strict";
(() => {
  const fieldsOf = new Map();
  const elementsOf = new Map();
  for (const row of document.querySelectorAll("[data-fields]")) {
    const fields = row.dataset.fields.split(" ").filter(Boolean);
    fieldsOf.set(row.id, fields);
    for (const field of fields) {
      elementsOf.set(field, [...(elementsOf.get(field) ?? []), row.id]);
    }
  }
  if (fieldsOf.size === 0) {
    return;
  }
  const partners = (id) => fieldsOf.get(id) ?? elementsOf.get(id) ?? [];
  const owner = (target) => target.closest("[data-fields], .text a[id]");
  let kept = [];
  const light = (ids) => {
    document.querySelectorAll(".hit").forEach((one) => one.classList.remove("hit"));
    ids.forEach((id) => document.getElementById(id)?.classList.add("hit"));
  };
  const show = (event) => {
    const one = owner(event.target);
    light(one ? [one.id, ...partners(one.id)] : kept);
  };
  const keep = (id) => {
    kept = [id, ...partners(id)];
    light(kept);
  };
  const followed = () => {
    const id = location.hash.slice(1);
    if (partners(id).length > 0) {
      keep(id);
    }
  };
  addEventListener("hashchange", followed);
  followed();
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("click", (event) => {
    const one = owner(event.target);
    if (!one || partners(one.id).length === 0) {
      return;
    }
    event.preventDefault();
    keep(one.id);
    const pane = (id) => document.getElementById(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    partners(one.id).slice(0, 1).forEach(pane);
  });
})();
// Files dropped onto a form are its chosen files.
(() => {
  for (const form of document.querySelectorAll("form[data-drop]")) {
    const chosen = form.querySelector("input[type=file]");
    form.querySelectorAll("[data-drop-hint]").forEach((hint) => (hint.hidden = false));
    form.querySelectorAll("[data-plain-hint]").forEach((hint) => (hint.hidden = true));
    const isFiles = (event) => event.dataTransfer?.types.includes("Files");
    const over = (event) => {
      if (isFiles(event)) {
        event.preventDefault();
        form.classList.add("dropping");
      }
    };
    form.addEventListener("dragenter", over);
    form.addEventListener("dragover", over);
    form.addEventListener("dragleave", (event) => {
      if (!form.contains(event.relatedTarget)) {
        form.classList.remove("dropping");
      }
    });
    form.addEventListener("drop", (event) => {
      if (isFiles(event)) {
        event.preventDefault();
        form.classList.remove("dropping");
        chosen.files = event.dataTransfer.files;
        form.querySelector("button").focus();
      }
    });
  }
})();
