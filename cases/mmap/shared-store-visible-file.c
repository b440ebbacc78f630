/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static void read_changed(void *path)
{
	int file = MUST(open(path, O_RDONLY));
	char data[8];

	EQUAL(read(file, data, sizeof(data)), 6);
	EQUAL_BYTES(data, "abXdef", 6);
}

CASE("a store through a MAP_SHARED mapping is what another process reads from the file at once, without msync()",
     LINUX("mmap(2)", "DESCRIPTION, MAP_SHARED"))
{
	const char *path = temp_file("abcdef", 6);
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 6, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	EQUAL_BYTES(memory, "abcdef", 6);
	memory[2] = 'X';
	FINISHES(child(read_changed, (void *)path));
}
