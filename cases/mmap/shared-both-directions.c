/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>

#include "plumbline.h"

static struct gate *asked, *answered;

static volatile char *map(const char *path)
{
	int file = MUST(open(path, O_RDWR));

	return GIVES(mmap(NULL, 2, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));
}

static void answer(void *path)
{
	volatile char *memory = map(path);

	pass_gate(asked);
	EQUAL(memory[0], 'q');
	memory[1] = 'a';
	open_gate(answered);
}

CASE("two processes that map one file with MAP_SHARED each see what the other stores: one mapping serves both directions",
     POSIX("mmap", "DESCRIPTION"))
{
	const char *path = temp_file("..", 2);
	volatile char *memory = map(path);

	asked = new_gate();
	answered = new_gate();
	pid_t other = child(answer, (void *)path);
	memory[0] = 'q';
	open_gate(asked);
	pass_gate(answered);
	EQUAL(memory[1], 'a');
	EQUAL(memory[0], 'q');
	FINISHES(other);
}
