/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void ask(void *descriptor)
{
	struct flock *question = record_lock(F_RDLCK, 24, 1);

	GIVES(fcntl(INT(descriptor), F_GETLK, question));
	EQUAL(question->l_type, F_WRLCK);
	EQUAL(question->l_start, 10);
	EQUAL(question->l_len, 20);
	question = record_lock(F_RDLCK, 35, 1);
	GIVES(fcntl(INT(descriptor), F_GETLK, question));
	EQUAL(question->l_start, 31);
	EQUAL(question->l_len, 9);
}

/* First the ends, then a piece that touches the one and overlaps the other. Another lock lies not quite beside them. */
CASE("each " OBJECT " that touches or overlaps one of its type by the same holder is one with it, which F_GETLK reports whole",
     VARIANT(fcntl, "lock/fcntl-merge-adjacent", LINUX("fcntl(2)", "Advisory record locking")),
     VARIANT(ofd, "lock/ofd-merge-adjacent", LINUX("fcntl(2)", "Open file description locks")))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 10, 5)));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 23, 7)));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 31, 9)));
	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 15, 10)));
	FINISHES(child(ask, &fd));
}
