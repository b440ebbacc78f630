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

static void upgrade(void *unused)
{
	(void)unused;
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 2)));
	open_gate(held);
	pass_gate(go);
	if (fcntl(fd, F_SETLKW, record_lock(F_WRLCK, 0, 2)) == -1) {
		EQUAL(errno, EDEADLK);
		LOCKED(fd, "RR-");
		__atomic_fetch_add(refused, 1, __ATOMIC_SEQ_CST);
	} else {
		expect_nobody_has(0, 2);
		LOCKED(fd, "WW-");
	}
}

CASE("of two readers that wait to make write locks of their read locks on the same bytes, one fails with EDEADLK",
     LINUX("fcntl(2)", "ERRORS [EDEADLK]"))
{
	held = new_gate();
	go = new_gate();
	refused = shared_memory(sizeof(*refused));
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t one = child(upgrade, NULL), other = child(upgrade, NULL);
	for (int i = 0; i < 2; i++)
		pass_gate(held);
	for (int i = 0; i < 2; i++)
		open_gate(go);
	FINISHES(one);
	FINISHES(other);
	EQUAL(*refused, 1);
}
