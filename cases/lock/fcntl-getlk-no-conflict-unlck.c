/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void ask(void *descriptor)
{
	int fd = INT(descriptor);
	struct flock question = {.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -30, .l_len = 7, .l_pid = 4711};

	GIVES(fcntl(fd, F_GETLK, &question));
	EQUAL(question.l_type, F_UNLCK);
	EQUAL(question.l_whence, SEEK_END);
	EQUAL(question.l_start, -30);
	EQUAL(question.l_len, 7);
	EQUAL(question.l_pid, 4711);
}

/* There is a lock, on either side of the bytes in question. */
CASE("F_GETLK sets l_type to F_UNLCK and no other field where no lock is in the way", POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	int fd = MUST(open(temp_file(NULL, 100), O_RDWR));

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 60, 10)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 77, 10)));
	FINISHES(child(ask, &fd));
}
