/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

static void expect(int fd, int command, short type, struct flock *question, off_t start, off_t length)
{
	GIVES(fcntl(fd, command, question));
	EQUAL(question->l_type, type);
	EQUAL(question->l_whence, SEEK_SET);
	EQUAL(question->l_start, start);
	EQUAL(question->l_len, length);
	EQUAL(question->l_pid, -1);
}

CASE("F_OFD_GETLK and F_GETLK describe an OFD lock in the way: type, start from SEEK_SET and length, with -1 as l_pid",
     POSIX("fcntl", "DESCRIPTION, F_OFD_GETLK"))
{
	const char *file = temp_file(NULL, 100);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 10, 5)));
	MUST(fcntl(fd, F_OFD_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_END, .l_start = -60, .l_len = 7}));
	expect(other, F_OFD_GETLK, F_WRLCK, record_lock(F_RDLCK, 0, 11), 10, 5);
	expect(other, F_OFD_GETLK, F_RDLCK, record_lock(F_WRLCK, 20, 0), 40, 7);
	expect(other, F_GETLK, F_WRLCK, record_lock(F_RDLCK, 14, 1), 10, 5);
	expect(fd, F_GETLK, F_RDLCK, record_lock(F_WRLCK, 46, 1), 40, 7);
}
