/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <stdio.h>
#include <stdlib.h>

#include "mapping.h"

static void check(const char *with_and_without)
{
	char data[4];

	FAILS(EBADF, fcntl(atoi(with_and_without), F_GETFD));
	EQUAL(pread(atoi(strchr(with_and_without, ' ')), data, 4, 0), 3);
	EQUAL_BYTES(data, "abc", 3);
}

static void exec_checker(void *unused)
{
	char numbers[24];
	int with = GIVES(memfd_create("plumbline", MFD_CLOEXEC)), without = GIVES(memfd_create("plumbline", 0));

	(void)unused;
	EQUAL(fcntl(with, F_GETFD), FD_CLOEXEC);
	EQUAL(fcntl(without, F_GETFD), 0);
	MUST(write(without, "abc", 3));
	snprintf(numbers, sizeof(numbers), "%d %d", with, without);
	exec_self(numbers);
}

CASE("a memfd made with MFD_CLOEXEC has FD_CLOEXEC and is closed by exec, one made without is kept, with what it holds",
     LINUX("memfd_create(2)", "DESCRIPTION, MFD_CLOEXEC"), NEEDS(EXEC_SELF), AFTER_EXEC(check))
{
	FINISHES(child(exec_checker, NULL));
}
