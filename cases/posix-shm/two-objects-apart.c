/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

CASE("two objects that are mapped in one process are two memories, and so are their sizes",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	int first = GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));
	int second = GIVES(shm_open(temp_shm_name(), O_RDWR | O_CREAT | O_EXCL, 0600));

	SUCCEEDS(ftruncate(first, 3));
	HAS_SIZE(second, 0);
	SUCCEEDS(ftruncate(second, 5));
	HAS_SIZE(first, 3);
	char *one = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, first, 0));
	char *other = GIVES(mmap(NULL, 5, PROT_READ | PROT_WRITE, MAP_SHARED, second, 0));
	memcpy(one, "abc", 3);
	EQUAL_BYTES(other, "\0\0\0\0\0", 5);
	memcpy(other, "vwxyz", 5);
	HOLDS_TEXT(first, "abc");
	HOLDS_TEXT(second, "vwxyz");
}
