/* SPDX-License-Identifier: MIT */
/* Actors: processes that make one call after the other as they are told, through memory and no facility that could be judged.
 */
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "play.h"

struct play *plumb_play;

static int load(const int *word)
{
	return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

void plumb_new_play(void)
{
	plumb_play = shared_memory(sizeof(*plumb_play));
}

static void perform(const struct law *law, struct slot *slot)
{
	slot->answer = (struct answer){.bytes = slot->bytes};
	law->operations[slot->call.operation].perform(&slot->call, &slot->answer);
}

void plumb_be_actor(void)
{
	plumb_play->slots[0].pid = getpid();
	catch_signal(SIGUSR1, 0);
	catch_signal(SIGPIPE, 0);
}

static _Noreturn void act(const struct law *law, struct slot *slot)
{
	for (int done = slot->answered;;) {
		while (load(&slot->asked) == done)
			plumb_wait_word(&slot->asked, done, 10000);
		done = load(&slot->asked);
		__atomic_store_n(&slot->taken, done, __ATOMIC_SEQ_CST);
		perform(law, slot);
		__atomic_store_n(&slot->answered, done, __ATOMIC_SEQ_CST);
		__atomic_fetch_add(&plumb_play->answers, 1, __ATOMIC_SEQ_CST);
		plumb_wake_word(&plumb_play->answers);
	}
}

void plumb_start_actor(const struct law *law, int actor)
{
	struct slot *slot = &plumb_play->slots[actor];
	pid_t pid;

	slot->asked = slot->taken = slot->answered = 0;
	pid = fork();
	if (pid < 0)
		plumb_unresolved((struct plumb_at){plumb_this_case->file, 0, "fork()"}, errno);
	if (pid == 0) {
		slot->pid = getpid();
		act(law, slot);
	}
	slot->pid = pid;
}

void plumb_end_actor(int actor)
{
	struct slot *slot = &plumb_play->slots[actor];
	pid_t pid = slot->pid;

	if (pid <= 0) /* it was killed, and no other is there yet */
		return;
	kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	slot->pid = 0;
}

void plumb_ask_actor(const struct law *law, const struct call *call)
{
	struct slot *slot = &plumb_play->slots[call->actor];

	slot->call = *call;
	if (call->actor == 0) {
		slot->asked++;
		perform(law, slot);
		slot->answered = slot->asked;
		return;
	}
	__atomic_store_n(&slot->asked, slot->asked + 1, __ATOMIC_SEQ_CST);
	plumb_wake_word(&slot->asked);
}

bool plumb_has_answered(int actor)
{
	const struct slot *slot = &plumb_play->slots[actor];

	return load(&slot->answered) == slot->asked;
}

bool plumb_sleep_is_told(void)
{
	char name[24], call[256];

	snprintf(name, sizeof(name), "%d", (int)getpid());
	return plumb_look_at(name, call, sizeof(call)) != PLUMB_NOT_TOLD;
}

bool plumb_is_asleep(int actor)
{
	const struct slot *slot = &plumb_play->slots[actor];
	enum plumb_state state;
	char name[24];

	if (load(&slot->taken) != slot->asked)
		return false;
	snprintf(name, sizeof(name), "%d", (int)slot->pid);
	state = plumb_settled_state(name);
	if (state == PLUMB_NOT_TOLD) {
		for (int looks = 0; looks < 40 && !plumb_has_answered(actor); looks++)
			plumb_pause_us((unsigned int)(1000 * plumb_given.timeout_factor));
		state = PLUMB_SLEEPS;
	}
	return state == PLUMB_SLEEPS && !plumb_has_answered(actor);
}

void plumb_await_answer(int answers, int ms)
{
	if (load(&plumb_play->answers) == answers)
		plumb_wait_word(&plumb_play->answers, answers, ms);
}
