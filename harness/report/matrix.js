'use strict';
(() => {
	const words = { f: 'fail', k: 'known', u: 'unresolved', b: 'no build', s: 'skip', x: 'passes', n: 'not run', '': 'pass' };
	const bad = new Set(['f', 'k', 'u', 'b']);
	const table = document.getElementById('matrix'), form = document.getElementById('controls'), dialog = document.getElementById('why');
	const platforms = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent.trim());
	const sheet = document.head.appendChild(document.createElement('style')).sheet;
	const hidden = new Set();
	let evidence;

	document.documentElement.className = 'script';
	const rows = [...table.querySelectorAll('tr[id]')].map(tr => ({
		tr, facility: tr.parentNode.dataset.f, tier: tr.dataset.t, same: tr.className === 'same',
		cells: [...tr.cells].slice(1).map(cell => cell.className),
		text: (tr.id + ' ' + tr.cells[0].textContent).toLowerCase(),
	}));
	const byId = new Map(rows.map(row => [row.tr.id, row]));

	const add = (parent, name, text, className) => {
		const element = parent.appendChild(document.createElement(name));
		if (text !== undefined)
			element.textContent = text;
		if (className)
			element.className = className;
		return element;
	};
	const fill = (select, values) => {
		for (const value of values)
			add(select, 'option', value).value = value;
	};
	fill(form.platform, platforms);
	fill(form.facility, new Set(rows.map(row => row.facility)));
	fill(form.tier, [...new Set(rows.map(row => row.tier).filter(tier => tier))].sort());
	for (const platform of platforms) {
		const label = add(form.querySelector('#columns div'), 'label');
		const box = add(label, 'input');
		box.type = 'checkbox';
		box.value = platform;
		box.checked = true;
		label.append(' ' + platform);
	}
	const boxes = [...form.querySelectorAll('#columns input')];

	/* Columns that are hidden do not count. */
	const shows = (row, view, only) => {
		const seen = row.cells.filter((cell, i) => cell !== 'n' && !hidden.has(platforms[i]));
		const count = seen.filter(cell => bad.has(cell)).length;
		const its = only < 0 ? undefined : row.cells[only];
		switch (view) {
		case 'all':
			return its !== 'n';
		case 'fail':
			return its === undefined ? count > 0 : bad.has(its);
		case 'alone':
			return count === 1 && seen.length > 1 && (its === undefined || bad.has(its));
		default:
			if (its !== undefined)
				return its !== 'n' && seen.some(cell => cell !== its);
			return new Set(seen).size > 1 || (!row.same && !hidden.size);
		}
	};
	const mandatory = tier => !['posix-may', 'linux', 'linux-deviation', 'impl', ''].includes(tier);

	const filter = () => {
		const view = form.view.value, only = platforms.indexOf(form.platform.value), facility = form.facility.value;
		const tier = form.tier.value, text = form.text.value.toLowerCase().trim().split(/\s+/);
		let count = 0;
		for (const body of table.tBodies)
			body.hidden = true;
		for (const row of rows) {
			const shown = shows(row, view, only) && (!facility || row.facility === facility) &&
				(!tier || row.tier === tier || (tier === 'must' && mandatory(row.tier))) &&
				text.every(word => row.text.includes(word));
			if (row.tr.hidden === shown)
				row.tr.hidden = !shown;
			if (shown) {
				row.tr.parentNode.hidden = false;
				count++;
			}
		}
		form.querySelector('output').textContent = `${count} of ${rows.length} behaviours`;
	};

	const hideColumns = () => {
		hidden.clear();
		while (sheet.cssRules.length)
			sheet.deleteRule(0);
		boxes.forEach((box, i) => {
			if (box.checked)
				return;
			hidden.add(box.value);
			sheet.insertRule(`#matrix tr:not(.ev) > :nth-child(${i + 2}) { display: none; }`);
		});
		table.style.setProperty('--columns', platforms.length - hidden.size);
	};

	/* What is in the URL behind #: the controls, a row, a cell. */
	const names = ['view', 'platform', 'facility', 'tier', 'text'];
	const standard = { view: 'differ' };
	let place = '';
	const write = () => {
		const state = new URLSearchParams();
		for (const name of names)
			if (form[name].value !== (standard[name] || ''))
				state.set(name, form[name].value);
		if (hidden.size)
			state.set('hide', [...hidden].join(','));
		if (place)
			state.set(place.includes(',') ? 'cell' : 'row', place);
		const hash = state.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
		history.replaceState(null, '', hash ? '#' + hash : location.pathname + location.search);
	};
	const mark = row => {
		for (const old of table.querySelectorAll('tr.here'))
			old.classList.remove('here');
		if (!row)
			return;
		row.tr.classList.add('here');
		row.tr.hidden = row.tr.parentNode.hidden = false;
		row.tr.scrollIntoView({ block: 'center' });
	};
	const read = () => {
		const hash = location.hash.slice(1);
		const id = decodeURIComponent(hash);
		if (byId.has(id)) {
			place = id;
			filter();
			mark(byId.get(id));
			return;
		}
		const state = new URLSearchParams(hash);
		for (const name of names) {
			form[name].value = state.get(name) ?? standard[name] ?? '';
			if (form[name].selectedIndex === -1)
				form[name].value = standard[name] || '';
		}
		const hide = (state.get('hide') || '').split(',');
		for (const box of boxes)
			box.checked = !hide.includes(box.value);
		hideColumns();
		filter();
		place = state.get('cell') || state.get('row') || '';
		const [cell, platform] = place.split(',');
		mark(byId.get(cell));
		if (state.has('cell') && byId.has(cell) && platforms.includes(platform))
			show(byId.get(cell), platforms.indexOf(platform));
	};

	const said = (row, column) => {
		evidence ??= JSON.parse(document.getElementById('evidence').textContent);
		const numbers = (evidence.rows[row.tr.id] || {})[column] || [];
		return numbers.map((number, i) => [evidence.keys[i], number === null ? '' :
			evidence.strings[number].replaceAll('{id}', row.tr.id.split('@')[0])]).filter(pair => pair[1]);
	};
	const show = (row, column) => {
		const body = dialog.querySelector('div'), head = row.tr.cells[0];
		dialog.querySelector('h2').textContent = head.querySelector('a').textContent;
		body.replaceChildren();
		const list = add(body, 'dl');
		const put = (name, text) => {
			add(list, 'dt', name);
			return add(list, 'dd', text);
		};
		put('case', row.tr.id);
		put('tier, source', head.querySelector('small').textContent);
		const verdict = put('on ' + platforms[column]);
		add(verdict, 'span', row.tr.cells[column + 1].textContent.trim() + (row.cells[column] === 'u' ? ' (unresolved)' : ''),
			'verdict ' + row.cells[column]);
		for (const [key, value] of said(row, column)) {
			if (key === 'output')
				add(put(key), 'pre', value.trimEnd());
			else
				add(put(key), key === 'observed' || key === 'reason' ? 'span' : 'code', value);
		}
		const others = {};
		row.cells.forEach((cell, i) => {
			if (i !== column && cell !== 'n')
				(others[words[cell]] ??= []).push(platforms[i]);
		});
		for (const word of Object.keys(others))
			put('elsewhere ' + word, others[word].join(', '));
		place = row.tr.id + ',' + platforms[column];
		write();
		if (!dialog.open)
			dialog.showModal();
	};

	form.hidden = false;
	form.addEventListener('submit', event => event.preventDefault());
	form.addEventListener('input', event => {
		place = '';
		if (event.target.type === 'checkbox')
			hideColumns();
		filter();
		write();
	});
	table.addEventListener('click', event => {
		const link = event.target.closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
			return;
		const cell = link.closest('td'), row = byId.get(link.closest('tr').id);
		if (!row)
			return;
		event.preventDefault();
		if (cell) {
			show(row, cell.cellIndex - 1);
		} else {
			place = row.tr.id;
			mark(row);
			write();
		}
	});
	dialog.addEventListener('click', event => {
		if (event.target === dialog)
			dialog.close();
	});
	dialog.addEventListener('close', () => {
		place = place.split(',')[0];
		write();
	});
	addEventListener('hashchange', read);
	read();
})();
