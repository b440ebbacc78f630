/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

CASE("rename() of one hard link onto another of the same file returns 0 and leaves both names", POSIX("rename", "DESCRIPTION"))
{
	const char *one = temp_file("abc", 3), *other = temp_path();
	struct stat status_of_one, status_of_other;

	MUST(link(one, other));
	EQUAL(rename(one, other), 0);
	SUCCEEDS(stat(one, &status_of_one));
	SUCCEEDS(stat(other, &status_of_other));
	EQUAL(status_of_one.st_ino, status_of_other.st_ino);
	EQUAL(status_of_one.st_nlink, 2);
}
