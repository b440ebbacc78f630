/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static struct flock *lock(short type, off_t start, off_t length)
{
	static struct flock request;

	request = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &request;
}

static void ask(void *descriptor)
{
	int fd = *(int *)descriptor;
	struct flock *question = lock(F_RDLCK, 3, 1);

	SUCCEEDS(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_UNLCK);
	question = lock(F_WRLCK, 3, 1);
	SUCCEEDS(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_RDLCK);
}

CASE("F_GETLK about a read lock reports F_UNLCK where another process holds a read lock, which it reports to a would-be writer",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 10)));
	FINISHES(child(ask, &fd));
}
