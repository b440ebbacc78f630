/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void wait_for_lock(void *file)
{
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	GIVES(fcntl(fd, F_OFD_SETLKW, record_lock(F_WRLCK, 0, 1)));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 0, 1)));
}

/* The waiter must not have the description that is closed; and its holder does not end, which would close it too. */
static void open_late(void *file_and_gates)
{
	void **argument = file_and_gates;
	int fd = MUST(open(argument[0], O_RDWR));

	MUST(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	open_gate(argument[1]);
	pass_gate(argument[2]);
	SUCCEEDS(close(fd));
	open_gate(argument[1]);
	pause();
}

CASE("F_OFD_SETLKW gets the lock when the last descriptor of the description that had it is closed",
     POSIX("close", "DESCRIPTION"))
{
	void *file = (void *)temp_file(NULL, 0), *held = new_gate(), *go = new_gate();

	pid_t holder = child(open_late, (void *[]){file, held, go});
	pass_gate(held);
	pid_t waiter = child(wait_for_lock, file);
	BLOCKS(waiter);
	open_gate(go);
	FINISHES(waiter);
	pass_gate(held);
	stop(holder);
}
