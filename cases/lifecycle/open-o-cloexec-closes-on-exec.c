/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

static void check(const char *with_and_without)
{
	FAILS(EBADF, fcntl(with_and_without[0] - '0', F_GETFD));
	EQUAL(fcntl(with_and_without[1] - '0', F_GETFD), 0);
}

static void exec_checker(void *file)
{
	int with = GIVES(open(file, O_RDONLY | O_CLOEXEC)), without = GIVES(open(file, O_RDONLY));

	EQUAL(read(with, &(char){0}, 1), 1);
	EQUAL(fcntl(with, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(without, F_GETFD), 0);
	MUST_HOLD(with < 10 && without < 10);
	exec_self((char[]){(char)('0' + with), (char)('0' + without), '\0'});
}

CASE("a descriptor of open() with O_CLOEXEC has FD_CLOEXEC and is closed by exec, and one without is kept",
     POSIX("open", "DESCRIPTION, O_CLOEXEC"), NEEDS(EXEC_SELF), AFTER_EXEC(check))
{
	FINISHES(child(exec_checker, (void *)temp_file("data", 4)));
}
