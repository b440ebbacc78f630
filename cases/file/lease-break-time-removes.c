/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include "lease.h"

static void open_to_write(void *file)
{
	GIVES(open(file, O_WRONLY));
}

CASE("a read lease whose holder does nothing is removed after lease-break-time when somebody opens the file to write it",
     LINUX("fcntl(2)", "Leases, lease-break-time"), NEEDS(OWN_MACHINE | PROC))
{
	const char *file = temp_file("x", 1);
	int fd = MUST(open(file, O_RDONLY));

	set_kernel_limit("/proc/sys/fs/lease-break-time", "1");
	catch_signal(SIGIO, 0);
	if (LOOK(fcntl(fd, F_SETLEASE, F_RDLCK)) != 0 && errno == EAGAIN)
		SKIP("there is no read lease to be had here");
	LOOK(fcntl(fd, F_SETLEASE, F_UNLCK));
	GIVES(fcntl(fd, F_SETLEASE, F_RDLCK));
	int64_t start = now_ms();
	FINISHES(child(open_to_write, (void *)file));
	AT_LEAST(now_ms() - start, 900);
	EQUAL(caught(SIGIO), 1);
	EQUAL(fcntl(fd, F_GETLEASE), F_UNLCK);
}
