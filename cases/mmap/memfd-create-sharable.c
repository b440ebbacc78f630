/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create() */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

static void store_through_own_mapping(void *descriptor)
{
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, INT(descriptor), 0));

	EQUAL_BYTES(memory, "abc", 3);
	memory[1] = 'X';
}

CASE("memfd_create() gives an empty file, open for reading and writing, that processes can share by mapping it",
     LINUX("memfd_create(2)", "DESCRIPTION"))
{
	int memfd = GIVES(memfd_create("plumbline", 0));
	struct stat status;
	char data[8];

	MUST(fstat(memfd, &status));
	EQUAL(status.st_size, 0);
	EQUAL(MUST(fcntl(memfd, F_GETFL)) & O_ACCMODE, O_RDWR);
	EQUAL(write(memfd, "abc", 3), 3);
	FINISHES(child(store_through_own_mapping, &memfd));
	EQUAL(pread(memfd, data, sizeof(data), 0), 3);
	EQUAL_BYTES(data, "aXc", 3);
}
