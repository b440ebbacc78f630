/* SPDX-License-Identifier: MIT */
#include "stream.h"

enum { FILE_FD = 20, FIFO_FD = 21 };

static void check_attributes(const char *unused)
{
	(void)unused;
	EQUAL(lseek(FILE_FD, 0, SEEK_CUR), 3);
	READS_FIRST(FILE_FD, "d");
	EQUAL(GIVES(fcntl(FILE_FD, F_GETFL)) & (O_ACCMODE | O_APPEND | O_NONBLOCK), O_RDWR | O_APPEND);
	EQUAL(GIVES(fcntl(FIFO_FD, F_GETFL)) & (O_ACCMODE | O_APPEND | O_NONBLOCK), O_RDONLY | O_NONBLOCK);
}

static void exec_checker(void *unused)
{
	int file = MUST(open(temp_file("abcdef", 6), O_RDWR | O_APPEND));
	int fifo = MUST(open(temp_fifo(), O_RDONLY | O_NONBLOCK));

	(void)unused;
	MUST(lseek(file, 3, SEEK_SET));
	MUST(dup2(file, FILE_FD));
	MUST(dup2(fifo, FIFO_FD));
	exec_self("");
}

CASE("exec changes neither the offset nor the status flags of the open file descriptions that it leaves open",
     POSIX("exec", "DESCRIPTION"), NEEDS(EXEC_SELF), AFTER_EXEC(check_attributes))
{
	FINISHES(child(exec_checker, NULL));
}
