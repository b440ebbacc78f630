/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* F_SETLEASE */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void take_lease(void *fd)
{
	become_second_user();
	FAILS(EACCES, fcntl(INT(fd), F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(INT(fd), F_GETLEASE), F_UNLCK);
}

CASE("F_SETLEASE by an unprivileged user on the file of another fails with EACCES and sets no lease",
     LINUX("fcntl(2)", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	int fd = MUST(open(temp_file("abc", 3), O_RDONLY));

	FINISHES(child(take_lease, &fd));
	GIVES(fcntl(fd, F_SETLEASE, F_RDLCK));
	EQUAL(fcntl(fd, F_GETLEASE), F_RDLCK);
}
