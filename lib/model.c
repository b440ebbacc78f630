/* SPDX-License-Identifier: MIT */
/* The words of a model, and the search for an order in which it allows what was seen. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "play.h"

/* The calls by which actors wait, at the moment of the model that is looked at. */
static struct call waiting[MOST_ACTORS];
static unsigned int waiting_set;

static uint64_t random_state;

void plumb_draw_from(uint64_t seed)
{
	random_state = seed;
}

/* The step of splitmix64. */
uint64_t plumb_mixed(uint64_t seed, uint64_t n)
{
	uint64_t z = seed + (n + 1) * 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

long below(long n)
{
	return (long)(plumb_mixed(random_state++, 0) % (uint64_t)n);
}

bool chance(int percent)
{
	return below(100) < percent;
}

/* For a message: "0, or -1 (EINTR)". */
static void tell(struct answer *got, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void tell(struct answer *got, const char *format, ...)
{
	size_t length = got->told ? strlen(got->told->expected) : 0, room = sizeof(got->told->expected) - length;
	va_list arguments;

	if (!got->told)
		return;
	va_start(arguments, format);
	length += (size_t)snprintf(got->told->expected + length, room, "%s", length ? ", or " : "");
	room = sizeof(got->told->expected) - length;
	vsnprintf(got->told->expected + length, length < sizeof(got->told->expected) ? room : 0, format, arguments);
	va_end(arguments);
}

bool returns(struct answer *got, long value)
{
	got->can_end = true;
	tell(got, "%ld", value);
	return got->seen == PLUMB_ANSWERED && got->value == value;
}

bool returns_within(struct answer *got, long least, long most)
{
	if (least >= most)
		return least == most && returns(got, least);
	got->can_end = true;
	tell(got, "%ld to %ld", least, most);
	return got->seen == PLUMB_ANSWERED && got->value >= least && got->value <= most;
}

bool fails(struct answer *got, int error)
{
	got->can_end = true;
	tell(got, "-1 (%s)", plumb_errno_name(error));
	return got->seen == PLUMB_ANSWERED && got->value == -1 && got->error == error;
}

bool waits(struct answer *got)
{
	got->can_wait = true;
	tell(got, "it waits");
	return got->seen == PLUMB_WAITING || (got->interrupted && fails(got, EINTR));
}

bool beyond(struct answer *got)
{
	got->beyond = got->new;
	return got->new;
}

bool was_interrupted(const struct answer *got)
{
	return got->interrupted;
}

bool has_waited(const struct answer *got)
{
	return got->waited;
}

static bool wrong(const struct answer *got, const char *format, ...) __attribute__((format(printf, 2, 3)));
static bool wrong(const struct answer *got, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	if (got->told)
		vsnprintf(got->told->wrong, sizeof(got->told->wrong), format, arguments);
	va_end(arguments);
	return false;
}

bool gave(const struct answer *got, int n, long value)
{
	return got->more[n] == value || wrong(got, "it gives %ld, not %ld", got->more[n], value);
}

/* Neighbours differ, and so do the same places of two calls, and most pairs of places. */
static unsigned char byte_of(unsigned int id, size_t at)
{
	return (unsigned char)(id * 151u + (unsigned int)at + (unsigned int)(at >> 8) * 29u + 1u);
}

bool wrote(const struct answer *got, size_t at, unsigned int id, size_t offset, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (got->bytes[at + i] != byte_of(id, offset + i))
			return wrong(got, "byte %zu is not byte %zu of #%u", at + i, offset + i, id);
	return true;
}

void write_bytes(void *to, unsigned int id, size_t size)
{
	unsigned char *bytes = to;

	for (size_t i = 0; i < size; i++)
		bytes[i] = byte_of(id, i);
}

const char *said(const char *format, ...)
{
	static char texts[8][200];
	static unsigned int next;
	char *text = texts[next++ % 8];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(texts[0]), format, arguments);
	va_end(arguments);
	return text;
}

const struct call *waiting_call(int actor)
{
	return waiting_set >> actor & 1 ? &waiting[actor] : NULL;
}

void plumb_forget_waiting(int actor)
{
	waiting_set &= ~(1u << actor);
}

void plumb_forget_all_waiting(void)
{
	waiting_set = 0;
}

void plumb_ask_model(const struct law *law, const struct model *model, const struct call *call, struct answer *answer, bool new,
		     struct plumb_words *told)
{
	static union plumb_state_copy scratch;

	*answer = (struct answer){.seen = PLUMB_ASKING, .new = new, .waited = waiting_call(call->actor), .told = told};
	if (told)
		*told = (struct plumb_words){0};
	memcpy(scratch.bytes, model, law->size);
	law->operations[call->operation].allow((struct model *)scratch.bytes, call, answer);
}

void plumb_now_waits(const struct call *call)
{
	waiting[call->actor] = *call;
	waiting_set |= 1u << call->actor;
}

static bool allow(const struct law *law, struct model *model, const struct call *call, struct answer *answer)
{
	answer->waited = waiting_call(call->actor);
	plumb_forget_waiting(call->actor);
	if (!law->operations[call->operation].allow(model, call, answer))
		return false;
	if (answer->seen == PLUMB_WAITING)
		plumb_now_waits(call);
	return true;
}

/* As plumb_explain(), of those in the set; those in begun are taken to have waited, though nobody saw it. */
static void explain(const struct law *law, struct model *model, const struct plumb_sight *sights, unsigned int set,
		    unsigned int begun, void (*pass)(const struct model *), void (*keep)(const struct model *))
{
	unsigned int waiting_before = waiting_set;
	union plumb_state_copy before;

	if (pass)
		pass(model);
	if (!set)
		return keep(model);
	memcpy(before.bytes, model, law->size);
	for (int i = 0; set >> i; i++) {
		struct answer unseen = {.seen = PLUMB_WAITING};

		if (!(set >> i & 1))
			continue;
		if (allow(law, model, sights[i].call, sights[i].answer))
			explain(law, model, sights, set & ~(1u << i), begun, pass, keep);
		memcpy(model, before.bytes, law->size);
		waiting_set = waiting_before;
		if (!sights[i].may_have_waited || begun >> i & 1)
			continue;
		if (allow(law, model, sights[i].call, &unseen))
			explain(law, model, sights, set, begun | 1u << i, pass, keep);
		memcpy(model, before.bytes, law->size);
		waiting_set = waiting_before;
	}
}

void plumb_explain(const struct law *law, struct model *model, const struct plumb_sight *sights, int count,
		   void (*pass)(const struct model *), void (*keep)(const struct model *))
{
	explain(law, model, sights, (1u << count) - 1, 0, pass, keep);
}

void plumb_tell(const struct law *law, const struct model *model, struct plumb_sight sight, struct plumb_words *told)
{
	union plumb_state_copy scratch;
	struct answer asked, again = *sight.answer;
	struct plumb_words nearly = {0};

	plumb_ask_model(law, model, sight.call, &asked, false, told);
	memcpy(scratch.bytes, model, law->size);
	again.told = &nearly;
	law->operations[sight.call->operation].allow((struct model *)scratch.bytes, sight.call, &again);
	memcpy(told->wrong, nearly.wrong, sizeof(told->wrong));
}
