/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* struct ucred, SO_PASSCRED */
#include "socket.h"

CASE("a message can bring descriptors and credentials at once through a " OBJECT,
     VARIANT(stream, "unix-socket/scm-rights-credentials-too", LINUX("unix(7)", "Ancillary messages")),
     VARIANT(dgram, "unix-socket/dgram-scm-rights-credentials-too", LINUX("unix(7)", "Ancillary messages")),
     VARIANT(seqpacket, "unix-socket/seqpacket-scm-rights-credentials-too", LINUX("unix(7)", "Ancillary messages")))
{
	int fd[2], file = MUST(open(temp_file("abc", 3), O_RDONLY)), received = -1;
	struct ucred own = {getpid(), getuid(), getgid()}, sender;
	struct msghdr *header = room(MUCH_ROOM);

	new_pair(fd);
	MUST(setsockopt(fd[1], SOL_SOCKET, SO_PASSCRED, VALUE(1)));
	rights(&file, 1);
	EQUAL(sendmsg(fd[0], add_control(SCM_CREDENTIALS, &own, sizeof(own)), 0), 1);
	EQUAL(recvmsg(awaited(fd[1]), header, MSG_DONTWAIT), 1);
	EQUAL(received_message.data[0], 'm');
	struct cmsghdr *first = CMSG_FIRSTHDR(header), *second = CMSG_NXTHDR(header, first);
	bool rights_first = first->cmsg_type == SCM_RIGHTS;
	TAKES_CONTROL(rights_first ? first : second, SCM_RIGHTS, &received, sizeof(int));
	TAKES_CONTROL(rights_first ? second : first, SCM_CREDENTIALS, &sender, sizeof(sender));
	SAME_FILE(received, file);
	EQUAL_CREDENTIALS(sender, getpid(), getuid(), getgid());
	HOLDS(CMSG_NXTHDR(header, second) == NULL);
	NOTHING_LEFT(fd[1]);
}
