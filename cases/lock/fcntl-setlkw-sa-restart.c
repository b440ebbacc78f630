/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

static void wait_through_signal(void *request)
{
	catch_signal(SIGUSR1, SA_RESTART);
	GIVES(fcntl(fd, F_SETLKW, request));
	EQUAL(caught(SIGUSR1), 1);
	LOCKED(fd, "WW-");
}

/* Not POSIX's: of F_SETLKW, unlike other functions, its DESCRIPTION says that a caught signal interrupts it, SA_RESTART or not.
 */
CASE("F_SETLKW goes on waiting, and gets the lock, when a handler installed with SA_RESTART has run",
     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 2)));
	pid_t waiter = child(wait_through_signal, record_lock(F_WRLCK, 0, 2));
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	BLOCKS(waiter);
	GIVES(fcntl(fd, F_SETLK, record_lock(F_UNLCK, 0, 2)));
	FINISHES(waiter);
}
