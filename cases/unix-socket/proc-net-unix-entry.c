/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "socket.h"

CASE("/proc/net/unix has a line for a bound socket with its path, type and inode, for as long as it is open",
     VARIANT(stream, "unix-socket/proc-net-unix-entry", LINUX("proc(5)", "/proc/net/unix"), NEEDS(PROC)),
     VARIANT(dgram, "unix-socket/dgram-proc-net-unix-entry", LINUX("proc(5)", "/proc/net/unix"), NEEDS(PROC)),
     VARIANT(seqpacket, "unix-socket/seqpacket-proc-net-unix-entry", LINUX("proc(5)", "/proc/net/unix"), NEEDS(PROC)))
{
	struct address address = new_path_address();
	struct stat status;
	int fd = new_socket();

	SUCCEEDS(bind(fd, TO(address)));
	MUST(fstat(fd, &status));
	for (int open = 1; open >= 0; open--) {
		FILE *sockets = MUST(fopen("/proc/net/unix", "r"));
		char line[512], path[128] = "";
		unsigned long inode = 0;
		unsigned int type = 0;
		int found = 0;

		while (fgets(line, sizeof(line), sockets))
			if (sscanf(line, "%*s %*x %*x %*x %x %*x %lu %127s", &type, &inode, path) == 3 &&
			    strcmp(path, address.un.sun_path) == 0) {
				found++;
				EQUAL(type, SOCKET_TYPE);
				EQUAL(inode, status.st_ino);
			}
		fclose(sockets);
		EQUAL(found, open);
		if (open)
			MUST(close(fd));
	}
}
