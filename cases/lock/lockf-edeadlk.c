/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static const char *path;
static int *refused;
static struct gate *held, *go;

/* Has its own byte, and asks for the other one. Whichever asks last, and nobody says who that is, closes the circle. */
static void ask_for_the_other_byte(void *own_byte)
{
	int own = MUST(open(path, O_RDWR)), other = MUST(open(path, O_RDWR));

	MUST(lseek(own, INT(own_byte), SEEK_SET));
	MUST(lseek(other, 1 - INT(own_byte), SEEK_SET));
	MUST(lockf(own, F_LOCK, 1));
	open_gate(held);
	pass_gate(go);
	if (lockf(other, F_LOCK, 1) == -1) {
		HOLDS(errno == EDEADLK || errno == EINTR);
		if (errno == EDEADLK)
			__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else { /* what the other still has is in the way */
		SUCCEEDS(LOOK(lockf(other, F_TEST, 1)));
	}
}

/* The signal is for a system that does not detect the deadlock: there both wait until it takes one out. */
CASE("of two processes that F_LOCK would make wait for each other one fails with EDEADLK, or both wait; neither gets the "
     "section",
     POSIX_MAY("lockf", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	path = temp_file(NULL, 0);
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
