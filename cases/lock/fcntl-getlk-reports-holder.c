/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void expect(int fd, short type, struct flock *question, off_t start, off_t length)
{
	question->l_pid = 4711;
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, type);
	EQUAL(question->l_whence, SEEK_SET);
	EQUAL(question->l_start, start);
	EQUAL(question->l_len, length);
	EQUAL(question->l_pid, getppid());
}

static void ask(void *descriptor)
{
	int fd = INT(descriptor);

	expect(fd, F_WRLCK, record_lock(F_RDLCK, 0, 11), 10, 5);
	expect(fd, F_WRLCK, record_lock(F_WRLCK, 14, 1), 10, 5);
	expect(fd, F_RDLCK, record_lock(F_WRLCK, 20, 0), 40, 7);
}

CASE("F_GETLK describes the lock in the way: its own type, start from SEEK_SET, length, and the process that holds it",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 40, 7)));
	FINISHES(child(ask, &fd));
}
