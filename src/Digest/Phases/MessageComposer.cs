using Digest.Transport;

namespace Digest.App.Phases;

/// <summary>Makes the message of one reader out of a fixed edition; the same arguments give the same octets.</summary>
public delegate MailMessage MessageComposer(FrozenEdition edition, Subscriber reader, string messageId);
