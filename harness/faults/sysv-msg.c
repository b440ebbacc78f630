/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/msg.h>
#include <time.h>
#include <unistd.h>

#include "faults.h"

#define QUEUE ((int)A(0))
#define TEXT ((struct message *)A(1))
#define SIZE ((size_t)A(2))
#define TYPE A(3)
#define FLAGS ((int)A(4))

enum { MOST = 70000 };
struct message {
	long type;
	char text[MOST];
};

/* For one call at a time: the cases' receivers are processes. */
static struct message scratch;

NAMED(msgrcv, "negative-type-highest-first", "a negative msgtyp takes the highest type not above it rather than the lowest")
{
	long answer = -1;

	if (TYPE >= 0 || TYPE < -1000)
		return REAL();
	for (long type = -TYPE; type > 0 && answer < 0; type--)
		answer = msgrcv(QUEUE, TEXT, SIZE, type, FLAGS | IPC_NOWAIT);
	return answer;
}

NAMED(msgrcv, "negative-type-first",
      "a negative msgtyp takes the first message not above it rather than that of the lowest type")
{
	for (long i = 0; TYPE < 0; i++) {
		if (msgrcv(QUEUE, &scratch, MOST, i, IPC_NOWAIT | MSG_COPY | MSG_NOERROR) < 0)
			break;
		if (scratch.type <= -TYPE)
			return msgrcv(QUEUE, TEXT, SIZE, scratch.type, FLAGS);
	}
	return REAL();
}

NAMED(msgrcv, "negative-type-exclusive", "a negative msgtyp takes types below its absolute value, not the type itself")
{
	if (TYPE < -1)
		A(3)++;
	return REAL();
}

NAMED(msgrcv, "negative-type-as-positive", "a negative msgtyp takes the type of its absolute value alone")
{
	if (TYPE < 0)
		A(3) = -TYPE;
	return REAL();
}

NAMED(msgrcv, "positive-type-ignored", "a positive msgtyp takes the first message of the queue, whatever its type")
{
	if (TYPE > 0 && !(FLAGS & (MSG_EXCEPT | MSG_COPY)))
		A(3) = 0;
	return REAL();
}

NAMED(msgrcv, "zero-type-lowest", "msgtyp 0 takes the lowest type rather than the first message")
{
	if (TYPE == 0 && !(FLAGS & MSG_COPY))
		A(3) = -0x7fffffff;
	return REAL();
}

NAMED(msgrcv, "e2big-consumes", "a message that is too long is removed although the call fails with E2BIG")
{
	long answer = REAL();

	if (answer < 0 && errno == E2BIG) {
		msgrcv(QUEUE, &scratch, MOST, TYPE, FLAGS | IPC_NOWAIT | MSG_NOERROR);
		errno = E2BIG;
	}
	return answer;
}

NAMED(msgrcv, "e2big-truncates", "a message that is too long is cut without MSG_NOERROR")
{
	A(4) |= MSG_NOERROR;
	return REAL();
}

NAMED(msgrcv, "noerror-ignored", "MSG_NOERROR is ignored: a message that is too long is E2BIG")
{
	A(4) &= ~MSG_NOERROR;
	return REAL();
}

NAMED(msgrcv, "noerror-keeps-rest", "with MSG_NOERROR the rest of a message that is cut is left in the queue")
{
	struct msqid_ds status;
	long answer;

	if (!(FLAGS & MSG_NOERROR) || FLAGS & MSG_COPY)
		return REAL();
	answer = msgrcv(QUEUE, &scratch, MOST, TYPE, FLAGS);
	if (answer < 0)
		return answer;
	memcpy(TEXT, &scratch, sizeof(long) + ((size_t)answer < SIZE ? (size_t)answer : SIZE));
	if ((size_t)answer <= SIZE || msgctl(QUEUE, IPC_STAT, &status) != 0)
		return answer;
	memmove(scratch.text, scratch.text + SIZE, (size_t)answer - SIZE);
	msgsnd(QUEUE, &scratch, (size_t)answer - SIZE, IPC_NOWAIT);
	return (long)SIZE;
}

NAMED(msgrcv, "length-is-msgsz", "the answer is msgsz rather than the length of the message")
{
	long answer = REAL();

	return answer >= 0 ? (long)SIZE : -1;
}

NAMED(msgrcv, "type-not-stored", "mtype of the caller's structure is left as it was")
{
	long type = TEXT ? TEXT->type : 0;
	long answer = REAL();

	if (answer >= 0)
		TEXT->type = type;
	return answer;
}

NAMED(msgrcv, "stores-beyond-message", "the bytes behind a shorter message, up to msgsz, are overwritten")
{
	long answer = REAL();

	if (answer >= 0 && SIZE < MOST)
		memset(TEXT->text + answer, 0, SIZE - (size_t)answer);
	return answer;
}

NAMED(msgrcv, "does-not-remove", "a received message stays in the queue")
{
	long answer = REAL();

	if (answer >= 0 && !(FLAGS & MSG_COPY) && answer < MOST)
		msgsnd(QUEUE, TEXT, (size_t)answer, IPC_NOWAIT);
	return answer;
}

NAMED(msgrcv, "except-ignored", "MSG_EXCEPT is ignored")
{
	A(4) &= ~MSG_EXCEPT;
	return REAL();
}

NAMED(msgrcv, "copy-removes", "MSG_COPY removes the message that it copies")
{
	long answer = REAL();

	if (answer >= 0 && FLAGS & MSG_COPY)
		msgrcv(QUEUE, &scratch, MOST, TEXT->type, IPC_NOWAIT | MSG_NOERROR);
	return answer;
}

NAMED(msgrcv, "copy-counts-from-one", "MSG_COPY takes the message before the one that msgtyp says")
{
	if (FLAGS & MSG_COPY && TYPE > 0)
		A(3)--;
	return REAL();
}

NAMED(msgrcv, "restarts-after-handler", "a blocked msgrcv() goes on waiting after a handler rather than fail with EINTR")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(msgrcv, "removed-is-einval", "a receiver that is blocked when the queue is removed fails with EINVAL rather than EIDRM")
{
	long answer = REAL();

	if (answer < 0 && errno == EIDRM)
		errno = EINVAL;
	return answer;
}

NAMED(msgrcv, "empty-is-eagain", "IPC_NOWAIT without a fitting message fails with EAGAIN rather than ENOMSG")
{
	long answer = REAL();

	if (answer < 0 && errno == ENOMSG)
		errno = EAGAIN;
	return answer;
}

NAMED(msgrcv, "negative-size-accepted", "a msgsz that is negative as a number is taken for a large one")
{
	if ((ssize_t)A(2) < 0)
		A(2) = MOST;
	return A(2) == MOST ? msgrcv(QUEUE, &scratch, MOST, TYPE, FLAGS) : REAL();
}

NAMED(msgsnd, "restarts-after-handler", "a blocked msgsnd() goes on waiting after a handler rather than fail with EINTR")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(msgsnd, "removed-is-einval", "a sender that is blocked when the queue is removed fails with EINVAL rather than EIDRM")
{
	long answer = REAL();

	if (answer < 0 && errno == EIDRM)
		errno = EINVAL;
	return answer;
}

NAMED(msgsnd, "nonpositive-type-accepted", "a message of type 0 or below is sent, as type 1")
{
	size_t size = SIZE < MOST ? SIZE : 0;

	if (!TEXT || TEXT->type > 0)
		return REAL();
	scratch.type = 1;
	memcpy(scratch.text, TEXT->text, size);
	return msgsnd(QUEUE, &scratch, size, (int)A(3));
}

NAMED(msgsnd, "empty-message-lost", "a message without text is accepted and not queued")
{
	return SIZE == 0 && TEXT->type > 0 ? 0 : REAL();
}

NAMED(msgsnd, "full-message-lost", "IPC_NOWAIT on a full queue reports success, and the message is lost")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(msgsnd, "size-counts-type", "the length of a message includes its mtype")
{
	size_t size = SIZE;

	if (size + sizeof(long) >= MOST || !TEXT || TEXT->type <= 0)
		return REAL();
	memcpy(&scratch, TEXT, size + sizeof(long));
	return msgsnd(QUEUE, &scratch, size + sizeof(long), (int)A(3));
}

NAMED(msgget, "excl-ignored", "IPC_CREAT|IPC_EXCL opens the queue that exists")
{
	A(1) &= ~IPC_EXCL;
	return REAL();
}

NAMED(msgget, "creates-without-creat", "a key that names no queue makes one without IPC_CREAT")
{
	A(1) |= IPC_CREAT;
	return REAL();
}

NAMED(msgget, "umask-applied", "the mode of a new queue is masked with the file mode creation mask")
{
	A(1) &= ~022;
	return REAL();
}

NAMED(msgctl, "removal-ignored", "IPC_RMID reports success and keeps the queue")
{
	struct msqid_ds status;

	return A(1) == IPC_RMID ? msgctl(QUEUE, IPC_STAT, &status) : REAL();
}

NAMED(msgctl, "set-ignored", "IPC_SET reports success and changes nothing")
{
	struct msqid_ds status;

	return A(1) == IPC_SET ? msgctl(QUEUE, IPC_STAT, &status) : REAL();
}

NAMED(msgctl, "set-drops-qbytes", "IPC_SET changes all but msg_qbytes")
{
	struct msqid_ds now, wanted;

	if (A(1) != IPC_SET || !A(2) || msgctl(QUEUE, IPC_STAT, &now) != 0)
		return REAL();
	wanted = *(struct msqid_ds *)A(2);
	wanted.msg_qbytes = now.msg_qbytes;
	return msgctl(QUEUE, IPC_SET, &wanted);
}

/* IPC_STAT whose answer lacks one field's news. */
static struct msqid_ds *stat_of(struct call *call, long *answer)
{
	*answer = REAL();
	return *answer == 0 && A(1) == IPC_STAT ? (struct msqid_ds *)A(2) : NULL;
}

#define STALE(field, value)                               \
	long answer;                                      \
	struct msqid_ds *status = stat_of(call, &answer); \
	if (status)                                       \
		status->field = (value);                  \
	return answer

NAMED(msgctl, "qnum-not-counted", "msg_qnum stays 0")
{
	STALE(msg_qnum, 0);
}

NAMED(msgctl, "lspid-not-set", "msg_lspid stays 0")
{
	STALE(msg_lspid, 0);
}

NAMED(msgctl, "lrpid-not-set", "msg_lrpid stays 0")
{
	STALE(msg_lrpid, 0);
}

NAMED(msgctl, "stime-not-set", "msg_stime stays 0")
{
	STALE(msg_stime, 0);
}

NAMED(msgctl, "rtime-not-set", "msg_rtime stays 0")
{
	STALE(msg_rtime, 0);
}

NAMED(msgctl, "ctime-not-set", "msg_ctime stays 0")
{
	STALE(msg_ctime, 0);
}

NAMED(msgctl, "creator-is-owner", "IPC_STAT shows the owner as creator")
{
	STALE(msg_perm.cuid, status->msg_perm.uid);
}

/* Generic faults that show nothing. */
NAMED(msgget, "excl-alone-is-eexist", "IPC_EXCL without IPC_CREAT fails with EEXIST where there is a queue")
{
	if (A(0) != IPC_PRIVATE && (A(1) & (IPC_CREAT | IPC_EXCL)) == IPC_EXCL && REAL() >= 0) {
		errno = EEXIST;
		return -1;
	}
	return REAL();
}

NAMED(msgsnd, "sends-when-interrupted", "a blocked msgsnd() that a handler interrupts has set the queue's limit aside and sent")
{
	long answer = REAL();
	struct msqid_ds status;

	if (answer < 0 && errno == EINTR && msgctl((int)A(0), IPC_STAT, &status) == 0) {
		status.msg_qbytes += 64;
		msgctl((int)A(0), IPC_SET, &status);
		msgsnd((int)A(0), (void *)A(1), (size_t)A(2), IPC_NOWAIT);
		errno = EINTR;
	}
	return answer;
}

EQUIVALENT("msgctl-rmid-null-buf", "msgctl() call [24] fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgctl-rmid-only-that-queue", "msgctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgctl-set-creator-keeps-control", "msgctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("removed-id-error", "msgctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgrcv-after-rmid-error", "msgrcv() call 1 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgsnd-after-rmid-error", "msgsnd() call 1 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgget-excl-race-one-winner", "msgget() call * ignores a flag (0x400)",
	   "which of the racing calls is the k-th differs from run to run: here it is one that finds nothing for IPC_EXCL to "
	   "refuse")
EQUIVALENT("msgrcv-copy-noerror-short-buffer", "msgrcv() call 1 ignores a flag (0x1000)",
	   "what MSG_COPY and MSG_NOERROR do together no document says: E2BIG, as without MSG_NOERROR, is among what the case "
	   "takes")
EQUIVALENT("msgrcv-copy-past-end-enomsg", "msgrcv() call 1 ignores a flag (0x4000)",
	   "the queue is empty: ENOMSG with MSG_COPY and without")
EQUIVALENT("msgrcv-type-long-min", "msgrcv() call 2 ignores an argument",
	   "only one message is left, of the highest type there is: msgtyp 0 takes it as well")
EQUIVALENT("msgctl-set-new-owner-can-rmid", "msgctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("msgctl-needs-sys-admin", "msgctl() call 6 fails with another error", OF_WHAT_WAS_REMOVED)

/* What only a sequence shows. */
NAMED(msgsnd, "sequence-lost-after-eagain", "the message sent next after one that failed with EAGAIN is lost")
{
	static bool failed;
	bool lost = failed;
	long answer;

	failed = false;
	if (lost && (A(3) & IPC_NOWAIT))
		return 0;
	answer = REAL();
	failed = answer < 0 && errno == EAGAIN;
	return answer;
}

NAMED(msgrcv, "sequence-fifth-takes-another", "every fifth message of any type that is received is not the first one")
{
	static int calls;
	struct {
		long type;
		char text[8192];
	} first;
	long size;

	if (A(3) != 0 || ++calls % 5 != 0 || A(2) < 0)
		return REAL();
	size = msgrcv((int)A(0), &first, sizeof(first.text), 0, IPC_NOWAIT);
	if (size >= 0)
		msgsnd((int)A(0), &first, (size_t)size, IPC_NOWAIT);
	return REAL();
}

EQUIVALENT("law-any-sequence", "msgrcv() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("law-any-sequence", "msgrcv() call * ignores a flag (0x1000)", "the message may be short enough")
