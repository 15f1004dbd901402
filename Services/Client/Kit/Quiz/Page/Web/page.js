'use strict';
(function () {
  var words = JSON.parse(document.getElementById('words').textContent);
  var view = null;        // what the server said last; everything in it is on its disk
  var screen = 'join';    // join start question overview ended board elsewhere
  var want = null;        // an answer of this page that the server has not told to be saved yet
  var after = null;       // what to do once it is
  var busy = false;       // whether an act is under way
  var failures = 0;       // tries of `want` that failed in a row
  var away = false;       // whether the server could not be reached
  var endsAt = 0;         // performance.now() at which the time is over
  var overAt = 0;         // when the server was last asked because the time is over
  var drawn = '';         // what the screen shows, to draw only what changed
  var timer = 0;
  var pollSeconds = 5, retrySeconds = 1, answerSeconds = 10, typingMilliseconds = 700;

  function $(id) { return document.getElementById(id); }
  function say(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return words[key].replace(/\{(\d)\}/g, function (_, index) { return values[index]; });
  }
  function make(tag, className, text) {
    var node = document.createElement(tag);
    if (className) { node.className = className; }
    if (text !== undefined) { node.textContent = text; }
    return node;
  }
  function button(text, className, act) {
    var node = make('button', className, text);
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  }
  function show(nodes) {
    var main = $('main');
    main.textContent = '';
    nodes.forEach(function (node) { main.appendChild(node); });
  }
  function keys(nodes) {
    $('keys').textContent = '';
    nodes.forEach(function (node) { $('keys').appendChild(node); });
    $('foot').hidden = nodes.length === 0;
  }
  function notice(text) { $('notice').textContent = text || ''; $('notice').hidden = !text; }
  function clockText(seconds) {
    var rest = seconds % 60;
    return Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
  }

  // Asks the server; answers {status, body}, or throws when it cannot be reached.
  function ask(method, path, body) {
    var options = { method: method, cache: 'no-store', credentials: 'same-origin' };
    if (body) {
      options.headers = { 'Content-Type': 'application/json' };
      options.body = JSON.stringify(body);
    }
    var late = new Promise(function (_, fail) {
      setTimeout(function () { fail(new Error('late')); }, answerSeconds * 1000);
    });
    return Promise.race([fetch(path, options), late]).then(function (response) {
      return response.json().then(function (value) {
        return { status: response.status, body: value };
      });
    });
  }

  // Takes in what the server said. An answer that overtook a newer one is left aside.
  function take(next) {
    if (next.role === 'board') { view = next; screen = 'board'; return render(); }
    if (view && view.role === 'seat' && view.name === next.name && next.revision < view.revision) {
      return;
    }
    view = next;
    endsAt = performance.now() + view.left * 1000;
    if (view.stage === 'submitted' || view.stage === 'voided') {
      screen = 'ended'; want = null; after = null;
    } else if (!view.begun) {
      screen = 'start';
    } else if (screen !== 'overview') {
      screen = 'question';
    }
    render();
  }
  function refuse(answer) {
    var error = answer.body.error || {};
    if (answer.status === 401) {
      var isElsewhere = error.reason === 'PAGE_TICKET_ELSEWHERE';
      want = null; after = null; view = null;
      screen = isElsewhere ? 'elsewhere' : 'join';
      notice('');
      return render();
    }
    var text = error.text || '';
    if (error.hint) { text += '（' + error.hint + '）'; }
    notice(text);
    if (answer.body.view) { take(answer.body.view); }
  }

  // Sends one act at a time; `done` runs when it is on the server's disk.
  function send(body, done) {
    if (busy) { return; }
    busy = true;
    ask('POST', '/api/act', body).then(function (answer) {
      busy = false; away = false;
      if (answer.status === 200) { notice(''); done(answer.body); } else { after = null; refuse(answer); }
      proceed();
    }, function () {
      busy = false; away = true;
      setTimeout(function () { send(body, done); }, retrySeconds * 1000);
      status();
    });
  }
  function flush() {
    clearTimeout(timer);
    if (!want || busy) { return; }
    var sent = want;
    busy = true;
    status();
    ask('POST', '/api/act', sent).then(function (answer) {
      busy = false; away = false; failures = 0;
      if (answer.status === 200) {
        if (want === sent) { want = null; }
        notice('');
        take(answer.body);
        proceed();
      } else if (answer.status === 503) {
        notice((answer.body.error || {}).text);
        again();
      } else {
        want = null; after = null;
        refuse(answer);
      }
    }, function () { busy = false; away = true; again(); });
  }
  // An answer that came meanwhile, then what waits for all to be saved.
  function proceed() {
    if (want) { return flush(); }
    if (after) { var next = after; after = null; next(); }
  }
  function again() {
    failures += 1;
    status();
    timer = setTimeout(flush, retrySeconds * 1000);
  }
  // Does something once every answer of this page is saved.
  function settled(act) {
    clearTimeout(timer);
    if (want || busy) { after = act; flush(); status(); } else { act(); }
  }
  function go(place) {
    settled(function () {
      send({ act: 'show', place: place }, function (next) {
        screen = 'question'; take(next); window.scrollTo(0, 0);
      });
    });
  }

  function answer(body) {
    want = body;
    want.act = 'answer';
    want.place = view.place;
    render();
    flush();
  }
  // Options as this page shows them: what is on its way counts as chosen.
  function chosen() {
    if (want && want.place === view.place && want.keys) { return want.keys; }
    if (want && want.place === view.place && want.judge !== undefined) { return [String(want.judge)]; }
    return view.options.filter(function (one) { return one.chosen; }).map(function (one) { return one.key; });
  }
  function choose(key) {
    if (view.stage !== 'inProgress') { return; }
    var now = chosen();
    if (view.kind === 'judge') { return answer({ judge: key === 'true' }); }
    if (view.kind !== 'multiple') { return answer({ keys: [key] }); }
    var at = now.indexOf(key);
    now = at < 0 ? now.concat(key) : now.filter(function (one) { return one !== key; });
    answer({ keys: now });
  }

  function status() {
    var node = $('status');
    var text = '', look = '';
    if (screen === 'question' && view) {
      if (failures > 0) { text = say('unsaved', failures); look = 'bad'; }
      else if (want) { text = say('saving'); look = 'warn'; }
      else if (view.saved) { text = say('saved'); look = 'good'; }
      else { text = say('notAnswered'); look = 'soft'; }
      text += '　' + say('answeredOf', view.answered.length, view.count);
    }
    if (away && !want) { text = '✗ ' + say(view && view.role === 'board' ? 'serverGone' : 'offline'); look = 'bad'; }
    if (node.textContent !== text) { node.textContent = text; }
    node.className = look;
  }
  function tick() {
    if (!view || view.role !== 'seat' || !view.begun || screen === 'ended') { return; }
    var seconds = view.stage === 'paused' ? view.left : Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
    var node = $('clock');
    var warned = view.warned || seconds <= 120;
    node.textContent = (view.stage === 'paused' ? '⏸ ' : warned ? '⚠ ' : '') + clockText(seconds);
    node.setAttribute('aria-label', say('left', clockText(seconds)));
    node.className = warned ? 'warned' : '';
    if (seconds === 0 && view.stage === 'inProgress' && performance.now() > overAt + 1000) {
      overAt = performance.now();
      poll();
    }
  }

  function render() {
    var isSitting = screen === 'question' || screen === 'overview';
    $('head').hidden = !isSitting;
    var state = want && want.keys ? want.keys.join() : want && want.judge !== undefined ? String(want.judge) : '';
    var drawing = screen + JSON.stringify(view && view.role === 'seat' && isSitting
      ? [view.place, view.stage, view.options, view.marked, view.name, screen === 'overview' && view.answered, view.marks, state]
      : view);
    if (isSitting) {
      $('place').textContent = say('placeOf', view.place + 1, view.count);
      $('bar').max = view.count;
      $('bar').value = view.answered.length;
    }
    if (drawing !== drawn) { drawn = drawing; screens[screen](); }
    tick();
    status();
  }

  var screens = {
    join: function () {
      keys([]);
      var form = make('form');
      var label = make('label', '', say('codeAsk'));
      label.htmlFor = 'code';
      var input = make('input');
      input.id = 'code';
      input.autocomplete = 'off';
      input.maxLength = 16;
      input.setAttribute('autocapitalize', 'characters');
      input.setAttribute('spellcheck', 'false');
      var enter = make('button', 'main wide', say('enter'));
      form.addEventListener('submit', function (event) {
        event.preventDefault();
        enter.disabled = true;
        ask('POST', '/api/join', { code: input.value }).then(function (answer) {
          enter.disabled = false;
          if (answer.status === 200) { notice(''); view = null; take(answer.body); } else { refuse(answer); input.select(); }
        }, function () { enter.disabled = false; notice(say('serverGone')); });
      });
      [label, input, make('p', 'soft', say('codeNote')), enter].forEach(function (node) { form.appendChild(node); });
      show([make('h1', '', say('title')), form]);
      input.focus();
    },
    start: function () {
      keys([]);
      show([
        make('h1', '', view.name), make('p', '', say('paper', view.title, view.count, Math.round(view.allowed / 60))),
        make('p', 'soft', view.stage === 'paused' ? say('pausedNote') : say('startNote')),
        button(say('start'), 'main wide', function () { go(0); }),
        button(say('leave'), 'wide', leave)
      ]);
    },
    question: function () {
      if (view.stage === 'paused') {
        keys([]);
        return show([make('h1', '', '⏸ ' + say('paused')), make('p', '', say('pausedNote'))]);
      }
      var nodes = [];
      var kind = make('p');
      kind.appendChild(make('span', 'kind', view.kindText));
      var hints = { multiple: 'chooseMany', judge: 'chooseJudge', single: 'chooseOne', scenario: 'chooseOne' };
      if (hints[view.kind]) { kind.appendChild(make('span', 'soft', say(hints[view.kind]))); }
      nodes.push(kind);
      var stem = make('p', 'stem', view.stem);
      stem.id = 'stem';
      nodes.push(stem);
      view.pictures.forEach(function (one) {
        var picture = make('img', 'picture');
        picture.alt = one.text;
        picture.setAttribute('src', '/api/picture/' + one.hash);
        nodes.push(picture);
      });
      nodes.push(view.options.length > 0 ? optionList() : fields());
      show(nodes);
      var isLast = view.place + 1 === view.count;
      var back = button(say('back'), '', function () { go(view.place - 1); });
      back.disabled = view.place === 0;
      var mark = button(say(view.marked ? 'unmark' : 'mark'), '', function () {
        settled(function () { send({ act: 'mark', place: view.place, on: !view.marked }, take); });
      });
      mark.setAttribute('aria-pressed', String(view.marked));
      var next = button(say(isLast ? 'overview' : 'next'), 'main', function () {
        if (isLast) { settled(overview); } else { go(view.place + 1); }
      });
      keys([back, mark, next]);
    },
    overview: function () {
      var missing = view.count - view.answered.length;
      var map = make('div', 'map');
      for (var index = 0; index < view.count; index += 1) {
        (function (place) {
          var isAnswered = view.answered.indexOf(place) >= 0;
          var text = (place + 1) + ' ' + (isAnswered ? '✓' : '·') + (view.marks.indexOf(place) >= 0 ? '★' : '');
          map.appendChild(button(text, isAnswered ? '' : 'missing', function () { go(place); }));
        })(index);
      }
      var nodes = [
        make('h1', '', say('overviewTitle')),
        make('p', missing > 0 ? 'warn' : 'good', missing > 0 ? '⚠ ' + say('missing', missing) : '✓ ' + say('complete', view.count)),
        map, make('p', 'soft', say('legend'))
      ];
      if (missing > 0) {
        nodes.push(button(say('goMissing'), 'main wide', function () {
          var place = 0;
          while (view.answered.indexOf(place) >= 0) { place += 1; }
          go(place);
        }));
      }
      nodes.push(button(say('handIn'), missing > 0 ? 'wide' : 'main wide', function () {
        settled(function () { send({ act: 'submit' }, function (next) { take(next); window.scrollTo(0, 0); }); });
      }));
      show(nodes);
      keys([button(say('toQuestion'), '', function () { screen = 'question'; render(); window.scrollTo(0, 0); })]);
    },
    ended: function () {
      keys([]);
      var heads = { submitted: 'ended', timeOver: 'endedTime', byOfficer: 'endedOfficer' };
      var nodes = [make('h1', '', say(heads[view.closing] || 'endedVoid'))];
      nodes.push(make('p', '', view.name + '　' + view.title + '　' + say('answeredOf', view.answered.length, view.count)));
      var result = view.result;
      if (result) {
        if (result.score) {
          var sign = { PASSED: '✓ ', FAILED: '✗ ' }[result.verdict] || '';
          nodes.push(make('p', 'verdict ' + ({ PASSED: 'good', FAILED: 'bad' }[result.verdict] || ''), sign + result.score));
        }
        if (result.note) { nodes.push(make('p', 'soft', result.note)); }
        if (result.score) {
          nodes.push(make('h2', '', result.wrong.length > 0 ? say('wrongTitle', result.wrong.length) : '✓ ' + say('allRight')));
        }
        result.wrong.forEach(function (one) { nodes.push(wrongCard(one)); });
      } else if (view.stage === 'submitted') { nodes.push(make('p', 'soft', say('noResult'))); }
      nodes.push(button(say('leave'), 'wide', leave));
      show(nodes);
    },
    elsewhere: function () {
      keys([]);
      show([
        make('h1', '', '⚠ ' + say('elsewhere')), make('p', '', say('elsewhereNote')),
        button(say('tryAgain'), 'wide', function () { screen = 'join'; render(); })
      ]);
    },
    board: function () {
      keys([]);
      var ended = view.rows.filter(function (row) { return row.stage === 'submitted' || row.stage === 'voided'; }).length;
      var sitting = view.rows.filter(function (row) { return row.stage === 'inProgress' && row.place !== null; }).length;
      var nodes = [make('h1', '', say('boardTitle')), make('p', '', say('boardNote', sitting, ended, view.rows.length))];
      var seats = make('div', 'seats');
      view.rows.forEach(function (row) { seats.appendChild(seatCard(row)); });
      nodes.push(seats);
      nodes.push(button(say('leave'), 'wide', leave));
      show(nodes);
    }
  };

  function overview() { screen = 'overview'; render(); window.scrollTo(0, 0); }
  function optionList() {
    var many = view.kind === 'multiple';
    var list = make('div');
    list.setAttribute('role', many ? 'group' : 'radiogroup');
    list.setAttribute('aria-labelledby', 'stem');
    var now = chosen();
    view.options.forEach(function (one) {
      var isChosen = now.indexOf(one.key) >= 0;
      var node = button('', 'option', function () { choose(one.key); });
      node.setAttribute('role', many ? 'checkbox' : 'radio');
      node.setAttribute('aria-checked', String(isChosen));
      node.setAttribute('data-key', one.key);
      var sign = make('span', 'sign', many ? (isChosen ? '☑' : '☐') : (isChosen ? '●' : '○'));
      sign.setAttribute('aria-hidden', 'true');
      node.appendChild(sign);
      if (one.label) { node.appendChild(make('span', 'label', one.label)); }
      node.appendChild(make('span', 'text', one.text));
      list.appendChild(node);
    });
    return list;
  }
  function fields() {
    var box = make('div');
    var isBlank = view.kind === 'blank';
    var inputs = [];
    var texts = want && want.place === view.place ? (want.texts || [want.text]) : view.texts;
    for (var index = 0; index < (isBlank ? Math.max(1, view.blanks) : 1); index += 1) {
      var label = make('label', 'soft', isBlank ? say('blank', index + 1) : say('typeNote'));
      var input = make(isBlank ? 'input' : 'textarea');
      input.id = 'field' + index;
      label.htmlFor = input.id;
      input.maxLength = 2000;
      input.autocomplete = 'off';
      input.value = texts[index] || '';
      input.addEventListener('input', typed);
      input.addEventListener('blur', flush);
      inputs.push(input);
      box.appendChild(label);
      box.appendChild(input);
    }
    function typed() {
      var values = inputs.map(function (one) { return one.value; });
      want = isBlank ? { act: 'answer', place: view.place, texts: values } : { act: 'answer', place: view.place, text: values[0] };
      clearTimeout(timer);
      timer = setTimeout(flush, typingMilliseconds);
      status();
    }
    return box;
  }
  function wrongCard(one) {
    var card = make('section', 'card');
    card.appendChild(make('p', 'stem', (one.place + 1) + '. ' + one.stem));
    if (one.redLine) { card.appendChild(make('p', 'bad', say('redLine'))); }
    var list = make('dl');
    [['given', one.given || '—'], ['right', one.right]].concat(one.basis.map(function (text) { return ['basis', text]; }))
      .forEach(function (pair) {
        list.appendChild(make('dt', '', say(pair[0])));
        list.appendChild(make('dd', '', pair[1]));
      });
    card.appendChild(list);
    if (one.explanation) { card.appendChild(make('p', '', one.explanation)); }
    return card;
  }
  function seatCard(row) {
    var card = make('section', 'card seat');
    var head = make('div', 'row');
    head.appendChild(make('strong', '', row.number + '　' + row.name));
    var isEnded = row.stage === 'submitted' || row.stage === 'voided';
    head.appendChild(make('span', isEnded ? 'good' : '', (isEnded ? '✓ ' : '') + row.stageText));
    card.appendChild(head);
    var bar = make('progress');
    bar.max = row.count;
    bar.value = row.answered;
    card.appendChild(bar);
    var facts = make('div', 'row facts');
    function fact(text, look) { facts.appendChild(make('span', look || '', text)); }
    if (!isEnded && row.place !== null) { fact(say('question', row.place)); }
    fact(say('answered', row.answered, row.count));
    if (!isEnded && row.place !== null) { fact(say('left', clockText(row.left)), row.left <= 120 ? 'warn' : ''); }
    if (!isEnded && row.silent === null) { fact('○ ' + say('never'), 'soft'); }
    if (!isEnded && row.away) { fact('⚠ ' + say('away', row.silent), 'warn'); }
    if (row.devices > 1) { fact('⚠ ' + say('devices') + ' ×' + (row.devices - 1), 'warn'); }
    if (row.clockTurned) { fact('⚠ ' + say('clockTurned'), 'warn'); }
    if (row.recoveries > 0) { fact(say('recovered', row.recoveries), 'soft'); }
    card.appendChild(facts);
    return card;
  }
  function leave() {
    ask('POST', '/api/leave', {}).then(function () {
      view = null; screen = 'join'; notice(''); render();
    }, function () { notice(say('serverGone')); });
  }

  function poll() {
    if (busy || want || screen === 'join' || screen === 'elsewhere') { return; }
    if (screen === 'ended') { return; }
    ask('GET', '/api/state').then(function (answer) {
      away = false;
      if (busy || want) { return; }
      if (answer.status === 200) { take(answer.body); } else { refuse(answer); }
      status();
    }, function () { away = true; $('foot').hidden = false; status(); });
  }
  function beat() {
    poll();
    var seconds = screen === 'board' ? 1 : pollSeconds * (0.9 + Math.random() * 0.2);
    setTimeout(beat, seconds * 1000);
  }
  function sizeKey() { $('size').textContent = say(document.documentElement.className ? 'smaller' : 'larger'); }
  $('size').addEventListener('click', function () {
    document.documentElement.className = document.documentElement.className ? '' : 'large';
    sizeKey();
  });
  window.addEventListener('beforeunload', function (event) {
    if (want) { event.preventDefault(); event.returnValue = say('unsaved', failures); }
  });
  window.addEventListener('online', flush);

  sizeKey();
  // Every load of the page goes on where the server's disk says.
  ask('GET', '/api/state').then(function (answer) {
    if (answer.status === 200) { take(answer.body); } else if (answer.status === 401) { screen = 'join'; render(); } else { render(); refuse(answer); }
  }, function () { render(); notice(say('serverGone')); });
  setInterval(tick, 250);
  setTimeout(beat, pollSeconds * 1000);
})();
