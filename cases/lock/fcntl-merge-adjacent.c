/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

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
CASE("locks of one type and one process that touch or overlap are one lock, which F_GETLK reports whole",
     LINUX("fcntl(2)", "Advisory record locking"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 23, 7)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 31, 9)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 15, 10)));
	FINISHES(child(ask, &fd));
}
