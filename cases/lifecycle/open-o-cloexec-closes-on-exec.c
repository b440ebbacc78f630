/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

static void check(const char *with_and_without)
{
	FAILS(EBADF, fcntl(atoi(with_and_without), F_GETFD));
	EQUAL(fcntl(atoi(strchr(with_and_without, ' ')), F_GETFD), 0);
}

static void exec_checker(void *file)
{
	char numbers[24];
	int with = GIVES(open(file, O_RDONLY | O_CLOEXEC)), without = GIVES(open(file, O_RDONLY));

	EQUAL(read(with, &(char){0}, 1), 1);
	EQUAL(fcntl(with, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(without, F_GETFD), 0);
	snprintf(numbers, sizeof(numbers), "%d %d", with, without);
	exec_self(numbers);
}

CASE("a descriptor of open() with O_CLOEXEC has FD_CLOEXEC and is closed by exec, and one without is kept",
     POSIX("open", "DESCRIPTION, O_CLOEXEC"), NEEDS(EXEC_SELF), AFTER_EXEC(check))
{
	FINISHES(child(exec_checker, (void *)temp_file("data", 4)));
}
