/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include "lock.h"

static void share_and_release(void *descriptor)
{
	int fd = INT(descriptor);

	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 1, 5)));
	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_UNLCK, 2, 2)));
}

CASE("a child has its parent's OFD locks with the description: it is not refused them, and what it unlocks is unlocked for "
     "both",
     POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"))
{
	const char *file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR)), other = MUST(open(file, O_RDWR));

	GIVES(fcntl(fd, F_OFD_SETLK, record_lock(F_WRLCK, 0, 4)));
	LOCKED(fd, "WWWW-");
	FINISHES(child(share_and_release, &fd));
	REFUSED(fcntl(other, F_OFD_SETLK, record_lock(F_WRLCK, 1, 1)));
	LOCKED(fd, "WW--WW-");
}
