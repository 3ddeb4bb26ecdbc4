using System.Collections.Concurrent;
using System.Security.Cryptography;
using Digest.Storage;
using Digest.Transport;
using Digest.Web;

namespace Digest.App.Http;

/// <summary>Joining and leaving: who joins confirms by mail, who leaves needs nothing but the link.</summary>
public sealed class SubscriptionDesk(Store store, IMailTransport transport, ConfirmationComposer compose, TimeProvider time)
{
    /// <summary>One message an hour to an address: the form must not become a way to fill someone's mailbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    // Bounds memory and mail when a robot fills the form with one address after the other.
    private const int MostAsked = 1000;

    private readonly ConcurrentDictionary<long, DateTimeOffset> _asked = new();

    /// <summary>Notes the wish and sends the message to confirm it; an address that is active or was just asked gets none, and nobody learns which.</summary>
    public async Task AskAsync(EmailAddress address, EditionLanguage language, CancellationToken cancellationToken)
    {
        var known = await store.SubscriberAsync(address, cancellationToken);
        if (known?.Status == SubscriberStatus.Active) return;
        var reader = await store.AddSubscriberAsync(address, new SubscriberWishes(language, SubscriberStatus.Pending), cancellationToken);
        if (!MayAsk(reader.Id)) return;
        var token = new UnsubscribeToken(await ConfirmationKeyAsync(cancellationToken));
        await transport.SendAsync(compose(reader, "/c/" + token.Of(reader)), cancellationToken);
    }

    /// <summary>Makes the reader of a confirmation link active.</summary>
    public async Task<bool> ConfirmAsync(string token, CancellationToken cancellationToken) =>
        await store.ConfirmAsync(new UnsubscribeToken(await ConfirmationKeyAsync(cancellationToken)).Read(token), cancellationToken);

    /// <summary>Ends the mail of the reader of an unsubscribe link, before the next message goes out.</summary>
    public async Task<bool> LeaveAsync(string token, CancellationToken cancellationToken) =>
        await store.LeaveAsync(new UnsubscribeToken(await store.IdentityKeyAsync(cancellationToken)).Read(token), cancellationToken);

    private bool MayAsk(long reader)
    {
        var now = time.GetUtcNow();
        foreach (var (id, at) in _asked)
        {
            if (now - at >= Pause) _asked.TryRemove(id, out _);
        }

        return _asked.Count < MostAsked && _asked.TryAdd(reader, now);
    }

    /// <summary>Another key than that of unsubscribe links, so that neither link can stand for the other.</summary>
    private async Task<byte[]> ConfirmationKeyAsync(CancellationToken cancellationToken) =>
        HMACSHA256.HashData(await store.IdentityKeyAsync(cancellationToken), "confirm"u8);
}
