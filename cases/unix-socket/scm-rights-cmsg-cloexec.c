/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MSG_CMSG_CLOEXEC before POSIX.1-2024 */
#include "socket.h"

CASE("recvmsg() with MSG_CMSG_CLOEXEC sets FD_CLOEXEC of the descriptors that it receives, and without it does not",
     VARIANT(stream, "unix-socket/scm-rights-cmsg-cloexec", POSIX("recvmsg", "DESCRIPTION, MSG_CMSG_CLOEXEC")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-cmsg-cloexec", POSIX("recvmsg", "DESCRIPTION, MSG_CMSG_CLOEXEC")))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received[2];

	new_pair(fd);
	EQUAL(sendmsg(fd[0], rights((int[]){file, file}, 2), 0), 1);
	EQUAL(sendmsg(fd[0], rights((int[]){file, file}, 2), 0), 1);
	RECEIVES_DESCRIPTORS_WITH(MSG_CMSG_CLOEXEC, fd[1], received, 2);
	EQUAL(LOOK(fcntl(received[0], F_GETFD)), FD_CLOEXEC);
	EQUAL(LOOK(fcntl(received[1], F_GETFD)), FD_CLOEXEC);
	RECEIVES_DESCRIPTORS(fd[1], received, 2);
	EQUAL(LOOK(fcntl(received[0], F_GETFD)), 0);
	EQUAL(LOOK(fcntl(received[1], F_GETFD)), 0);
}
