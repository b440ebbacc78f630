/* SPDX-License-Identifier: MIT */
#include "socket.h"

static struct address server;

static void connect_and_send(void *path)
{
	int client = new_client(server), file = MUST(open(path, O_RDONLY));

	EQUAL(sendmsg(client, rights(&file, 1), 0), 1);
}

CASE("a process that connected to a path sends a descriptor through that " OBJECT ", which arrives though it has ended",
     VARIANT(stream, "unix-socket/scm-rights-over-connection", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-over-connection", LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS")))
{
	const char *path = temp_file("abc", 3);
	int listener = new_listener(&server);
	char data[3];

	FINISHES(child(connect_and_send, (void *)path));
	int accepted = ACCEPTS(listener), received = RECEIVES_DESCRIPTOR(accepted);
	EQUAL(LOOK(read(received, data, 3)), 3);
	EQUAL_BYTES(data, "abc", 3);
	END_OF_FILE(accepted);
}
