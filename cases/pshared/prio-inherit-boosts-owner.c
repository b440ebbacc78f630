/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* sched_setaffinity() */
#include <sched.h>

#include "pshared.h"

enum { LOW = 1, MEDIUM, HIGH, STARVED_MS = 200 };

static struct gate *locked, *busy, *go_on;
static struct shared {
	pthread_mutex_t mutex;
	volatile int may_run, ran;
} * shared;

/* All on one processor. */
static void become(int priority)
{
	struct sched_param parameter = {.sched_priority = priority};
	cpu_set_t all, one;
	int cpu = 0;

	MUST(sched_getaffinity(0, sizeof(all), &all));
	while (!CPU_ISSET(cpu, &all))
		cpu++;
	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	MUST(sched_setaffinity(0, sizeof(one), &one));
	MUST(sched_setscheduler(0, SCHED_FIFO, &parameter));
}

static void own(void *unused)
{
	(void)unused;
	become(LOW);
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	open_gate(locked);
	pass_gate(go_on);
	shared->ran = 1;
	RETURNS(0, pthread_mutex_unlock(&shared->mutex));
}

static void wait_for_owner(void *unused)
{
	(void)unused;
	become(HIGH);
	pass_gate(busy);
	open_gate(go_on);
	shared->may_run = 1;
	RETURNS(0, pthread_mutex_lock(&shared->mutex));
	EQUAL(shared->ran, 1);
}

static int64_t processor_ms(void)
{
	struct timespec used;

	MUST(clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used));
	return (int64_t)used.tv_sec * 1000 + used.tv_nsec / 1000000;
}

/* Leaves the processor to none of lower priority. Its own time is counted, and only while the owner could run. */
static void keep_busy(void *unused)
{
	int64_t start = 0;

	(void)unused;
	become(MEDIUM);
	open_gate(busy);
	while (!shared->ran) {
		MUST_HOLD(processor_ms() < 10 * STARVED_MS);
		if (start == 0 && shared->may_run)
			start = processor_ms();
		AT_MOST(start == 0 ? 0 : processor_ms() - start, STARVED_MS);
	}
}

CASE("the owner of a mutex with PTHREAD_PRIO_INHERIT runs ahead of one of medium priority while one of high priority waits for "
     "it",
     POSIX_OPTION(TPI, "pthread_mutex_lock", "pthread_mutexattr_setprotocol() DESCRIPTION"), NEEDS(PRIVILEGE_SYS_NICE),
     NOT_UNDER_MEMCHECK("it is about who gets the processor"))
{
	pid_t processes[3];

	locked = new_gate();
	busy = new_gate();
	go_on = new_gate();
	shared = shared_memory(sizeof(*shared));
	if (LOOK(sched_setscheduler(0, SCHED_FIFO, &(struct sched_param){.sched_priority = HIGH})) != 0)
		SKIP("SCHED_FIFO is not to be had");
	MUST(sched_setscheduler(0, SCHED_OTHER, &(struct sched_param){0}));
	init_mutex(&shared->mutex, INHERIT_MUTEX);
	processes[0] = child(own, NULL);
	pass_gate(locked);
	processes[1] = child(wait_for_owner, NULL);
	processes[2] = child(keep_busy, NULL);
	for (int i = 0; i < 3; i++)
		FINISHES(processes[i]);
}
