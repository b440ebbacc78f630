/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

enum { PROCESSES = 3 };

static int fd, *refused;
static struct gate *held, *go;

/* What another still has is in the way. */
static void expect_nobody_has(off_t start, off_t length)
{
	struct flock *question = record_lock(F_WRLCK, start, length);

	GIVES(LOOK(fcntl(fd, F_GETLK, question)));
	EQUAL(question->l_type, F_UNLCK);
}

/* Has its own byte, and asks for the one behind it. Whichever asks last, and nobody says who that is, closes the circle. */
static void ask_for_next(void *own_byte)
{
	off_t own = INT(own_byte);

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	open_gate(held);
	pass_gate(go);
	if (fcntl(fd, F_SETLKW, record_lock(F_WRLCK, (own + 1) % PROCESSES, 1)) == -1) {
		EQUAL(errno, EDEADLK);
		LOCKED(fd, "WWW-");
		__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else {
		expect_nobody_has((own + 1) % PROCESSES, 1);
	}
}

CASE("of three processes that wait for each other in a circle one fails with EDEADLK, and the other two get what they wait for",
     LINUX("fcntl(2)", "Advisory record locking"))
{
	int numbers[PROCESSES] = {0, 1, 2};
	pid_t pid[PROCESSES];

	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	for (int i = 0; i < PROCESSES; i++) {
		pid[i] = child(ask_for_next, &numbers[i]);
		pass_gate(held);
	}
	for (int i = 0; i < PROCESSES; i++)
		open_gate(go);
	for (int i = 0; i < PROCESSES; i++)
		FINISHES(pid[i]);
	EQUAL(*refused, 1);
}
