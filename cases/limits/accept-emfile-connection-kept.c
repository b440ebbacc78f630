/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <sys/un.h>

#include "stream.h"

/* Whether what accept() could not take is still there is told by no document; a connection that is taken must be the whole one.
 */
CASE("after accept() failed with EMFILE the connection that it failed to take is kept, or it is dropped",
     IMPL("accept", "ERRORS [EMFILE]"), NOT_UNDER_MEMCHECK("valgrind itself notices the limit, after the kernel has accepted"))
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	char byte = 0;

	strcpy(address.sun_path, temp_path());
	int listener = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(bind(listener, (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(listener, 1));
	set_nonblocking(listener);
	int client = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(connect(client, (struct sockaddr *)&address, sizeof(address)));
	MUST(write(client, "x", 1));
	int last = use_up_descriptors();
	FAILS(EMFILE, accept(listener, NULL, NULL));
	MUST(close(last));
	int server = accept(listener, NULL, NULL);
	OBSERVE("the connection is %s", server >= 0 ? "kept" : "dropped");
	LINUX_OR_OTHER(server == last, server == -1 && (errno == EAGAIN || errno == EWOULDBLOCK));
	if (server >= 0) {
		EQUAL(recv(server, &byte, 1, MSG_DONTWAIT), 1);
		EQUAL(byte, 'x');
	}
}
