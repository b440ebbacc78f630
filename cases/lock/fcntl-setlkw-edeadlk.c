/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

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
static void ask_for_the_other_byte(void *own_byte)
{
	off_t own = INT(own_byte);

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, own, 1)));
	open_gate(held);
	pass_gate(go);
	if (fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 1 - own, 1)) == -1) {
		HOLDS(errno == EDEADLK || errno == EINTR);
		if (errno == EDEADLK)
			__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else {
		expect_nobody_has(1 - own, 1);
	}
}

/* The signal is for a system that does not detect the deadlock: there both wait until it takes one out. */
CASE("of two processes that F_SETLKW would make wait for each other one fails with EDEADLK, or both wait; neither gets the "
     "lock",
     POSIX_MAY("fcntl", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	catch_signal(SIGUSR1, 0);
	pid_t one = child(ask_for_the_other_byte, &(int){0}), other = child(ask_for_the_other_byte, &(int){1});
	for (int i = 0; i < 2; i++)
		pass_gate(held);
	for (int i = 0; i < 2; i++)
		open_gate(go);
	if (!like_linux())
		INTERRUPTS(SIGUSR1, other);
	else
		FINISHES(other);
	FINISHES(one);
	AT_MOST(*refused, 1);
	if (like_linux())
		EQUAL(*refused, 1);
	VARIES("a system may detect the deadlock, as Linux does, and a signal may come before it has");
}
