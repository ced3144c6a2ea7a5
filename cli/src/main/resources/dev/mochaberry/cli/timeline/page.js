for (const svg of document.querySelectorAll("svg")) {
  const length = +svg.dataset.length, left = +svg.dataset.left, right = svg.viewBox.baseVal.width;
  let from = 0, to = length;
  const x = (time) => left + ((right - left) * (time - from)) / (to - from);
  const timeAt = (event) => {
    const box = svg.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * right;
    return from + ((Math.max(left, at) - left) / (right - left)) * (to - from);
  };
  const draw = () => {
    for (const e of svg.querySelectorAll("[data-a]")) {
      const a = x(+e.dataset.a), b = e.dataset.b ? x(+e.dataset.b) : a;
      const start = Math.max(left, a), end = Math.min(right, b);
      const seen = b >= left && a <= right;
      e.style.display = seen ? "" : "none";
      if (!seen) continue;
      if (e.tagName === "rect") {
        const wide = /run|hog/.test(e.getAttribute("class")) ? 1.5 : 0.4;
        e.setAttribute("x", start);
        e.setAttribute("width", Math.max(wide, end - start));
      } else if (e.tagName === "g") {
        for (const part of e.children)
          for (const name of part.tagName === "line" ? ["x1", "x2"] : ["x"]) part.setAttribute(name, a);
      } else {
        e.setAttribute("x", e.dataset.b ? start + 4 : a);
        if (e.dataset.b)
          e.setAttribute("visibility", e.textContent.length * 6.2 + 8 < end - start ? "visible" : "hidden");
      }
    }
  };
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    const at = timeAt(event), factor = event.deltaY < 0 ? 0.8 : 1.25;
    const size = Math.min(length, Math.max(10, (to - from) * factor));
    from = Math.min(length - size, Math.max(0, at - ((at - from) * size) / (to - from)));
    to = from + size;
    draw();
  });
  svg.addEventListener("pointermove", (event) => {
    if (event.buttons !== 1) return;
    const moved = (event.movementX / svg.getBoundingClientRect().width) * (right / (right - left)) * (to - from);
    const size = to - from;
    from = Math.min(length - size, Math.max(0, from - moved));
    to = from + size;
    draw();
  });
  svg.addEventListener("dblclick", () => {
    from = 0;
    to = length;
    draw();
  });
}
