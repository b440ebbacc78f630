/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <fcntl.h>
#include <unistd.h>

#include "lease.h"
#include "plumbline.h"

static const char *path;
static int fd;
static struct gate *held;

static void hold_until_signalled(void *unused)
{
	sigset_t signals;
	int signo;

	(void)unused;
	sigemptyset(&signals);
	sigaddset(&signals, SIGIO);
	MUST(sigprocmask(SIG_BLOCK, &signals, NULL));
	GIVES(fcntl(fd, F_SETLEASE, F_WRLCK));
	open_gate(held);
	RETURNS(0, sigwait(&signals, &signo));
	EQUAL(signo, SIGIO);
}

static void open_it(void *unused)
{
	(void)unused;
	GIVES(open(path, O_RDONLY));
}

/* The lease belongs to the description, so that it outlives the process that took it, and gets the signal. */
CASE("open() of a file under another process's write lease sends that process SIGIO, and blocks until the lease is given up",
     LINUX("fcntl(2)", "Leases"))
{
	path = temp_file("abc", 3);
	fd = MUST(open(path, O_RDWR));
	overlay_gives_leases(fd);
	held = new_gate();
	pid_t holder = child(hold_until_signalled, NULL);
	pass_gate(held);
	EQUAL(fcntl(fd, F_GETLEASE), F_WRLCK);
	pid_t opener = child(open_it, NULL);
	BLOCKS(opener);
	FINISHES(holder);
	BLOCKS(opener);
	GIVES(fcntl(fd, F_SETLEASE, F_UNLCK));
	FINISHES(opener);
}
