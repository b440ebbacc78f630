/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

static int fd[2], *refused;

/* Whichever asks last, and nobody says who that is, closes the circle. What it has is given up where it is refused. */
static void ask_for_the_other_byte(void *own_byte)
{
	off_t own = INT(own_byte);
	struct flock *question;

	if (fcntl(fd[own], F_OFD_SETLKW, record_lock(F_WRLCK, 1 - own, 1)) == -1) {
		HOLDS(errno == EDEADLK || errno == EINTR);
		if (errno == EDEADLK)
			__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
		MUST(fcntl(fd[own], F_OFD_SETLK, record_lock(F_UNLCK, own, 1)));
	} else {
		question = record_lock(F_WRLCK, 1 - own, 1);
		GIVES(LOOK(fcntl(fd[own], F_OFD_GETLK, question)));
		EQUAL(question->l_type, F_UNLCK);
	}
}

CASE("of two descriptions that wait for each other's OFD locks one is refused with EDEADLK, or both wait; neither gets the "
     "lock",
     IMPL("fcntl", "DESCRIPTION, F_OFD_SETLKW"), NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block"))
{
	const char *file = temp_file(NULL, 0);

	refused = shared_memory(sizeof(*refused));
	catch_signal(SIGUSR1, 0);
	for (int i = 0; i < 2; i++) {
		fd[i] = MUST(open(file, O_RDWR));
		MUST(fcntl(fd[i], F_OFD_SETLK, record_lock(F_WRLCK, i, 1)));
	}
	pid_t one = child(ask_for_the_other_byte, &(int){0}), other = child(ask_for_the_other_byte, &(int){1});
	INTERRUPTS(SIGUSR1, other);
	FINISHES(one);
	AT_MOST(*refused, 1);
	OBSERVE("a circle of two waits for OFD locks is %s", *refused ? "detected" : "not detected");
	LINUX_OR_OTHER(*refused == 0, *refused == 1);
}
