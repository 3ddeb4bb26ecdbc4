using MailKit;

namespace Digest.Adapters;

/// <summary>Knows whether the whole message went out, since then a lost reply may stand for an accepted message.</summary>
internal sealed class SentOctets : ITransferProgress
{
    public bool AreAllSent { get; private set; }

    public void Report(long bytesTransferred, long totalSize) => AreAllSent = totalSize > 0 && bytesTransferred >= totalSize;

    public void Report(long bytesTransferred)
    {
    }
}
