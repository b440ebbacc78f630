/* SPDX-License-Identifier: MIT */
#include "posix-sem.h"

enum { PROCESSES = 4, NAMES = 25 };

static const char *names[NAMES];
static struct gate *start;

static void open_and_post_all(void *unused)
{
	(void)unused;
	pass_gate(start);
	for (int i = 0; i < NAMES; i++) {
		sem_t *semaphore = GIVES(sem_open(names[i], O_CREAT, 0600, 1));

		SUCCEEDS(sem_post(semaphore));
		SUCCEEDS(sem_close(semaphore));
	}
}

CASE("processes that call sem_open() with O_CREAT of one new name at once all get the same semaphore, made once",
     POSIX("sem_open", "DESCRIPTION, O_CREAT"))
{
	pid_t processes[PROCESSES];

	start = new_gate();
	for (int i = 0; i < NAMES; i++)
		names[i] = temp_sem_name();
	for (int i = 0; i < PROCESSES; i++)
		processes[i] = child(open_and_post_all, NULL);
	for (int i = 0; i < PROCESSES; i++)
		open_gate(start);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(processes[i]);
	for (int i = 0; i < NAMES; i++)
		HAS_VALUE(GIVES(sem_open(names[i], 0)), 1 + PROCESSES);
}
