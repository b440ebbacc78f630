/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static void ask(void *descriptor)
{
	struct flock *question = record_lock(F_RDLCK, 3, 1);

	GIVES(fcntl(INT(descriptor), F_GETLK, question));
	EQUAL(question->l_type, F_WRLCK);
}

CASE("F_GETLK does not see the locks of the calling process, which another process sees",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));
	struct flock *question;

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 10)));
	question = record_lock(F_WRLCK, 3, 1);
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_UNLCK);
	question = record_lock(F_RDLCK, 0, 0);
	GIVES(fcntl(other, F_GETLK, question));
	EQUAL(question->l_type, F_UNLCK);
	FINISHES(child(ask, &fd));
}
