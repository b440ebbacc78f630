/* SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "plumbline.h"

static int fd;

CASE("F_GETLK that finds nothing in the way places no lock: another process can have it",
     POSIX("fcntl", "DESCRIPTION, F_GETLK"))
{
	struct flock *question;

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	question = record_lock(F_WRLCK, 0, 4);
	GIVES(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_type, F_UNLCK);
	LOCKED(fd, "-----");
}
