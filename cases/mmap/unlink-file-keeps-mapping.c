/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static void answer(void *memory)
{
	EQUAL_BYTES(memory, "qbc", 3);
	((char *)memory)[1] = 'a';
}

CASE("a mapping of a file that was unlinked and closed keeps its bytes, takes stores and is shared with a child",
     POSIX("mmap", "DESCRIPTION, reference to the file"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	SUCCEEDS(unlink(path));
	SUCCEEDS(close(file));
	EQUAL_BYTES(memory, "abc", 3);
	memory[0] = 'q';
	FINISHES(child(answer, memory));
	EQUAL_BYTES(memory, "qac", 3);
}
