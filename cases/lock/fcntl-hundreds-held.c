/* SPDX-License-Identifier: MIT */
#include "lock.h"

enum { LOCKS = 400 };

static int fd;

static void look(void *unused)
{
	(void)unused;
	for (off_t i = 0; i < LOCKS; i++) {
		REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2 * i, 1)));
		GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 2 * i + 1, 1)));
	}
}

/* An implementation may have a limit, ENOLCK. */
CASE("hundreds of locks on every second byte of a file, each an " OBJECT
     ", exclude others there and nowhere else, and go by one F_UNLCK",
     VARIANT(fcntl, "lock/fcntl-hundreds-held", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-hundreds-held", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	for (off_t i = LOCKS - 1; i >= 0; i--) {
		int answer = fcntl(fd, SETLK, record_lock(F_WRLCK, 2 * i, 1));

		if (answer == -1 && errno == ENOLCK)
			SKIP("no more than %d locks", (int)(LOCKS - 1 - i));
		GIVES(answer);
	}
	FINISHES(child(look, NULL));
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 1, 2 * LOCKS)));
	LOCKED(fd, "W-----");
}
