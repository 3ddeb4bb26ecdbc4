namespace Digest.Storage;

/// <summary>How many deliveries of an issue stand where.</summary>
/// <param name="Open">Queued, in hand or deferred.</param>
/// <param name="Sent">Accepted by the server.</param>
/// <param name="Failed">Given up.</param>
/// <param name="Suppressed">Left out because the reader left in between.</param>
/// <param name="Ambiguous">Sent again because no one knows whether the first copy arrived.</param>
public sealed record DeliveryCounts(int Open, int Sent, int Failed, int Suppressed, int Ambiguous)
{
    public int Total => Open + Sent + Failed + Suppressed;
}
