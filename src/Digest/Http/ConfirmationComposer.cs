using Digest.Transport;

namespace Digest.App.Http;

/// <summary>Makes the message that asks someone to confirm; the path, such as <c>/c/TOKEN</c>, goes after the public address.</summary>
public delegate MailMessage ConfirmationComposer(Subscriber reader, string path);
