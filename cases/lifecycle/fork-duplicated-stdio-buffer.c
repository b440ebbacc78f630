/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "plumbline.h"

CASE("what a stream had not flushed at fork() is written once or, when both processes exit, twice",
     IMPL("fork", "XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams"))
{
	const char *path = temp_file(NULL, 0);
	char text[16] = "";
	FILE *stream = MUST(fopen(path, "a"));

	MUST_HOLD(fputs("once", stream) >= 0);
	pid_t pid = GIVES(fork());
	if (pid == 0)
		exit(0);
	FINISHES(pid);
	EQUAL(fclose(stream), 0);
	stream = MUST(fopen(path, "r"));
	size_t length = fread(text, 1, sizeof(text), stream);
	EQUAL(fclose(stream), 0);
	LINUX_OR_OTHER(length == 8, length == 4);
	EQUAL_BYTES(text, "onceonce", length);
	OBSERVE("unflushed output is written %s", length == 4 ? "once" : "twice");
}
