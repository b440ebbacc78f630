/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

CASE("a request for an " OBJECT
     ", or a question about one, at an address that is not accessible fails with EFAULT and locks nothing",
     VARIANT(fcntl, "lock/fcntl-bad-address-efault", LINUX("fcntl(2)", "ERRORS [EFAULT]"),
	     NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose")),
     VARIANT(ofd, "lock/ofd-bad-address-efault", LINUX("fcntl(2)", "ERRORS [EFAULT]"),
	     NOT_UNDER_MEMCHECK("it reports the address that is bad on purpose")))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FAILS(EFAULT, fcntl(fd, SETLK, bad_address()));
	FAILS(EFAULT, fcntl(fd, SETLKW, bad_address()));
	FAILS(EFAULT, fcntl(fd, GETLK, bad_address()));
	LOCKED(fd, "---");
}
