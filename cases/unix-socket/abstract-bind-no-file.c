/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a socket bound to a name that begins with a null byte is reached by the same bytes, and no file has that name",
     LINUX("unix(7)", "DESCRIPTION, abstract"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0)), client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	const char *path = temp_path();
	socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(path));
	struct stat status;

	memcpy(address.sun_path + 1, path, strlen(path));
	EQUAL(bind(listener, (struct sockaddr *)&address, size), 0);
	EQUAL(listen(listener, 1), 0);
	EQUAL(connect(client, (struct sockaddr *)&address, size), 0);
	EQUAL(LOOK(send(client, "x", 1, 0)), 1);
	FAILS(ENOENT, stat(path, &status));
	MUST(close(listener));
	MUST(close(client));
	client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	FAILS(ECONNREFUSED, connect(client, (struct sockaddr *)&address, size));
}
