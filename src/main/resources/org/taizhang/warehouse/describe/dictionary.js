(function () {
  'use strict';
  var search = document.getElementById('search');
  var nothing = document.querySelector('.nothing');
  var entries = Array.prototype.map.call(document.querySelectorAll('.entry'), function (entry) {
    return {
      element: entry,
      head: entry.classList.contains('relation') ? (entry.querySelector('h3').textContent + ' ' + entry.querySelector('.meaning').textContent).toLowerCase() : '',
      rows: Array.prototype.map.call(entry.querySelectorAll('.row'), function (row) {
        return { element: row, text: row.textContent.toLowerCase() };
      })
    };
  });

  function has(text, words) {
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }

  // A relation whose name or meaning fits is shown whole; otherwise those of its columns that fit.
  function find() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var found = 0;
    entries.forEach(function (entry) {
      var whole = entry.head && has(entry.head, words);
      var shown = 0;
      entry.rows.forEach(function (row) {
        var fits = !words.length || whole || has(entry.head + ' ' + row.text, words);
        row.element.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      entry.element.hidden = shown === 0;
      found += shown;
      var link = entry.element.id && document.querySelector('nav li[data-of="' + entry.element.id + '"]');
      if (link) { link.hidden = shown === 0; }
    });
    document.querySelectorAll('header, .origin').forEach(function (part) { part.hidden = words.length > 0 && part.tagName !== 'g'; });
    document.querySelectorAll('main > h2').forEach(function (head) {
      var next = head.nextElementSibling, any = false;
      while (next && next.tagName !== 'H2') { any = any || (next.classList.contains('entry') && !next.hidden); next = next.nextElementSibling; }
      head.hidden = !any;
    });
    nothing.hidden = found > 0;
  }
  search.addEventListener('input', find);
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && document.activeElement !== search) { event.preventDefault(); search.focus(); }
    if (event.key === 'Escape') { search.value = ''; find(); }
  });

  // A name under the pointer lights all that it comes from and all that comes from it.
  var drawing = document.querySelector('.lineage');
  var paths = Array.prototype.slice.call(drawing.querySelectorAll('path'));
  function light(name) {
    var on = {};
    function walk(from, side, other) {
      paths.forEach(function (path) {
        if (path.getAttribute(side) === from) {
          path.classList.add('on');
          if (!on[path.getAttribute(other)]) { on[path.getAttribute(other)] = true; walk(path.getAttribute(other), side, other); }
        }
      });
    }
    on[name] = true;
    walk(name, 'data-to', 'data-from');
    walk(name, 'data-from', 'data-to');
    drawing.classList.add('lit');
    drawing.querySelectorAll('g').forEach(function (box) { box.classList.toggle('on', !!on[box.getAttribute('data-name')]); });
  }
  drawing.querySelectorAll('g').forEach(function (box) {
    box.addEventListener('mouseenter', function () { light(box.getAttribute('data-name')); });
    box.addEventListener('mouseleave', function () {
      drawing.classList.remove('lit');
      paths.forEach(function (path) { path.classList.remove('on'); });
    });
  });
}());
