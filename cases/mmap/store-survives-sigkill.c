/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static struct gate *stored, *never;

static void store_and_wait(void *path)
{
	int file = MUST(open(path, O_RDWR));
	char *memory = GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0));

	memory[1] = 'X';
	open_gate(stored);
	pass_gate(never);
}

CASE("what a process has stored through a MAP_SHARED mapping is in the file after it was killed",
     POSIX("mmap", "DESCRIPTION, MAP_SHARED"))
{
	const char *path = temp_file("abc", 3);
	int file = MUST(open(path, O_RDWR));

	stored = new_gate();
	never = new_gate();
	pid_t other = child(store_and_wait, (void *)path);
	pass_gate(stored);
	MUST(kill(other, SIGKILL));
	DIES(other, SIGKILL);
	EQUAL_BYTES(map_pages(file, 1, PROT_READ, MAP_SHARED), "aXc", 3);
}
