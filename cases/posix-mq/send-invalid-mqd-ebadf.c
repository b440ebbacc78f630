/* SPDX-License-Identifier: MIT */
#include "posix-mq.h"

#define NONE ((mqd_t)-1)
#if defined PLUMB_VARIANT_mq_send || defined PLUMB_VARIANT_mq_timedsend
#define CALL SENDER
#define PERFORM SEND(NONE, "a", 0)
#elif defined PLUMB_VARIANT_mq_receive || defined PLUMB_VARIANT_mq_timedreceive
#define CALL RECEIVER
#define PERFORM RECEIVE(NONE)
#elif defined PLUMB_VARIANT_mq_getattr
#define CALL "mq_getattr()"
#define PERFORM mq_getattr(NONE, SIZED(1, 1))
#elif defined PLUMB_VARIANT_mq_setattr
#define CALL "mq_setattr()"
#define PERFORM mq_setattr(NONE, SIZED(1, 1), NULL)
#elif defined PLUMB_VARIANT_mq_notify
#define CALL "mq_notify()"
#define PERFORM mq_notify(NONE, by_nothing)
#else
#define CALL "mq_close()"
#define PERFORM mq_close(NONE)
#endif

CASE(CALL " of (mqd_t)-1 fails with EBADF",
     VARIANT(mq_send, "posix-mq/send-invalid-mqd-ebadf", POSIX_OPTION(MSG, "mq_send", "ERRORS [EBADF]")),
     VARIANT(mq_timedsend, "posix-mq/timedsend-invalid-mqd-ebadf", POSIX_OPTION(MSG, "mq_timedsend", "ERRORS [EBADF]")),
     VARIANT(mq_receive, "posix-mq/receive-invalid-mqd-ebadf", POSIX_OPTION(MSG, "mq_receive", "ERRORS [EBADF]")),
     VARIANT(mq_timedreceive, "posix-mq/timedreceive-invalid-mqd-ebadf",
	     POSIX_OPTION(MSG, "mq_timedreceive", "ERRORS [EBADF]")),
     VARIANT(mq_setattr, "posix-mq/setattr-ebadf", POSIX_OPTION(MSG, "mq_setattr", "ERRORS [EBADF]")),
     VARIANT(mq_notify, "posix-mq/notify-ebadf", POSIX_OPTION(MSG, "mq_notify", "ERRORS [EBADF]")),
     VARIANT(mq_close, "posix-mq/close-ebadf", POSIX_OPTION(MSG, "mq_close", "ERRORS [EBADF]")),
     VARIANT(mq_getattr, "posix-mq/getattr-ebadf", LINUX("mq_getattr(3)", "ERRORS [EBADF]")))
{
	FAILS(EBADF, PERFORM);
}
