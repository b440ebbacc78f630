/* SPDX-License-Identifier: MIT */
#include "mapping.h"

static struct gate *changed;

static void see_what_was_before(void *memory)
{
	pass_gate(changed);
	PAGES(memory, "Pb");
}

CASE("a child sees what its parent had stored to a MAP_PRIVATE mapping of a file before fork(), and not what it stored after",
     POSIX("fork", "DESCRIPTION, MAP_PRIVATE"))
{
	int file = file_of_pages("ab");
	char *memory = GIVES(mmap(NULL, 2 * page_size(), PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0));

	changed = new_gate();
	fill_pages(memory, "P");
	pid_t other = child(see_what_was_before, memory);
	fill_pages(memory, "QR");
	open_gate(changed);
	FINISHES(other);
}
