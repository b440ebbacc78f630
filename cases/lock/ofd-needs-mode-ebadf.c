/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_OFD_SETLK, where the libc is older than POSIX.1-2024 */
#include <fcntl.h>

#include "plumbline.h"

CASE("F_OFD_SETLK of a lock of a type that the descriptor's access mode does not allow fails with EBADF and locks nothing",
     POSIX("fcntl", "ERRORS [EBADF]"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY)), writer = MUST(open(file, O_WRONLY)), other = MUST(open(file, O_RDWR));

	FAILS(EBADF, fcntl(reader, F_OFD_SETLK, record_lock(F_WRLCK, 0, 2)));
	FAILS(EBADF, fcntl(reader, F_OFD_SETLKW, record_lock(F_WRLCK, 0, 2)));
	FAILS(EBADF, fcntl(writer, F_OFD_SETLK, record_lock(F_RDLCK, 0, 2)));
	FAILS(EBADF, fcntl(writer, F_OFD_SETLKW, record_lock(F_RDLCK, 0, 2)));
	LOCKED(other, "---");
	GIVES(fcntl(reader, F_OFD_SETLK, record_lock(F_RDLCK, 0, 1)));
	GIVES(fcntl(writer, F_OFD_SETLK, record_lock(F_WRLCK, 1, 1)));
	LOCKED(other, "RW-");
}
