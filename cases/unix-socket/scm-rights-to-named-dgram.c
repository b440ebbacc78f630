/* SPDX-License-Identifier: MIT */
#include "socket.h"

CASE("sendmsg() to the path of a UNIX datagram socket that is not connected brings its descriptor there, from one that is not "
     "either",
     LINUX("unix(7)", "Ancillary messages, SCM_RIGHTS"))
{
	struct address address;
	int receiver = new_bound_of(AF_UNIX, SOCK_DGRAM, &address), sender = new_socket_of(AF_UNIX, SOCK_DGRAM);
	int file = MUST(open(temp_file("abc", 3), O_RDONLY));
	struct msghdr *header = rights(&file, 1);

	header->msg_name = &address.any;
	header->msg_namelen = address.size;
	EQUAL(sendmsg(sender, header, 0), 1);
	SAME_FILE(RECEIVES_DESCRIPTOR(receiver), file);
	NOTHING_LEFT(receiver);
}
