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
	if (fcntl(fd, F_SETLKW, record_lock(own == 0 ? F_WRLCK : F_RDLCK, 1 - own, 1)) == -1) {
		EQUAL(errno, EDEADLK);
		LOCKED(fd, "WW-");
		__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else {
		expect_nobody_has(1 - own, 1);
		LOCKED(fd, own == 0 ? "WW-" : "RW-");
	}
}

CASE("of two processes that each wait for a byte that the other holds, one fails with EDEADLK and keeps its lock till it ends",
     LINUX("fcntl(2)", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t one = child(ask_for_the_other_byte, &(int){0}), other = child(ask_for_the_other_byte, &(int){1});
	for (int i = 0; i < 2; i++)
		pass_gate(held);
	for (int i = 0; i < 2; i++)
		open_gate(go);
	FINISHES(one);
	FINISHES(other);
	EQUAL(*refused, 1);
}
