/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static char open_path[512], closed_path[512];
static key_t expected;

static void ask(void *unused)
{
	(void)unused;
	EQUAL(ftok(open_path, 'a'), expected);
	FAILS(EACCES, ftok(closed_path, 'a'));
}

/* One directory may be searched but not read, the other read but not searched. */
CASE("ftok() fails with EACCES where a directory of the path may not be searched, and not where it may not be read",
     XSI("ftok", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	const char *open_directory = temp_path(), *closed_directory = temp_path(), *file = temp_file("x", 1);

	MUST(mkdir(open_directory, 0700));
	MUST(mkdir(closed_directory, 0700));
	snprintf(open_path, sizeof(open_path), "%s/file", open_directory);
	snprintf(closed_path, sizeof(closed_path), "%s/file", closed_directory);
	expected = GIVES(ftok(file, 'a'));
	MUST(link(file, open_path));
	MUST(link(file, closed_path));
	MUST(chmod(open_directory, 0711));
	MUST(chmod(closed_directory, 0744));
	FINISHES(child_as_second_user(ask, NULL));
}
