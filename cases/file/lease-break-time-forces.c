/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <unistd.h>

#include "lease.h"

static const char *file;

static void open_it(void *unused)
{
	(void)unused;
	GIVES(open(file, O_RDONLY));
}

CASE("a write lease whose holder does nothing is broken after lease-break-time, not before, and the waiting open() goes on",
     LINUX("fcntl(2)", "Leases, lease-break-time"), NEEDS(OWN_MACHINE | PROC))
{
	file = temp_file("x", 1);
	int fd = MUST(open(file, O_RDWR));
	overlay_gives_leases(fd);
	set_kernel_limit("/proc/sys/fs/lease-break-time", "1");
	catch_signal(SIGIO, 0);
	GIVES(fcntl(fd, F_SETLEASE, F_WRLCK));
	int64_t start = now_ms();
	FINISHES(child(open_it, NULL));
	AT_LEAST(now_ms() - start, 900);
	EQUAL(caught(SIGIO), 1);
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
}
