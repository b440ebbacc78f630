/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void expect(int fd, off_t byte, short type, off_t start)
{
	struct flock *question = record_lock(F_WRLCK, byte, 1);

	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, type);
	EQUAL(question->l_start, start);
	EQUAL(question->l_len, 5);
}

static void ask(void *descriptor)
{
	int fd = INT(descriptor);

	expect(fd, 14, F_WRLCK, 10);
	expect(fd, 15, F_RDLCK, 15);
	expect(fd, 24, F_WRLCK, 20);
}

CASE("each " OBJECT " that touches one of the other type by the same holder stays one of its own",
     VARIANT(fcntl, "lock/fcntl-adjacent-types-stay-apart", LINUX("fcntl(2)", "Advisory record locking")),
     VARIANT(ofd, "lock/ofd-adjacent-types-stay-apart", LINUX("fcntl(2)", "Open file description locks")))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 10, 15)));
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 15, 5)));
	FINISHES(child(ask, &fd));
}
