/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

static struct gate *mapped, *stored;

/* Its own store would part a mapping that is not shared from the file. */
static void see_the_store(void *path)
{
	int file = MUST(open(path, O_RDWR));
	volatile char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	EQUAL(memory[1], 'b');
	memory[0] = 'R';
	open_gate(mapped);
	pass_gate(stored);
	EQUAL(memory[1], 'X');
}

CASE("a store through one MAP_SHARED mapping is seen through the mapping of the same file that another process has made before",
     POSIX("mmap", "DESCRIPTION"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR));
	volatile char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	mapped = new_gate();
	stored = new_gate();
	pid_t reader = child(see_the_store, (void *)path);
	pass_gate(mapped);
	EQUAL(memory[0], 'R');
	memory[1] = 'X';
	open_gate(stored);
	FINISHES(reader);
}
