/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <fcntl.h>
#include <unistd.h>

#include "lease.h"
#include "plumbline.h"

CASE("F_SETLEASE of a write lease fails with EAGAIN while another description of the file is open, if only for reading",
     LINUX("fcntl(2)", "Leases, F_WRLCK"))
{
	const char *path = temp_file("abc", 3);
	int fd = MUST(open(path, O_RDWR));

	overlay_gives_leases(fd);
	int other = MUST(open(path, O_RDONLY));
	FAILS(EAGAIN, fcntl(fd, F_SETLEASE, F_WRLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_UNLCK);
	MUST(close(other));
	GIVES(fcntl(fd, F_SETLEASE, F_WRLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_WRLCK);
}
