/* SPDX-License-Identifier: MIT */
#include "lock.h"

CASE("a request for an " OBJECT
     ", or a question about one, on a closed descriptor fails with EBADF and leaves the structure alone",
     VARIANT(fcntl, "lock/fcntl-closed-fd-ebadf", POSIX("fcntl", "ERRORS [EBADF]")),
     VARIANT(ofd, "lock/ofd-closed-fd-ebadf", POSIX("fcntl", "ERRORS [EBADF]")))
{
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	struct flock *request;

	MUST(close(fd));
	FAILS(EBADF, fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 1)));
	FAILS(EBADF, fcntl(fd, SETLKW, record_lock(F_WRLCK, 0, 1)));
	request = record_lock(F_WRLCK, 0, 1);
	FAILS(EBADF, fcntl(fd, GETLK, request));
	EQUAL(request->l_type, F_WRLCK);
}
