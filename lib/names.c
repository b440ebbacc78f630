/* SPDX-License-Identifier: MIT */
/* Names of privileges; and of errors and signals: strerrorname_np() and sigabbrev_np() are not on every libc. */
#include <stdio.h>

#include "inside.h"

#define NAME(constant)              \
	{                           \
		constant, #constant \
	}

static const struct {
	int number;
	const char *name;
} errors[] = {
	{0, "no error"},       NAME(EACCES),       NAME(EADDRINUSE),   NAME(EADDRNOTAVAIL), NAME(EAFNOSUPPORT),
	NAME(EAGAIN),          NAME(EALREADY),     NAME(EBADF),        NAME(EBADMSG),       NAME(EBUSY),
	NAME(ECANCELED),       NAME(ECHILD),       NAME(ECONNABORTED), NAME(ECONNREFUSED),  NAME(ECONNRESET),
	NAME(EDEADLK),         NAME(EDESTADDRREQ), NAME(EDOM),         NAME(EDQUOT),        NAME(EEXIST),
	NAME(EFAULT),          NAME(EFBIG),        NAME(EHOSTUNREACH), NAME(EIDRM),         NAME(EILSEQ),
	NAME(EINPROGRESS),     NAME(EINTR),        NAME(EINVAL),       NAME(EIO),           NAME(EISCONN),
	NAME(EISDIR),          NAME(ELOOP),        NAME(EMFILE),       NAME(EMLINK),        NAME(EMSGSIZE),
	NAME(ENAMETOOLONG),    NAME(ENETDOWN),     NAME(ENETRESET),    NAME(ENETUNREACH),   NAME(ENFILE),
	NAME(ENOBUFS),         NAME(ENODEV),       NAME(ENOENT),       NAME(ENOEXEC),       NAME(ENOLCK),
	NAME(ENOMEM),          NAME(ENOMSG),       NAME(ENOPROTOOPT),  NAME(ENOSPC),        NAME(ENOSYS),
	NAME(ENOTCONN),        NAME(ENOTDIR),      NAME(ENOTEMPTY),    NAME(ENOTSOCK),      NAME(ENOTTY),
	NAME(ENXIO),           NAME(EOVERFLOW),    NAME(EPERM),        NAME(EPIPE),         NAME(EPROTO),
	NAME(EPROTONOSUPPORT), NAME(EPROTOTYPE),   NAME(ERANGE),       NAME(EROFS),         NAME(ESPIPE),
	NAME(ESRCH),           NAME(ESTALE),       NAME(ETIMEDOUT),    NAME(ETXTBSY),       NAME(EXDEV),
	NAME(E2BIG),
#ifdef ENOTSUP
	NAME(ENOTSUP),
#endif
	NAME(EOPNOTSUPP), /* where this is the same number, ENOTSUP is its name */
#ifdef ENOTRECOVERABLE
	NAME(ENOTRECOVERABLE),
#endif
#ifdef EOWNERDEAD
	NAME(EOWNERDEAD),
#endif
#ifdef ENOTBLK
	NAME(ENOTBLK),
#endif
#ifdef EUSERS
	NAME(EUSERS),
#endif
#ifdef ETOOMANYREFS
	NAME(ETOOMANYREFS),
#endif
#ifdef ESOCKTNOSUPPORT
	NAME(ESOCKTNOSUPPORT),
#endif
#ifdef ESHUTDOWN
	NAME(ESHUTDOWN),
#endif
#ifdef EPFNOSUPPORT
	NAME(EPFNOSUPPORT),
#endif
};

static const struct {
	int number;
	const char *name;
} signals[] = {
	NAME(SIGABRT),   NAME(SIGALRM), NAME(SIGBUS),  NAME(SIGCHLD), NAME(SIGCONT), NAME(SIGFPE),
	NAME(SIGHUP),    NAME(SIGILL),  NAME(SIGINT),  NAME(SIGKILL), NAME(SIGPIPE), NAME(SIGQUIT),
	NAME(SIGSEGV),   NAME(SIGSTOP), NAME(SIGTERM), NAME(SIGTRAP), NAME(SIGTSTP), NAME(SIGTTIN),
	NAME(SIGTTOU),   NAME(SIGURG),  NAME(SIGUSR1), NAME(SIGUSR2), NAME(SIGXCPU), NAME(SIGXFSZ),
#ifdef SIGSYS
	NAME(SIGSYS),
#endif
#ifdef SIGIO
	NAME(SIGIO),
#endif
#ifdef SIGPROF
	NAME(SIGPROF),
#endif
#ifdef SIGVTALRM
	NAME(SIGVTALRM),
#endif
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

const char *plumb_errno_name(int error)
{
	static char number[32];

	for (size_t i = 0; i < COUNT(errors); i++)
		if (errors[i].number == error)
			return errors[i].name;
	snprintf(number, sizeof(number), "errno %d", error);
	return number;
}

const char *plumb_signal_name(int signo)
{
	static char number[32];

	for (size_t i = 0; i < COUNT(signals); i++)
		if (signals[i].number == signo)
			return signals[i].name;
#ifdef SIGRTMIN
	if (signo >= SIGRTMIN && signo <= SIGRTMAX) {
		snprintf(number, sizeof(number), "SIGRTMIN+%d", signo - SIGRTMIN);
		return number;
	}
#endif
	snprintf(number, sizeof(number), "signal %d", signo);
	return number;
}

static const struct {
	uint64_t bit;
	const char *name;
} privilege_names[] = {
	{PRIVILEGE_CHOWN, "CAP_CHOWN"},
	{PRIVILEGE_DAC_OVERRIDE, "CAP_DAC_OVERRIDE"},
	{PRIVILEGE_FOWNER, "CAP_FOWNER"},
	{PRIVILEGE_KILL, "CAP_KILL"},
	{PRIVILEGE_NET_BIND_SERVICE, "CAP_NET_BIND_SERVICE"},
	{PRIVILEGE_NET_ADMIN, "CAP_NET_ADMIN"},
	{PRIVILEGE_NET_RAW, "CAP_NET_RAW"},
	{PRIVILEGE_IPC_LOCK, "CAP_IPC_LOCK"},
	{PRIVILEGE_IPC_OWNER, "CAP_IPC_OWNER"},
	{PRIVILEGE_SYS_ADMIN, "CAP_SYS_ADMIN"},
	{PRIVILEGE_SYS_NICE, "CAP_SYS_NICE"},
	{PRIVILEGE_SYS_RESOURCE, "CAP_SYS_RESOURCE"},
	{PRIVILEGE_MKNOD, "CAP_MKNOD"},
};

const char *plumb_privilege_name(uint64_t privilege)
{
	for (size_t i = 0; i < COUNT(privilege_names); i++)
		if (privilege_names[i].bit == privilege)
			return privilege_names[i].name;
	return "a privilege";
}
