/* SPDX-License-Identifier: MIT */
/* Games: steps drawn or given, done by the actors, and what is seen of them held against the model. */
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "play.h"

static const struct law *law;
/* The states that it may be in, by all that was seen. */
static struct states {
	union plumb_state_copy copies[MOST_STATES];
	int count;
} now, next, fitting;
static bool told; /* the kernel says who is asleep */
static int waits_left;
static bool over; /* nobody can tell any more what state it is in */
static unsigned int next_id;

/* What each actor is at. */
static struct {
	bool busy;        /* its call has not ended, as far as the model knows */
	bool waits;       /* the model knows that it waits */
	bool may_wait;    /* by the model, when it was asked to call */
	bool interrupted; /* a signal was sent to it */
	/* By the last look. */
	bool silent, asleep, looked, woken;
	int event;
	struct answer sleep;
} actors[MOST_ACTORS];
static bool lingers[MOST_ACTORS]; /* a signal that was sent to it may still come */

static struct model *state(struct states *states, int i)
{
	return (struct model *)states->copies[i].bytes;
}

static void add_state(struct states *states, const struct model *model)
{
	for (int i = 0; i < states->count; i++)
		if (memcmp(state(states, i), model, law->size) == 0)
			return;
	if (states->count == MOST_STATES)
		over = true;
	else
		memcpy(state(states, states->count++), model, law->size);
}

/* What may come of the call, in whichever of these states. */
static void ask_model(struct states *states, const struct call *call, struct answer *answer, bool new)
{
	struct answer one;

	*answer = (struct answer){0};
	for (int i = 0; i < states->count; i++) {
		plumb_ask_model(law, state(states, i), call, &one, new, NULL);
		answer->can_wait = answer->can_wait || one.can_wait;
		answer->can_end = answer->can_end || one.can_end;
		answer->beyond = answer->beyond || one.beyond;
	}
}

static struct event *note(const struct event *event)
{
	plumb_play->beat++;
	if (plumb_play->event_count == MOST_EVENTS)
		return &plumb_play->events[MOST_EVENTS - 1];
	plumb_play->events[plumb_play->event_count] = *event;
	return &plumb_play->events[plumb_play->event_count++];
}

static void finish_game(void)
{
	for (int a = 1; a < law->actors; a++)
		plumb_end_actor(a);
	law->end();
	plumb_forget_all_waiting();
	plumb_play->over = true;
}

static void tell_broken(const struct model *in, struct plumb_sight sight, bool answered)
{
	struct play *play = plumb_play;
	const struct operation *operation = &law->operations[sight.call->operation];
	struct plumb_words words;
	char value[60];

	plumb_tell(law, in, sight, &words);
	if (sight.answer->value == -1 && sight.answer->error)
		snprintf(value, sizeof(value), "-1 (%s)", plumb_errno_name(sight.answer->error));
	else
		snprintf(value, sizeof(value), "%ld", sight.answer->value);
	snprintf(play->what, sizeof(play->what), "%s, by %s", operation->say(sight.call), operation->source);
	snprintf(play->expected, sizeof(play->expected), "%s", words.expected);
	snprintf(play->actual, sizeof(play->actual), "%s%s%s", answered ? value : "it has not returned",
		 answered && *words.wrong ? ", but " : "", answered ? words.wrong : "");
}

static _Noreturn void end_broken(void)
{
	plumb_play->failed = true;
	finish_game();
	plumb_end(EXIT_FAIL);
}

static bool is_asleep(int a)
{
	if (!actors[a].looked)
		actors[a].asleep = plumb_is_asleep(a);
	actors[a].looked = true;
	return actors[a].asleep;
}

/* What is to be seen of calls and is not in the model yet. False: a call is neither at its end nor asleep. */
static bool look_around(struct plumb_sight *sights, int *count)
{
	*count = 0;
	for (int a = 0; a < law->actors; a++) {
		actors[a].looked = actors[a].woken = false;
		actors[a].silent = actors[a].busy && !plumb_has_answered(a);
	}
	for (int a = 0; a < law->actors; a++) {
		struct slot *slot = &plumb_play->slots[a];
		struct answer *answer = &slot->answer;

		if (!actors[a].busy || (actors[a].silent && actors[a].waits))
			continue;
		if (actors[a].silent && !(actors[a].may_wait && is_asleep(a)))
			return false;
		if (actors[a].silent) {
			actors[a].sleep = (struct answer){.seen = PLUMB_WAITING};
			answer = &actors[a].sleep;
		} else {
			answer->interrupted = actors[a].interrupted;
		}
		sights[(*count)++] = (struct plumb_sight){&slot->call, answer, actors[a].may_wait && !actors[a].waits};
	}
	return true;
}

/* Who waits and has not answered, but could end in a state that there was on the way, may have been woken there. */
static void note_woken(const struct model *in)
{
	for (int a = 0; a < law->actors; a++) {
		struct answer answer;

		if (!actors[a].silent || !actors[a].waits || actors[a].woken)
			continue;
		plumb_ask_model(law, in, &plumb_play->slots[a].call, &answer, false, NULL);
		actors[a].woken = answer.can_end;
	}
}

/* Whether those who wait, and have not answered, may do so in this state. */
static bool all_may_wait(const struct model *in)
{
	for (int a = 0; a < law->actors; a++) {
		struct answer answer;

		if (!actors[a].silent || !actors[a].waits)
			continue;
		plumb_ask_model(law, in, &plumb_play->slots[a].call, &answer, false, NULL);
		if (!answer.can_wait || (actors[a].woken && told && !is_asleep(a)))
			return false;
	}
	return true;
}

/* Where no kernel tells who sleeps, nobody knows from here on whether one who may have been woken still waits. */
static bool is_certain(void)
{
	for (int a = 0; a < law->actors && !told; a++)
		if (actors[a].silent && actors[a].waits && actors[a].woken)
			return false;
	return true;
}

static void take_in(const struct plumb_sight *sights, int count)
{
	for (int i = 0; i < count; i++) {
		int a = sights[i].call->actor;
		struct event *call = &plumb_play->events[actors[a].event];

		if (sights[i].answer->seen == PLUMB_WAITING) {
			plumb_now_waits(sights[i].call);
			actors[a].waits = call->waits = true;
			actors[a].interrupted =
				actors[a].interrupted && !told; /* whoever sleeps has had all that came before */
			plumb_play->waits++;
			waits_left--;
			continue;
		}
		plumb_forget_waiting(a);
		actors[a].busy = false;
		call->ended = true;
		call->value = sights[i].answer->value;
		call->error = sights[i].answer->error;
		if (actors[a].waits)
			note(&(struct event){.kind = ENDS, .call = call->call, .value = call->value, .error = call->error});
	}
	plumb_play->what[0] = '\0';
	plumb_play->beat++;
	over = over || !is_certain();
}

static void keep_next(const struct model *in)
{
	if (all_may_wait(in))
		add_state(&next, in);
}

static void keep_fitting(const struct model *in)
{
	add_state(&fitting, in);
}

/* The states in which these may end, one after the other, from those that there are now. */
static int explain(struct states *states, const struct plumb_sight *sights, int count, void (*keep)(const struct model *))
{
	void (*pass)(const struct model *) = keep == keep_fitting ? note_woken : NULL;
	union plumb_state_copy from;

	states->count = 0;
	for (int i = 0; i < now.count; i++) {
		memcpy(from.bytes, state(&now, i), law->size);
		plumb_explain(law, (struct model *)from.bytes, sights, count, pass, keep);
	}
	return states->count;
}

/* A sight that the model does not allow, whatever the others do, or the first. */
static struct plumb_sight culprit(const struct plumb_sight *sights, int count)
{
	for (int i = 0; i < count; i++)
		if (!explain(&fitting, &sights[i], 1, keep_fitting))
			return sights[i];
	return sights[0];
}

/* Says what the law is broken by: something that was seen, or a call that has not returned. */
static void blame(const struct plumb_sight *sights, int count)
{
	if (!explain(&fitting, sights, count, keep_fitting)) {
		struct plumb_sight sight = culprit(sights, count);

		return tell_broken(state(&now, 0), sight, sight.answer->seen == PLUMB_ANSWERED);
	}
	for (int a = 0; a < law->actors; a++) {
		const struct slot *slot = &plumb_play->slots[a];
		struct answer answer;

		if (!actors[a].silent)
			continue;
		plumb_ask_model(law, state(&fitting, 0), &slot->call, &answer, false, NULL);
		if (!answer.can_wait || !actors[a].waits)
			return tell_broken(state(&fitting, 0), (struct plumb_sight){&slot->call, &answer, false}, false);
	}
}

static void take_states(void)
{
	now.count = next.count;
	for (int i = 0; i < next.count; i++)
		memcpy(state(&now, i), state(&next, i), law->size);
}

static bool all_asleep(void)
{
	for (int a = 0; a < law->actors; a++)
		if (actors[a].silent && !is_asleep(a))
			return false;
	return true;
}

static bool none_is_silent(void)
{
	for (int a = 0; a < law->actors; a++)
		if (actors[a].silent)
			return false;
	return true;
}

/* What is to come next may be that a call is asleep, and not only that it ends. */
static bool one_may_wait(void)
{
	for (int a = 0; a < law->actors; a++)
		if (actors[a].silent && (actors[a].may_wait || actors[a].waits))
			return true;
	return false;
}

/*
 * Until each call has ended or is asleep, and the model explains that; ends the process if it does not. While one is under way
 * it may have done anything that the model allows, so nothing is decided before. What was freed and does not return is for
 * whoever watches this process, and gives up on it.
 */
static void settle(void)
{
	enum { SOME_LOOKS = 20, MANY_LOOKS = 80 };
	struct plumb_sight sights[MOST_ACTORS];

	for (int look = 0;; look++) {
		int answers = plumb_play->answers, count;
		bool settled = look_around(sights, &count),
		     explained = settled && explain(&fitting, sights, count, keep_fitting);

		if (explained && explain(&next, sights, count, keep_next)) {
			take_states();
			return take_in(sights, count);
		}
		if (settled && !explained && (none_is_silent() || (look > MANY_LOOKS && told && all_asleep()))) {
			blame(sights, count);
			end_broken();
		}
		if (look == SOME_LOOKS)
			blame(sights, count);
		if (look < 2 * SOME_LOOKS && one_may_wait())
			sched_yield();
		else
			plumb_await_answer(answers, look < MANY_LOOKS ? 2 : 200);
	}
}

static void ask(const struct call *call, const struct answer *by_model)
{
	struct event *event = note(&(struct event){.kind = CALLS, .call = *call});

	/* A signal that came when its last call had ended already may end this one. */
	memset(&actors[call->actor], 0, sizeof(actors[0]));
	actors[call->actor].interrupted = lingers[call->actor];
	lingers[call->actor] = false;
	actors[call->actor].busy = true;
	actors[call->actor].may_wait = by_model->can_wait;
	actors[call->actor].event = (int)(event - plumb_play->events);
	plumb_ask_actor(law, call);
	plumb_play->steps++;
	settle();
}

/* As INTERRUPTS(): again until it was not in vain; or it was asleep before so many of them, and is. */
static void interrupt(int actor)
{
	enum { ENOUGH_SIGNALS = 200 };
	struct slot *slot = &plumb_play->slots[actor];

	note(&(struct event){.kind = INTERRUPTED, .call = slot->call});
	actors[actor].interrupted = lingers[actor] = true;
	for (int sent = 0; !plumb_has_answered(actor); plumb_play->beat++) {
		int answers = plumb_play->answers;

		if (plumb_is_asleep(actor) && sent++ > ENOUGH_SIGNALS) {
			tell_broken(state(&now, 0), (struct plumb_sight){&slot->call, &slot->answer, false}, false);
			snprintf(plumb_play->expected, sizeof(plumb_play->expected), "a signal interrupts it");
			end_broken();
		}
		kill(slot->pid, SIGUSR1);
		plumb_await_answer(answers, 2);
	}
	settle();
}

static void kill_actor(int actor)
{
	note(&(struct event){.kind = KILLED, .call = {.actor = actor}});
	plumb_end_actor(actor);
	plumb_forget_waiting(actor);
	actors[actor].busy = lingers[actor] = false;
	for (int i = 0; i < now.count; i++)
		law->gone(state(&now, i), actor);
	settle();
	plumb_start_actor(law, actor);
	for (int i = 0; i < now.count; i++)
		law->come(state(&now, i), actor);
}

static void begin_game(void)
{
	memset(&now.copies[0], 0, sizeof(now.copies[0]));
	now.count = 1;
	memset(actors, 0, sizeof(actors));
	memset(lingers, 0, sizeof(lingers));
	plumb_play->event_count = 0;
	plumb_play->over = over = false;
	next_id = 0;
	plumb_draw_from(plumb_play->seed);
	law->begin(state(&now, 0));
	for (int a = 1; a < law->actors; a++)
		plumb_start_actor(law, a);
	plumb_play->games++;
	plumb_play->beat++;
}

/* Who waits still does; one that woke without a reason may have been slow to answer. */
static void end_game(void)
{
	for (int look = 0; told && !over && look < 100; look++) {
		settle();
		if (all_asleep())
			break;
		sched_yield();
	}
	if (!over)
		settle();
	finish_game();
}

static int draw_operation(void)
{
	long sum = 0, at;

	for (int i = 0; i < law->operation_count; i++)
		sum += law->operations[i].weight;
	at = below(sum);
	for (int i = 0;; i++)
		if ((at -= law->operations[i].weight) < 0)
			return i;
}

/* Something that may be asked for now. What may wait is for others than actor 0. False: nothing is found. */
static bool draw_call(struct call *call, struct answer *by_model)
{
	for (int tries = 0; tries < 100; tries++) {
		*call = (struct call){.operation = draw_operation(), .actor = (int)below(law->actors), .id = next_id + 1};
		if (actors[call->actor].busy || !law->operations[call->operation].draw(state(&now, 0), call))
			continue;
		ask_model(&now, call, by_model, true);
		if (by_model->beyond)
			continue;
		if (!by_model->can_wait && !by_model->can_end)
			plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "the model says what may come of a call"},
					 0);
		if (by_model->can_wait && (call->actor == 0 || waits_left <= 0 || (by_model->can_end && !told)))
			continue;
		next_id++;
		return true;
	}
	return false;
}

static int draw_waiting(void)
{
	int first = (int)below(law->actors);

	for (int i = 0; i < law->actors; i++) {
		int a = (first + i) % law->actors;

		if (actors[a].busy)
			return a;
	}
	return -1;
}

static bool draw_step(void)
{
	struct call call;
	struct answer by_model;
	int waiting;

	if (chance(8) && (waiting = draw_waiting()) >= 0) {
		interrupt(waiting);
	} else if (law->gone && chance(3)) {
		kill_actor(1 + (int)below(law->actors - 1));
	} else {
		if (!draw_call(&call, &by_model))
			return false;
		ask(&call, &by_model);
	}
	return true;
}

static void become_player(const struct law *of)
{
	law = of;
	if (law->size > MOST_STATE)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "a model's state has at most 8 KiB"}, 0);
	told = plumb_sleep_is_told();
	plumb_be_actor();
}

_Noreturn void plumb_play_games(const struct law *of, uint64_t seed, int steps, int waits)
{
	int64_t half_time = (now_ms() + plumb_patience_ends) / 2; /* on a slow machine it is fewer steps */
	int objects;

	become_player(of);
	waits_left = waits;
	plumb_task_index();
	objects = plumb_report_count();
	for (int game = 0; plumb_play->steps < steps && now_ms() < half_time; game++) {
		plumb_play->seed = plumb_mixed(seed, (uint64_t)game);
		begin_game();
		for (long left = 10 + below(60); left > 0 && plumb_play->steps < steps && now_ms() < half_time && !over; left--)
			if (!draw_step())
				break;
		end_game();
		plumb_report_rewind(objects);
	}
	plumb_end(EXIT_PASS);
}

/* A step that cannot be done in the state that there is now is left out. */
static void repeat_step(const struct event *step)
{
	struct answer by_model;
	int actor = step->call.actor;

	if (step->kind == INTERRUPTED) {
		if (actors[actor].busy)
			interrupt(actor);
	} else if (step->kind == KILLED) {
		kill_actor(actor);
	} else if (step->kind == CALLS && !actors[actor].busy) {
		ask_model(&now, &step->call, &by_model, true);
		if (!by_model.beyond && !(by_model.can_wait && actor == 0))
			ask(&step->call, &by_model);
	}
}

_Noreturn void plumb_play_again(const struct law *of, const struct event *steps, int count)
{
	become_player(of);
	begin_game();
	for (int i = 0; i < count && !over; i++)
		repeat_step(&steps[i]);
	end_game();
	plumb_end(EXIT_PASS);
}
