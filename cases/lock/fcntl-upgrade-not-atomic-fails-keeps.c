/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void hold_one_byte(void *held)
{
	MUST(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 2, 1)));
	open_gate(held);
	pause();
}

/* The other reader ends before the look, so that what is seen is the lock that was to be kept. */
CASE("an " OBJECT " for reading is kept, and kept whole, when one for writing is denied in its place",
     VARIANT(fcntl, "lock/fcntl-upgrade-not-atomic-fails-keeps", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-upgrade-not-atomic-fails-keeps", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	struct gate *held = new_gate();

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t reader = child(hold_one_byte, held);
	pass_gate(held);
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 0, 4)));
	REFUSED(fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 4)));
	stop(reader);
	LOCKED(fd, "RRRR-");
}
