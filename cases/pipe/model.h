/* SPDX-License-Identifier: MIT */
/*
 * A pipe, or a FIFO, as POSIX has it: what was written and not yet read, and who has which end open. Its capacity is not in the
 * model: where something is in the pipe, a write may wait, or fail with EAGAIN; where nothing is, {PIPE_BUF} bytes go in.
 */
#ifndef PLUMB_PIPE_MODEL_H
#define PLUMB_PIPE_MODEL_H

#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "law.h"

#ifndef PIPE_BUF
#define PIPE_BUF _POSIX_PIPE_BUF
#endif
enum { READS, WRITES, NONE = -1, MOST_PIECES = 64, MOST_DESCRIPTIONS = 24, MOST_WRITTEN = 70000 };

struct model {
	/* Which open file description each actor has for each end; whether that has O_NONBLOCK. */
	int end[MOST_ACTORS][2];
	bool nonblocking[MOST_DESCRIPTIONS];
	int descriptions;
	/* What is in it, the first to be read first: parts of what some calls wrote. */
	struct piece {
		unsigned long id;
		long from, size;
	} pieces[MOST_PIECES];
	int count;
	long bytes;
	/* A write of more than {PIPE_BUF} bytes that waits: behind the pieces is more of it, nobody knows how much. */
	struct large {
		long size, done;
		unsigned int id;
		int actor;
	} under_way;
	bool unknown; /* nobody knows what is in it, if anything */
};

/* The actor's own descriptors, and the FIFO's path. */
static int fd[2];
static const char *path __attribute__((unused));

static int holders(const struct model *m, int end)
{
	int count = 0;

	for (int a = 0; a < MOST_ACTORS; a++)
		count += m->end[a][end] != NONE;
	return count;
}

static bool is_nonblocking(const struct model *m, const struct call *c, int end)
{
	return m->nonblocking[m->end[c->actor][end]];
}

static void put(struct model *m, unsigned int id, long from, long size)
{
	if (size > 0)
		m->pieces[m->count++] = (struct piece){id, from, size};
	m->bytes += size;
}

/* The next bytes, which are those that the call gave. */
static bool take(struct model *m, const struct answer *got, long size)
{
	long at = 0;

	while (at < size && m->count > 0) {
		struct piece *first = &m->pieces[0];
		long n = first->size < size - at ? first->size : size - at;

		if (!wrote(got, (size_t)at, (unsigned int)first->id, (size_t)first->from, (size_t)n))
			return false;
		at += n;
		m->bytes -= n;
		first->from += n;
		first->size -= n;
		if (first->size > 0)
			continue;
		m->count--;
		for (int i = 0; i < m->count; i++)
			m->pieces[i] = m->pieces[i + 1];
		m->pieces[m->count] = (struct piece){0, 0, 0};
	}
	if (at == size)
		return true;
	m->under_way.done += size - at;
	return wrote(got, (size_t)at, m->under_way.id, (size_t)(m->under_way.done - (size - at)), (size_t)(size - at));
}

/* read() */
static const char *say_size(long size)
{
	if (size >= PIPE_BUF - 1 && size <= PIPE_BUF + 1)
		return size == PIPE_BUF ? "PIPE_BUF" : said("PIPE_BUF %c 1", size < PIPE_BUF ? '-' : '+');
	return said("%ld", size);
}
static bool draw_read(const struct model *m, struct call *c)
{
	long some = 1 + below(300);

	c->a[0] = ANY_OF(1, 2, some, m->bytes, m->bytes + 1, PIPE_BUF - 1, PIPE_BUF, PIPE_BUF + 1, MOST_BYTES);
	if (c->a[0] > MOST_BYTES || c->a[0] == 0)
		c->a[0] = MOST_BYTES;
	return m->end[c->actor][READS] != NONE;
}
static bool allow_read(struct model *m, const struct call *c, struct answer *got)
{
	long room = c->a[0], on_its_way = m->under_way.size - m->under_way.done;
	long most = m->bytes + on_its_way < room ? m->bytes + on_its_way : room, least = m->bytes < room ? m->bytes : room;

	if ((m->unknown || m->end[c->actor][READS] == NONE) && beyond(got))
		return false;
	if (most > 0 && returns_within(got, least > 0 ? least : 1, most))
		return take(m, got, got->value);
	if (least > 0)
		return false;
	if (is_nonblocking(m, c, READS) && holders(m, WRITES) > 0)
		return fails(got, EAGAIN);
	if (most > 0)
		return false;
	return holders(m, WRITES) > 0 ? waits(got) : returns(got, 0);
}
static void do_read(const struct call *c, struct answer *got)
{
	ANSWER(got, read(fd[READS], got->bytes, (size_t)c->a[0]));
}
static const char *say_read(const struct call *c)
{
	return said("read(fd[0], bytes, %s)", say_size(c->a[0]));
}

/* write() */
static bool draw_write(const struct model *m, struct call *c)
{
	long some = 1 + below(300), large = PIPE_BUF + 1 + below(2 * PIPE_BUF);

	c->a[0] = ANY_OF(1, 2, some, some, PIPE_BUF - 1, PIPE_BUF, PIPE_BUF, PIPE_BUF + 1, large, MOST_WRITTEN);
	return m->end[c->actor][WRITES] != NONE;
}
static bool a_write_waits(void (*perform)(const struct call *, struct answer *), int but);
static void do_write(const struct call *c, struct answer *got);
static bool allow_large_write(struct model *m, const struct call *c, struct answer *got)
{
	long size = c->a[0], done = m->under_way.size > 0 ? m->under_way.done : 0;

	/* What it has done so far counts, and how much that was, only its value can tell. */
	if (was_interrupted(got) && returns_within(got, done > 0 ? done : 1, size - 1)) {
		memset(&m->under_way, 0, sizeof(m->under_way));
		put(m, c->id, done, got->value - done);
		return true;
	}
	if (was_interrupted(got) && done == 0 && fails(got, EINTR)) {
		memset(&m->under_way, 0, sizeof(m->under_way));
		return true;
	}
	if (returns(got, size)) {
		memset(&m->under_way, 0, sizeof(m->under_way));
		put(m, c->id, done, size - done);
		return true;
	}
	if (!waits(got))
		return false;
	m->under_way.size = size;
	m->under_way.id = c->id;
	m->under_way.actor = c->actor;
	return true;
}
static bool allow_write(struct model *m, const struct call *c, struct answer *got)
{
	long size = c->a[0];
	bool atomic = size <= PIPE_BUF;

	/* Who mixes with a large write, and where, nobody knows. */
	if ((m->unknown || m->end[c->actor][WRITES] == NONE || m->under_way.size > 0 ||
	     m->count > MOST_PIECES - 2 * MOST_ACTORS || (!atomic && a_write_waits(do_write, c->actor))) &&
	    beyond(got))
		return false;
	if (holders(m, READS) == 0) {
		bool begun = m->under_way.size > 0;

		if (!(fails(got, EPIPE) && gave(got, 0, 1)) && !(begun && returns_within(got, 1, size - 1)))
			return false;
		m->unknown = m->unknown || begun;
		memset(&m->under_way, 0, sizeof(m->under_way));
		return true;
	}
	if (is_nonblocking(m, c, WRITES)) {
		if (m->bytes > 0 && fails(got, EAGAIN))
			return true;
		if (!returns_within(got, atomic ? size : m->bytes > 0 ? 1 : PIPE_BUF, size))
			return false;
		put(m, c->id, 0, got->value);
		return true;
	}
	if (!atomic)
		return allow_large_write(m, c, got);
	if (m->bytes > 0 && waits(got))
		return true;
	if (!returns(got, size))
		return false;
	put(m, c->id, 0, size);
	return true;
}
static void do_write(const struct call *c, struct answer *got)
{
	static char bytes[MOST_WRITTEN > 3 * PIPE_BUF ? MOST_WRITTEN : 3 * PIPE_BUF];
	int signals = caught(SIGPIPE);

	write_bytes(bytes, c->id, (size_t)c->a[0]);
	ANSWER(got, write(fd[WRITES], bytes, (size_t)c->a[0]));
	got->more[0] = caught(SIGPIPE) - signals;
}
static const char *say_write(const struct call *c)
{
	return said("write(fd[1], bytes_%u, %s)", c->id, say_size(c->a[0]));
}

static bool somebody_waits(void)
{
	for (int a = 0; a < MOST_ACTORS; a++)
		if (waiting_call(a))
			return true;
	return false;
}

/* What has an end open no more. */
static void let_go(struct model *m, int actor, int end)
{
	m->end[actor][end] = NONE;
	if (holders(m, READS) == 0 && m->bytes > 0)
		m->unknown = true;
	/* Whether who waits in open() keeps what is in it is nowhere said. */
	if (holders(m, READS) + holders(m, WRITES) > 0 || somebody_waits())
		return;
	memset(m->pieces, 0, sizeof(m->pieces));
	m->count = 0;
	m->bytes = 0;
	m->unknown = false;
}

/* close() */
static bool draw_close(const struct model *m, struct call *c)
{
	c->a[0] = below(2);
	return m->end[c->actor][c->a[0]] != NONE;
}
static bool allow_close(struct model *m, const struct call *c, struct answer *got)
{
	if (m->end[c->actor][c->a[0]] == NONE && beyond(got))
		return false;
	if (!returns(got, 0))
		return false;
	let_go(m, c->actor, (int)c->a[0]);
	return true;
}
static void do_close(const struct call *c, struct answer *got)
{
	ANSWER(got, close(fd[c->a[0]]));
	fd[c->a[0]] = -1;
}
static const char *say_close(const struct call *c)
{
	return said("close(fd[%ld])", c->a[0]);
}

/* fcntl(F_SETFL). What it does to a call that waits is nowhere said. */
static bool draw_setfl(const struct model *m, struct call *c)
{
	c->a[0] = below(2);
	c->a[1] = below(2);
	return m->end[c->actor][c->a[0]] != NONE;
}
static bool allow_setfl(struct model *m, const struct call *c, struct answer *got)
{
	bool waited_for = false;

	for (int a = 0; a < MOST_ACTORS; a++)
		waited_for = waited_for || (waiting_call(a) && m->end[a][c->a[0]] == m->end[c->actor][c->a[0]]);
	if ((waited_for || m->end[c->actor][c->a[0]] == NONE) && beyond(got))
		return false;
	if (!returns(got, 0))
		return false;
	m->nonblocking[m->end[c->actor][c->a[0]]] = c->a[1];
	return true;
}
static void do_setfl(const struct call *c, struct answer *got)
{
	ANSWER(got, fcntl(fd[c->a[0]], F_SETFL, c->a[1] ? O_NONBLOCK : 0));
}
static const char *say_setfl(const struct call *c)
{
	return said("fcntl(fd[%ld], F_SETFL, %s)", c->a[0], c->a[1] ? "O_NONBLOCK" : "0");
}

#ifdef PLUMB_VARIANT_fifo
/* open(), by who has that end not open: a[0] which end, a[1] O_NONBLOCK. */
static bool draw_open(const struct model *m, struct call *c)
{
	c->a[0] = below(2);
	c->a[1] = below(2);
	return m->end[c->actor][c->a[0]] == NONE;
}
static bool opens(const struct call *c, int end)
{
	return c && c->operation == 4 && c->a[0] == end;
}
static bool allow_open(struct model *m, const struct call *c, struct answer *got)
{
	int end = (int)c->a[0], other = 1 - end;
	bool partner = holders(m, other) > 0, waiting_partner = false;

	for (int a = 0; a < MOST_ACTORS; a++)
		waiting_partner = waiting_partner || opens(waiting_call(a), other);
	if ((m->descriptions == MOST_DESCRIPTIONS - MOST_ACTORS || m->end[c->actor][end] != NONE ||
	     (end == READS && m->unknown)) &&
	    beyond(got))
		return false;
	/* Whether who waits in open() has it open for reading is nowhere said. */
	if (end == WRITES && c->a[1] && !partner && fails(got, ENXIO))
		return true;
	if (!partner && !waiting_partner && (!c->a[1] || end == WRITES))
		return !c->a[1] && waits(got);
	if (!returns(got, 0))
		return false;
	m->nonblocking[m->descriptions] = c->a[1];
	m->end[c->actor][end] = m->descriptions++;
	return true;
}
static void do_open(const struct call *c, struct answer *got)
{
	int flags = (c->a[0] == READS ? O_RDONLY : O_WRONLY) | (c->a[1] ? O_NONBLOCK : 0);

	ANSWER(got, (fd[c->a[0]] = open(path, flags)) < 0 ? -1 : 0);
}
static const char *say_open(const struct call *c)
{
	return said("fd[%ld] = open(fifo, %s%s)", c->a[0], c->a[0] == READS ? "O_RDONLY" : "O_WRONLY",
		    c->a[1] ? " | O_NONBLOCK" : "");
}
#endif

static const struct operation operations[] = {
	OPERATION(read, 40, "read()"),   OPERATION(write, 40, "write()"),
	OPERATION(close, 12, "close()"), OPERATION(setfl, 8, "fcntl()"),
#ifdef PLUMB_VARIANT_fifo
	OPERATION(open, 20, "open()"),
#endif
};

/* Whether another than this actor waits in that. */
static bool a_write_waits(void (*perform)(const struct call *, struct answer *), int but)
{
	for (int a = 0; a < MOST_ACTORS; a++)
		if (a != but && waiting_call(a) && operations[waiting_call(a)->operation].perform == perform)
			return true;
	return false;
}

static void gone(struct model *m, int actor)
{
	if (m->under_way.size > 0 && m->under_way.actor == actor) {
		memset(&m->under_way, 0, sizeof(m->under_way));
		m->unknown = true;
	}
	let_go(m, actor, READS);
	let_go(m, actor, WRITES);
}

/* It has what actor 0 has. */
static void come(struct model *m, int actor)
{
	m->end[actor][READS] = m->end[0][READS];
	m->end[actor][WRITES] = m->end[0][WRITES];
}

/* Every actor begins with both ends. */
static void begin(struct model *m)
{
#ifdef PLUMB_VARIANT_fifo
	if (!path)
		path = temp_fifo();
	fd[READS] = MUST(open(path, O_RDONLY | O_NONBLOCK));
	fd[WRITES] = MUST(open(path, O_WRONLY));
	MUST(fcntl(fd[READS], F_SETFL, 0));
#else
	MUST(pipe(fd));
#endif
#ifdef F_SETPIPE_SZ
	if (chance(50)) /* it is full sooner then */
		(void)LOOK(fcntl(fd[WRITES], F_SETPIPE_SZ, 1));
#endif
	m->descriptions = 2;
	for (int a = 0; a < MOST_ACTORS; a++)
		m->end[a][READS] = m->end[a][WRITES] = NONE;
	for (int a = 0; a < 3; a++) {
		m->end[a][READS] = READS;
		m->end[a][WRITES] = WRITES;
	}
}

static void end(void)
{
	(void)LOOK(close(fd[READS]));
	(void)LOOK(close(fd[WRITES]));
}

static const struct law law = {.size = sizeof(struct model),
			       OPERATIONS(operations),
			       .actors = 3,
			       .begin = begin,
			       .end = end,
			       .gone = gone,
			       .come = come};

#endif
