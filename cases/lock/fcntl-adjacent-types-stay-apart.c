/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

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

CASE("locks of one process that touch and are of different types stay locks of their own",
     LINUX("fcntl(2)", "Advisory record locking"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 15)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 15, 5)));
	FINISHES(child(ask, &fd));
}
