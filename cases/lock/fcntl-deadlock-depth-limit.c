/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

enum { PROCESSES = 13 };

static int fd, *refused;
static struct gate *held, *go;

/* What another still has is in the way. */
static void expect_nobody_has(off_t start, off_t length)
{
	struct flock *question = record_lock(F_WRLCK, start, length);

	GIVES(LOOK(fcntl(fd, F_GETLK, question)));
	EQUAL(question->l_type, F_UNLCK);
}

/* Whichever asks last, and nobody says who that is, closes the circle. */
static void ask_for_next(void *own_byte)
{
	off_t own = INT(own_byte);

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	open_gate(held);
	pass_gate(go);
	if (fcntl(fd, F_SETLKW, record_lock(F_WRLCK, (own + 1) % PROCESSES, 1)) == -1) {
		HOLDS(errno == EDEADLK || errno == EINTR);
		if (errno == EDEADLK)
			__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else {
		expect_nobody_has((own + 1) % PROCESSES, 1);
	}
}

/* The signal is for a system that does not detect the circle: it takes one process out of it. */
CASE("of 13 processes that wait for each other in a circle at most one fails with EDEADLK, and none gets what another holds",
     IMPL("fcntl", "ERRORS [EDEADLK]"))
{
	int numbers[PROCESSES];
	pid_t pid[PROCESSES];

	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	catch_signal(SIGUSR1, 0);
	for (int i = 0; i < PROCESSES; i++) {
		numbers[i] = i;
		pid[i] = child(ask_for_next, &numbers[i]);
		pass_gate(held);
	}
	for (int i = 0; i < PROCESSES; i++)
		open_gate(go);
	INTERRUPTS(SIGUSR1, pid[0]);
	for (int i = 1; i < PROCESSES; i++)
		FINISHES(pid[i]);
	AT_MOST(*refused, 1);
	OBSERVE("a circle of %d waiting processes is %s", PROCESSES, *refused ? "detected" : "not detected");
	VARIES("with how far a kernel follows the waiters; Linux follows ten, but this is in no page");
}
