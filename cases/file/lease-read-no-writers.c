/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("F_SETLEASE of a read lease fails with EAGAIN while its own or any other description of the file has write access",
     LINUX("fcntl(2)", "Leases, F_RDLCK"))
{
	const char *path = temp_file("abc", 3);
	int writer = MUST(open(path, O_RDWR));

	FAILS(EAGAIN, fcntl(writer, F_SETLEASE, F_RDLCK));
	int fd = MUST(open(path, O_RDONLY));
	FAILS(EAGAIN, fcntl(fd, F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_UNLCK);
	MUST(close(writer));
	GIVES(fcntl(fd, F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
	int other = MUST(open(path, O_RDONLY));
	GIVES(fcntl(other, F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(other, F_GETLEASE), F_RDLCK);
}
