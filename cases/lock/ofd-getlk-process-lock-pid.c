/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void ask(void *descriptor)
{
	struct flock *question = record_lock(F_RDLCK, 0, 0);

	GIVES(fcntl(INT(descriptor), F_OFD_GETLK, question));
	EQUAL(question->l_type, F_WRLCK);
	EQUAL(question->l_whence, SEEK_SET);
	EQUAL(question->l_start, 10);
	EQUAL(question->l_len, 5);
	EQUAL(question->l_pid, getppid());
}

CASE("F_OFD_GETLK that finds a record lock of a process in the way reports that process in l_pid",
     POSIX("fcntl", "DESCRIPTION, F_OFD_GETLK"))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 10, 5)));
	FINISHES(child(ask, &fd));
}
