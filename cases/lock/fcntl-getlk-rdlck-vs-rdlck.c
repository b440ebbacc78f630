/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void ask(void *descriptor)
{
	int fd = INT(descriptor);
	struct flock *question = record_lock(F_RDLCK, 3, 1);

	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_UNLCK);
	question = record_lock(F_WRLCK, 3, 1);
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_RDLCK);
}

CASE("F_GETLK about a read lock reports F_UNLCK where another process holds a read lock, which it reports to a would-be writer",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 10)));
	FINISHES(child(ask, &fd));
}
