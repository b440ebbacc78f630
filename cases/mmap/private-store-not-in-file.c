/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static void read_unchanged(void *path)
{
	int file = MUST(open(path, O_RDONLY));
	char data[8];

	EQUAL(read(file, data, sizeof(data)), 3);
	EQUAL_BYTES(data, "abc", 3);
}

CASE("a store through a MAP_PRIVATE mapping stays in it: neither the file nor any other mapping of it changes",
     POSIX("mmap", "DESCRIPTION, MAP_PRIVATE"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR));
	char *own = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));
	char *shared = GIVES(mmap(NULL, 3, PROT_READ, MAP_SHARED, file, 0));
	char *other = GIVES(mmap(NULL, 3, PROT_READ, MAP_PRIVATE, file, 0));

	own[1] = 'X';
	EQUAL_BYTES(own, "aXc", 3);
	EQUAL_BYTES(shared, "abc", 3);
	EQUAL_BYTES(other, "abc", 3);
	FINISHES(child(read_unchanged, (void *)path));
}
