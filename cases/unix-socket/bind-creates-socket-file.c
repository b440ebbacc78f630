/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "plumbline.h"

CASE("bind() to a path makes a socket file there, which stays when the socket is closed, until it is unlinked",
     LINUX("unix(7)", "DESCRIPTION, Pathname sockets"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	struct stat status;

	strcpy(address.sun_path, temp_path());
	FAILS(ENOENT, stat(address.sun_path, &status));
	EQUAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
	EQUAL(stat(address.sun_path, &status), 0);
	HOLDS(S_ISSOCK(status.st_mode));
	MUST(close(fd));
	status = (struct stat){0};
	EQUAL(stat(address.sun_path, &status), 0);
	HOLDS(S_ISSOCK(status.st_mode));
	EQUAL(unlink(address.sun_path), 0);
	FAILS(ENOENT, stat(address.sun_path, &status));
}
