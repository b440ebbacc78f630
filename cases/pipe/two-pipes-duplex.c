/* SPDX-License-Identifier: MIT */
#include "stream.h"

struct line {
	int request[2], reply[2];
};

static void answer(void *argument)
{
	struct line *line = argument;
	char byte;

	EQUAL(read(line->request[0], &byte, 1), 1);
	byte++;
	EQUAL(write(line->reply[1], &byte, 1), 1);
}

static void ask(void *argument)
{
	struct line *line = argument;
	char byte = 'a';

	EQUAL(write(line->request[1], &byte, 1), 1);
	READS(line->reply[0], "b");
}

CASE("two pipes, one for each direction, carry a request and its reply between two processes", LINUX("pipe(2)", "DESCRIPTION"))
{
	struct line line;

	SUCCEEDS(pipe(line.request));
	SUCCEEDS(pipe(line.reply));
	pid_t server = child(answer, &line);
	BLOCKS(server);
	pid_t client = child(ask, &line);
	FINISHES(client);
	FINISHES(server);
}
