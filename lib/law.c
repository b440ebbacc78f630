/* SPDX-License-Identifier: MIT */
/* A law as a case: its budget, the process that plays, and, when the law is broken, the shortest list of calls that shows it.
 */
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "play.h"

static struct plumb_at place;
static const struct law *law;
static bool shrinking; /* the law is broken; the rest only shows how */

/* How a play ended. */
enum end { KEPT, BROKEN, STUCK };

/* Whether each process of the play is asleep, or has ended, as far as the kernel tells. */
static bool all_asleep(pid_t player)
{
	char name[24], call[256];

	for (int a = -1; a < law->actors; a++) {
		pid_t pid = a < 0 ? player : plumb_play->slots[a].pid;

		snprintf(name, sizeof(name), "%d", (int)pid);
		if (pid > 0 && plumb_look_at(name, call, sizeof(call)) == PLUMB_RUNS)
			return false;
	}
	return true;
}

static void end_actors(void)
{
	for (int a = 1; a < law->actors; a++)
		if (plumb_play->slots[a].pid > 0)
			kill(plumb_play->slots[a].pid, SIGKILL);
}

static void end_play(pid_t player)
{
	kill(player, SIGKILL);
	while (waitpid(player, NULL, 0) < 0 && errno == EINTR)
		;
	end_actors();
}

/* The player has told what it waits for, or it is in a call itself. */
static void tell_stuck(void)
{
	struct play *play = plumb_play;

	if (*play->what)
		return;
	snprintf(play->what, sizeof(play->what), "the game goes on");
	for (int i = 0; i < play->event_count; i++)
		if (play->events[i].kind == CALLS && !play->events[i].ended && !play->events[i].waits)
			snprintf(play->what, sizeof(play->what), "%s",
				 law->operations[play->events[i].call.operation].say(&play->events[i].call));
	snprintf(play->expected, sizeof(play->expected), "it returns");
	snprintf(play->actual, sizeof(play->actual), "it has not returned");
}

/*
 * Waits for the end of a play. It is stuck when it has not gone on for so long, and all of its processes were asleep
 * whenever this one looked: the machine may be slow, and that is nobody's fault. They look rarely themselves then.
 */
static enum end watch(pid_t player, int64_t stuck_ms)
{
	enum { ENOUGH_LOOKS = 8 };
	unsigned int beat = plumb_play->beat, pause = 100;
	int64_t since = now_ms();
	int status, looks = 0;

	for (;; pause = pause < 10000 ? pause * 2 : pause, looks++) {
		pid_t ended = waitpid(player, &status, WNOHANG);

		if (ended == player)
			break;
		if (ended < 0 && errno != EINTR)
			plumb_unresolved((struct plumb_at){place.file, place.line, "waitpid()"}, errno);
		if (plumb_play->beat != beat || !all_asleep(player)) {
			beat = plumb_play->beat;
			since = now_ms();
			looks = 0;
		}
		if (now_ms() - since > stuck_ms && looks > ENOUGH_LOOKS) {
			end_play(player);
			tell_stuck();
			return STUCK;
		}
		if (now_ms() > plumb_patience_ends) {
			end_play(player);
			if (shrinking)
				return KEPT;
			plumb_unresolved((struct plumb_at){place.file, place.line, "the game ends in time"}, 0);
		}
		plumb_pause_us(pause);
	}
	if (WIFSIGNALED(status) || (WEXITSTATUS(status) != EXIT_PASS && !plumb_play->failed)) {
		end_actors();
		if (WIFSIGNALED(status))
			plumb_fail(place, "the process that plays ends by itself", plumb_signal_name(WTERMSIG(status)));
		plumb_end(WEXITSTATUS(status));
	}
	return plumb_play->failed ? BROKEN : KEPT;
}

static pid_t start_play(void)
{
	pid_t player;

	fflush(stdout);
	plumb_play->failed = plumb_play->over = false;
	plumb_play->event_count = 0;
	plumb_play->what[0] = '\0';
	memset(plumb_play->slots, 0, sizeof(plumb_play->slots));
	player = fork();
	if (player < 0)
		plumb_unresolved((struct plumb_at){place.file, place.line, "fork()"}, errno);
	return player;
}

/* A copy of what a play has told. */
static struct play kept;

static bool again(const struct event *steps, int count, int64_t stuck_ms)
{
	int objects = plumb_report_count();
	enum end end;
	pid_t player;

	if (now_ms() + 2 * stuck_ms > plumb_patience_ends)
		return false;
	player = start_play();

	if (player == 0)
		plumb_play_again(law, steps, count);
	end = watch(player, stuck_ms);
	if (plumb_play->over)
		plumb_report_rewind(objects);
	return end != KEPT;
}

/* Of the usual time of a case, however much --effort makes of it. */
static int64_t part_of_time(int part)
{
	return plumb_timeout_ms(plumb_this_case) / plumb_given.effort / part;
}

/* The steps of a play: what was seen to end is not one. */
static int steps_of(const struct play *play, struct event *steps)
{
	int count = 0;

	for (int i = 0; i < play->event_count; i++)
		if (play->events[i].kind != ENDS)
			steps[count++] = play->events[i];
	return count;
}

/* Leaves out parts of the list, at first large ones, as long as what is left breaks the law. */
static int shorten(struct event *steps, int count, int64_t stuck_ms, int64_t end)
{
	struct event fewer[MOST_EVENTS];

	for (int part = count / 2; part > 0; part = part > 1 ? part / 2 : 0)
		for (int from = 0; from < count && now_ms() < end;) {
			int length = part < count - from ? part : count - from;

			memcpy(fewer, steps, (size_t)from * sizeof(steps[0]));
			memcpy(fewer + from, steps + from + length, (size_t)(count - from - length) * sizeof(steps[0]));
			if (count > length && again(fewer, count - length, stuck_ms)) {
				memcpy(&kept, plumb_play, sizeof(kept));
				count = steps_of(plumb_play, steps); /* what came behind the failure is left out, too */
				from = from < count ? from : count;
			} else {
				from += length;
			}
		}
	return count;
}

static void print_outcome(const struct event *event)
{
	if (event->value == -1 && event->error)
		printf(" = -1 (%s)", plumb_errno_name(event->error));
	else
		printf(" = %ld", event->value);
}

static void print_event(const struct event *event)
{
	const char *call = event->kind == KILLED ? "" : law->operations[event->call.operation].say(&event->call);
	char who = (char)('A' + event->call.actor);

	switch (event->kind) {
	case CALLS:
		printf("  %c  %s", who, call);
		if (event->waits)
			printf("; it waits");
		else if (event->ended)
			print_outcome(event);
		break;
	case ENDS:
		printf("  %c  returns from %s", who, call);
		print_outcome(event);
		break;
	case INTERRUPTED:
		printf("  %c  catches a signal", who);
		break;
	case KILLED:
		printf("  %c  is killed; a new process takes its place", who);
		break;
	}
	printf("\n");
}

/* kept is the play that has failed. */
static _Noreturn void tell_broken(int first_count, bool shows_again)
{
	if (shows_again)
		printf("These calls show it; they are what is left of %d (seed %llu):\n", first_count,
		       (unsigned long long)plumb_given.seed);
	else
		printf("These calls did not show it a second time (seed %llu):\n", (unsigned long long)plumb_given.seed);
	for (int i = 0; i < kept.event_count; i++)
		print_event(&kept.events[i]);
	printf("  expected: %s\n  actual: %s\n", kept.expected, kept.actual);
	plumb_fail((struct plumb_at){place.file, place.line, kept.what}, kept.expected, kept.actual);
}

static _Noreturn void shrink(void)
{
	struct event steps[MOST_EVENTS];
	int64_t quick = part_of_time(100), end = now_ms() + (plumb_patience_ends - now_ms()) * 2 / 3;
	struct play first = *plumb_play;
	int first_count = steps_of(&first, steps), count = first_count;
	bool shows_again;

	shrinking = true;
	kept = first;
	shows_again = again(steps, count, quick);
	if (shows_again) {
		memcpy(&kept, plumb_play, sizeof(kept));
		count = shorten(steps, steps_of(&kept, steps), quick, end);
	}
	/* The machine may have been slow just then. */
	if (shows_again && !again(steps, count, quick * 4))
		kept = first;
	tell_broken(first_count, shows_again);
}

/* How much is done: by default so that all laws take little; --effort multiplies. */
static int budget(int full)
{
	return full * plumb_given.effort;
}

void plumb_obeys(struct plumb_at at, const struct law *of)
{
	bool told = plumb_sleep_is_told();
	pid_t player;

	place = at;
	law = of;
	plumb_new_play();
	player = start_play();
	if (player == 0)
		plumb_play_games(law, plumb_given.seed,
				 budget(plumb_given.under_memcheck ? 40
					: told                     ? 400
								   : 200),
				 told ? budget(10000) : budget(5));
	if (watch(player, part_of_time(5)) != KEPT)
		shrink();
	plumb_observe("seed %llu: %d steps in %d games, %d waits", (unsigned long long)plumb_given.seed, plumb_play->steps,
		      plumb_play->games, plumb_play->waits);
}
